package de.foerderfluss.proofofuse;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import java.util.Optional;

/**
 * A proof that a municipality owes in a case.
 *
 * @param year the budget year of an interim proof, 0 for the proof of use of the whole project
 */
public record ProofId(CaseReference reference, int year) {

    private static final String WHOLE = "gesamt";
    private static final String INTERIM = "INTERIM_PROOF";

    public ProofId {
        if (year != 0 && (year < 2019 || year > 2100)) {
            throw new IllegalArgumentException("Not a year of a proof: " + year);
        }
    }

    /** The proof of use of the whole project. */
    public static ProofId whole(CaseReference reference) {
        return new ProofId(reference, 0);
    }

    /** Reads what came from outside: {@code gesamt} or a year; empty if it is neither. */
    public static Optional<ProofId> parse(CaseReference reference, String key) {
        if (key.equals(WHOLE)) {
            return Optional.of(whole(reference));
        }
        return key.matches("20(19|[2-9]\\d)")
                ? Optional.of(new ProofId(reference, Integer.parseInt(key)))
                : Optional.empty();
    }

    /** The proof that deadlines and acts of this matter are about; empty if it is another matter. */
    public static Optional<ProofId> of(CaseReference reference, MatterKey matter) {
        return matter.kind().equals(INTERIM)
                ? Optional.of(
                        new ProofId(reference, Integer.parseInt(matter.text().substring(INTERIM.length() + 1))))
                : Optional.of(whole(reference)).filter(proof -> proof.matter().equals(matter));
    }

    public ProofKind kind() {
        return year == 0 ? ProofKind.FINAL : ProofKind.INTERIM;
    }

    /** What deadlines and acts about this proof are filed under. */
    public MatterKey matter() {
        return year == 0 ? new MatterKey("PROOF_OF_USE") : MatterKey.of(INTERIM, year);
    }

    /** {@code gesamt} or {@code 2026}, as it stands in addresses. */
    public String key() {
        return year == 0 ? WHOLE : Integer.toString(year);
    }

    /** {@code Verwendungsnachweis} or {@code Zwischennachweis 2026}. */
    public String german() {
        return year == 0 ? kind().germanName() : kind().germanName() + " " + year;
    }

    @Override
    public String toString() {
        return reference + " / " + german();
    }
}
