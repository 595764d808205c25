package de.foerderfluss.hearing;

import de.foerderfluss.shared.Breach;

/** Something was to be decided against the municipality before it was heard to the end. */
public class NotHeardYet extends Breach {

    private static final long serialVersionUID = 1L;

    private NotHeardYet(String sentence) {
        super(Kind.CONFLICT, sentence);
    }

    static NotHeardYet atAll() {
        return new NotHeardYet(
                "Die Kommune ist dazu noch nicht angehört (§ 28 VwVfG). Bitte eröffnen Sie zuerst die Anhörung oder halten Sie fest, warum von ihr abgesehen werden kann (Seite „Anhörungen“ des Vorgangs).");
    }

    static NotHeardYet toTheEnd() {
        return new NotHeardYet(
                "Die Anhörung dazu ist noch nicht abgeschlossen (§ 28 VwVfG). Bitte würdigen Sie zuerst die Äußerung der Kommune oder warten Sie die Frist ab.");
    }
}
