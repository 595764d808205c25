package de.foerderfluss.api;

import de.foerderfluss.identity.AdministrativeCourt;
import de.foerderfluss.notice.ActionEnd;
import de.foerderfluss.notice.ActionExtent;
import de.foerderfluss.notice.ActionOutcome;
import de.foerderfluss.notice.CourtAction;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A court action against a notice.
 *
 * @param filedOn when it reached the court
 * @param accepted how much of the grant it leaves alone
 * @param hindering whether it keeps the notice from becoming final as long as it is pending
 * @param partFinalOn since when the uncontested part is final
 * @param remaining what is left of the grant after its end
 */
record CourtActionView(
        int number,
        LocalDate filedOn,
        AdministrativeCourt court,
        String courtFile,
        ActionExtent extent,
        @Nullable String contested,
        @Nullable BigDecimal accepted,
        boolean late,
        boolean reinstated,
        boolean hindering,
        boolean pending,
        @Nullable LocalDate partFinalOn,
        @Nullable ActionOutcome outcome,
        @Nullable LocalDate endedOn,
        @Nullable String summary,
        @Nullable BigDecimal remaining,
        @Nullable LocalDate implementedOn) {

    static CourtActionView of(CourtAction action) {
        ActionEnd end = action.end();
        return new CourtActionView(
                action.number(),
                action.filedOn(),
                action.court(),
                action.courtFile(),
                action.extent(),
                action.contested(),
                Amounts.euros(action.accepted()),
                action.late(),
                action.reinstated(),
                action.isHindering(),
                action.isPending(),
                action.partFinalOn(),
                end == null ? null : end.outcome(),
                end == null ? null : end.day(),
                end == null ? null : end.summary(),
                end == null ? null : Amounts.euros(end.remaining()),
                end == null ? null : end.implementedOn());
    }
}
