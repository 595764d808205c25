package de.foerderfluss.api;

import de.foerderfluss.process.inbox.CaseStanding;
import de.foerderfluss.process.inbox.CaseStep;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands.
 *
 * @param waitingListPosition its place on the waiting list, 1 for the next one; null if it does not wait
 */
record CaseView(
        String reference,
        String title,
        MunicipalityView applicant,
        String fundingObject,
        Instant receivedAt,
        @Nullable CaseStanding standing,
        @Nullable String standingName,
        List<StepView> steps,
        List<DeadlineView> deadlines,
        MoneyView money,
        @Nullable Integer waitingListPosition) {

    /**
     * A step of the case or of one of its drawdowns.
     *
     * @param drawdown number of the drawdown it belongs to, null if to the case itself
     */
    record StepView(
            String process,
            String step,
            String germanName,
            @Nullable Integer drawdown,
            CaseStep.State state,
            @Nullable Instant since,
            @Nullable Instant until) {

        static StepView of(CaseStep step) {
            return new StepView(
                    step.processId(),
                    step.activityId(),
                    step.germanName(),
                    step.drawdownNumber(),
                    step.state(),
                    step.since(),
                    step.until());
        }
    }

    /** The money of the case in euros: planned, asked for, granted, drawn, paid, and what is left of the grant. */
    record MoneyView(
            BigDecimal expenditure,
            BigDecimal requested,
            BigDecimal granted,
            BigDecimal drawn,
            BigDecimal paid,
            BigDecimal available) {}
}
