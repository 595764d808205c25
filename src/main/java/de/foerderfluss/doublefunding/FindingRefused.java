package de.foerderfluss.doublefunding;

import de.foerderfluss.shared.Breach;

/** An answer to a finding that is not there, is answered already, or lacks its reason. */
public class FindingRefused extends Breach {

    private static final long serialVersionUID = 1L;

    private FindingRefused(Kind kind, String field, String germanMessage) {
        super(kind, field, germanMessage);
    }

    static FindingRefused unknown(int number) {
        return new FindingRefused(
                Kind.UNKNOWN,
                "",
                "Einen Hinweis %d auf Doppelförderung gibt es in diesem Vorgang nicht.".formatted(number));
    }

    static FindingRefused answered() {
        return new FindingRefused(
                Kind.CONFLICT, "", "Dieser Hinweis ist schon beantwortet; die Antwort steht in der Akte und bleibt.");
    }

    static FindingRefused reasonMissing() {
        return new FindingRefused(
                Kind.INVALID,
                "reason",
                "Bitte begründen Sie Ihre Antwort mit höchstens 2000 Zeichen; sie steht in der Akte.");
    }
}
