package de.foerderfluss.payment;

import de.foerderfluss.application.Applications;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.form.FormCatalog;
import de.foerderfluss.form.FormContext;
import de.foerderfluss.form.OpenedForm;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.Role;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.ContentHash;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of paid money, drawdown by drawdown, and what follows if it was not used soon (Verwendung, § 49a Abs. 4 VwVfG). */
@Service
@Transactional
public class DrawdownUse {

    private static final int LONGEST_REASON = 2000;

    private final UseRows rows;
    private final UseForm form;
    private final UsePeriods periods;
    private final Drawdowns drawdowns;
    private final Applications applications;
    private final FormCatalog forms;
    private final CaseFile caseFile;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DrawdownUse(
            UseRows rows,
            UseForm form,
            UsePeriods periods,
            Drawdowns drawdowns,
            Applications applications,
            FormCatalog forms,
            CaseFile caseFile,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.form = form;
        this.periods = periods;
        this.drawdowns = drawdowns;
        this.applications = applications;
        this.forms = forms;
        this.caseFile = caseFile;
        this.events = events;
        this.clock = clock;
    }

    /** All paid drawdowns of the case, for other rooms. */
    @Transactional(readOnly = true)
    public List<UseStatement> of(CaseReference reference) {
        return rows.of(reference);
    }

    /** @throws NotPaidOut if the drawdown is not paid */
    @Transactional(readOnly = true)
    public UseStatement get(DrawdownId id) {
        return rows.find(id).orElseThrow(() -> new NotPaidOut(id));
    }

    /** What is late in all cases and nobody has judged yet, the oldest period first. */
    @Transactional(readOnly = true)
    public List<UseStatement> toJudge(Actor actor) {
        actor.requireOffice();
        return rows.lateWithoutFinding(LocalDate.now(clock));
    }

    /** The form {@code use-report} with the last report, or with what the invoices say. */
    @Transactional(readOnly = true)
    public OpenedForm open(Actor actor, DrawdownId id) {
        applications.get(actor, id.reference());
        return new OpenedForm(
                forms.form("use-report"),
                UseForm.start(get(id), drawdowns.get(id)),
                FormContext.on(LocalDate.now(clock)));
    }

    /**
     * Reports all payments made from the money of a drawdown; a later report takes the place of the former. The same report again
     * changes nothing. After an interest case was found, what was reported before must stay in the report.
     *
     * @param raw the form {@code use-report} as typed
     * @throws NotPaidOut if the drawdown is not paid
     * @throws de.foerderfluss.form.FormRejected if a day lies ahead, or more is reported than was paid
     * @throws UseJudged if the report takes back what a clerk has judged
     */
    public UseStatement report(Actor actor, DrawdownId id, Map<String, ?> raw) {
        actor.require(Role.MUNICIPAL_EDITOR, Role.MUNICIPAL_SIGNATORY);
        applications.get(actor, id.reference());
        rows.lock(id);
        UseStatement before = get(id);
        List<UsedAmount> uses = form.read(before, raw, LocalDate.now(clock));
        ContentHash hash = UsePeriods.hash(uses);
        if (rows.lastReport(id).filter(hash::equals).isPresent()) {
            return before;
        }
        if (before.finding() != null && !new HashSet<>(uses).containsAll(before.uses())) {
            throw new UseJudged(id);
        }
        rows.report(before, uses, hash, actor.id(), now());
        UseStatement after = get(id);
        periods.closed(after);
        record(
                actor,
                id,
                "USE_REPORTED",
                "Verwendung von Abruf %d gemeldet: %s von %s verwendet."
                        .formatted(
                                id.number(), after.used().german(), after.paid().german()),
                Visibility.APPLICANT);
        if (after.state(LocalDate.now(clock)) == UseState.INTEREST_CASE) {
            events.publishEvent(new LateUseFound(id));
        }
        return after;
    }

    /**
     * Finds whether interest may be demanded on what was used late. The same finding again changes nothing.
     *
     * @param reason the viewpoints of the discretion, 1 to 2000 characters
     * @throws NothingLate if all was used in time, or the period still runs
     * @throws FindingReasonMissing without a reason
     */
    public UseStatement find(Actor clerk, DrawdownId id, UseOutcome outcome, String reason) {
        clerk.require(Role.CLERK);
        String words = reason.replace('\u0000', ' ').strip();
        if (words.isEmpty() || words.length() > LONGEST_REASON) {
            throw new FindingReasonMissing();
        }
        rows.lock(id);
        UseStatement statement = get(id);
        UseFinding last = statement.finding();
        if (last != null && last.outcome() == outcome && last.reason().equals(words)) {
            return statement;
        }
        if (statement.late(LocalDate.now(clock)).isEmpty()) {
            throw new NothingLate(id);
        }
        rows.find(id, new UseFinding(outcome, words, clerk.id(), now()));
        record(
                clerk,
                id,
                "USE_JUDGED",
                "Abruf %d nicht alsbald verwendet: %s. %s".formatted(id.number(), outcome.germanName(), words),
                Visibility.OFFICE);
        if (outcome == UseOutcome.INTEREST) {
            events.publishEvent(new LateUseFound(id));
        }
        return get(id);
    }

    private void record(Actor actor, DrawdownId id, String kind, String text, Visibility visibility) {
        caseFile.record(id.reference(), actor.id(), kind, text, visibility);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
