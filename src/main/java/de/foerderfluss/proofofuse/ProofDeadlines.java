package de.foerderfluss.proofofuse;

import de.foerderfluss.calendar.Deadline;
import de.foerderfluss.calendar.DeadlineKind;
import de.foerderfluss.calendar.DeadlineRule;
import de.foerderfluss.calendar.Deadlines;
import de.foerderfluss.calendar.GrantDays;
import de.foerderfluss.calendar.LegalCalendar;
import de.foerderfluss.calendar.StartEvent;
import de.foerderfluss.calendar.StoredDeadline;
import de.foerderfluss.guideline.FundingGuideline;
import de.foerderfluss.guideline.ParameterKey;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/** Until when proofs are due, and why. */
@Component
class ProofDeadlines {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final String BASIS = "VV Nr. 10 zu § 44 ThürLHO, ANBest-Gk, § 31 VwVfG";

    private final Deadlines deadlines;
    private final LegalCalendar calendar;
    private final GrantDays days;
    private final FundingGuideline guideline;
    private final Clock clock;

    ProofDeadlines(
            Deadlines deadlines, LegalCalendar calendar, GrantDays days, FundingGuideline guideline, Clock clock) {
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.days = days;
        this.guideline = guideline;
        this.clock = clock;
    }

    /** The day that the notice names, moved to the next working day (§ 31 Abs. 3 VwVfG). */
    Deadline ofNotice(GrantUnderProof grant) {
        return ofNotice(grant.due(), grant.period().end());
    }

    Deadline ofNotice(LocalDate due, LocalDate periodEnd) {
        return deadline(
                due,
                periodEnd,
                "Der Bescheid bestimmt den %s für den Verwendungsnachweis über das am %s endende Vorhaben"
                        .formatted(DAY.format(due), DAY.format(periodEnd)));
    }

    /** Some months after the budget year. */
    Deadline ofYear(int year) {
        int months = guideline
                .value(LocalDate.now(clock), null, ParameterKey.INTERIM_PROOF_MONTHS)
                .number();
        return days.interimProofDue(year, months);
    }

    private Deadline deadline(LocalDate due, LocalDate start, String sentence) {
        LocalDate moved = calendar.nextWorkingDay(due);
        String shift = moved.equals(due) ? "" : "; da dies kein Werktag ist, endet die Frist am " + DAY.format(moved);
        return new Deadline(
                moved,
                DeadlineRule.PROOF_PERIOD,
                "VV 2019",
                StartEvent.PERIOD_ENDED,
                start,
                BASIS,
                sentence + shift + " (" + BASIS + ").");
    }

    void set(ProofId id, Deadline deadline) {
        deadlines.set(id.reference(), DeadlineKind.PROOF_DUE, id.matter(), deadline);
    }

    /** Sets a new day for what is missing. */
    LocalDate setForSupplement(ProofId id) {
        LocalDate today = LocalDate.now(clock);
        int days = guideline.value(today, null, ParameterKey.REPLY_DAYS).number();
        Deadline deadline = calendar.replyPeriodEnd(today, days);
        set(id, deadline);
        return deadline.date();
    }

    /** The act of administrative procedure as it is cited today. */
    String procedureAct() {
        return calendar.procedureAct(LocalDate.now(clock));
    }

    void met(ProofId id) {
        deadlines.met(id.reference(), DeadlineKind.PROOF_DUE, id.matter(), id.german() + " ist eingegangen.");
    }

    /** The day that counts, with extensions: the running one, or the last one that ran. */
    Deadline last(ProofObligation obligation) {
        ProofId id = obligation.id();
        return deadlines
                .last(id.reference(), DeadlineKind.PROOF_DUE, id.matter())
                .map(StoredDeadline::deadline)
                .orElseThrow();
    }

    LocalDate due(ProofObligation obligation) {
        return last(obligation).date();
    }
}
