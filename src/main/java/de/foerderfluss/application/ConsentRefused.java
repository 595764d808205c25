package de.foerderfluss.application;

import de.foerderfluss.shared.Breach;

/** A declaration of a partner that the case does not allow, or that lacks its reason. */
public class ConsentRefused extends Breach {

    private static final long serialVersionUID = 1L;

    private ConsentRefused(Kind kind, String field, String germanMessage) {
        super(kind, field, germanMessage);
    }

    static ConsentRefused reasonMissing(boolean onPaper) {
        return new ConsentRefused(
                Kind.INVALID,
                "words",
                onPaper
                        ? "Bitte geben Sie an, von wem die Erklärung stammt und wo sie zu finden ist, mit höchstens 2000 Zeichen."
                        : "Bitte nennen Sie den Grund, mit höchstens 2000 Zeichen; die antragstellende Kommune und die Behörde lesen ihn.");
    }

    static ConsentRefused retracted() {
        return new ConsentRefused(
                Kind.CONFLICT,
                "",
                "Der gemeinsame Antrag ist zurückgenommen; eine Erklärung dazu ist nicht mehr nötig.");
    }

    static ConsentRefused noPartner() {
        return new ConsentRefused(Kind.UNKNOWN, "", "Diese Kommune ist an dem Antrag nicht beteiligt.");
    }
}
