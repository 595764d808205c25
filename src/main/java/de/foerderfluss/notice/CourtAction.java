package de.foerderfluss.notice;

import de.foerderfluss.identity.AdministrativeCourt;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A court action against a notice (Klage). As long as it is pending, the notice does not become final and nothing is paid on it,
 * except for what it leaves uncontested. One that was filed too late changes nothing, unless the court excuses that.
 *
 * @param number from 1 within the notice
 * @param filedOn when it reached the court
 * @param court where it was filed
 * @param courtFile the court's file number
 * @param contested which part is contested; null if the whole notice is
 * @param accepted how much of the grant is not contested; null if the whole notice is contested or grants nothing
 * @param late whether it reached the court after the remedy period
 * @param reinstated whether the court has excused that it was filed late (§ 60 VwGO)
 * @param partFinalOn since when the uncontested part is final
 * @param end null as long as it is pending
 */
public record CourtAction(
        int number,
        LocalDate filedOn,
        AdministrativeCourt court,
        String courtFile,
        ActionExtent extent,
        @Nullable String contested,
        @Nullable Money accepted,
        boolean late,
        boolean reinstated,
        PersonId recordedBy,
        Instant recordedAt,
        @Nullable LocalDate partFinalOn,
        @Nullable ActionEnd end) {

    public boolean isPending() {
        return end == null;
    }

    /** Whether it keeps the notice from becoming final: it was filed in time, or the court treats it so. */
    public boolean isHindering() {
        return !late || reinstated;
    }

    /** Whether its end has taken the whole notice away. */
    public boolean setsAside() {
        return end != null && end.outcome() == ActionOutcome.ALLOWED && extent == ActionExtent.WHOLE;
    }

    /** Whether the authority still has to do what follows from its end. */
    public boolean isToImplement() {
        return end != null && end.outcome().toImplement() && end.implementedOn() == null;
    }

    /** Whether some of the grant may be paid while it is pending. */
    boolean leavesPayable() {
        return partFinalOn != null && accepted != null && accepted.isPositive();
    }
}
