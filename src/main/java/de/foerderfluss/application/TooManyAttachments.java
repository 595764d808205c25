package de.foerderfluss.application;

import de.foerderfluss.shared.Breach;

/** The attachments of one application would be more or larger than the office accepts. */
public class TooManyAttachments extends Breach {

    private static final long serialVersionUID = 1L;

    private TooManyAttachments(String germanMessage) {
        super(Kind.INVALID, germanMessage);
    }

    static TooManyAttachments moreThan(int number) {
        return new TooManyAttachments(
                "Ein Antrag nimmt höchstens %d Anlagen auf. Bitte fassen Sie Dateien zusammen oder entfernen Sie eine andere."
                        .formatted(number));
    }

    static TooManyAttachments largerThan(int megabytes) {
        return new TooManyAttachments(
                "Alle Anlagen zusammen dürfen höchstens %d MB groß sein. Bitte verkleinern Sie Dateien oder entfernen Sie eine andere."
                        .formatted(megabytes));
    }
}
