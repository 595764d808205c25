package de.foerderfluss.proofofuse;

import de.foerderfluss.shared.Breach;

/** The proof cannot be examined now: it is not there, or it is not drawn yet how closely. */
public class ExaminationTooEarly extends Breach {

    private static final long serialVersionUID = 1L;

    private ExaminationTooEarly(String germanMessage) {
        super(Kind.CONFLICT, germanMessage);
    }

    static ExaminationTooEarly in(ProofId id, ProofState state) {
        return new ExaminationTooEarly("Der %s zum Aktenzeichen %s ist %s und kann jetzt nicht geprüft werden."
                .formatted(id.german(), id.reference(), state.germanName()));
    }

    static ExaminationTooEarly beforeDrawing(ProofId id, String period) {
        return new ExaminationTooEarly(
                "Ob der %s zum Aktenzeichen %s vertieft geprüft wird, entscheidet die Stichprobe für %s. Sie wird gezogen, sobald der Monat vorbei ist; bis dahin beginnt die Prüfung nicht."
                        .formatted(id.german(), id.reference(), period));
    }
}
