package de.foerderfluss.process;

import de.foerderfluss.shared.Breach;

/** The process is not at the step that somebody has just taken, so the act is taken back with it. */
class NobodyWaiting extends Breach {

    private static final long serialVersionUID = 1L;

    private NobodyWaiting(String germanMessage) {
        super(Kind.CONFLICT, germanMessage);
    }

    static NobodyWaiting atStep(UserStep step, Strand strand) {
        return new NobodyWaiting(
                "Der Schritt „%s“ ist für %s zurzeit nicht offen. Vielleicht hat ihn schon jemand erledigt: Bitte laden Sie den Vorgang neu."
                        .formatted(step.germanName(), strand.german()));
    }

    static NobodyWaiting forMessage(AwaitedMessage message, Strand strand) {
        return new NobodyWaiting(message.germanRefusal(strand));
    }
}
