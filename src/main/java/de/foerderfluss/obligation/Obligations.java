package de.foerderfluss.obligation;

import de.foerderfluss.application.Applications;
import de.foerderfluss.casefile.InspectedAttachment;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.Role;
import de.foerderfluss.notice.NoticeService;
import de.foerderfluss.shared.CaseReference;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Follows what the notices demand until it is done (Auflagenüberwachung). */
@Service
@Transactional
public class Obligations {

    private final ObligationRows rows;
    private final Fulfilment fulfilment;
    private final Applications applications;
    private final NoticeService notices;
    private final Clock clock;

    Obligations(
            ObligationRows rows, Fulfilment fulfilment, Applications applications, NoticeService notices, Clock clock) {
        this.rows = rows;
        this.fulfilment = fulfilment;
        this.applications = applications;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * The obligations of a case in their order; for the municipality none before its notice is notified.
     *
     * @throws de.foerderfluss.application.UnknownCase if there is no such case, or not for this person
     */
    @Transactional(readOnly = true)
    public List<Obligation> of(Actor actor, CaseReference reference) {
        applications.get(actor, reference);
        return actor.isOffice() || notified(reference) ? rows.of(reference) : List.of();
    }

    /**
     * One of them.
     *
     * @throws UnknownObligation if there is none, or not for this person
     */
    @Transactional(readOnly = true)
    public Obligation get(Actor actor, CaseReference reference, int number) {
        return of(actor, reference).stream()
                .filter(obligation -> obligation.number() == number)
                .findFirst()
                .orElseThrow(UnknownObligation::new);
    }

    /** What somebody of the office should look at, over all cases: reports to be judged, and what is late; the most urgent first. */
    @Transactional(readOnly = true)
    public List<Obligation> waiting(Actor actor) {
        actor.requireOffice();
        return rows.waiting(LocalDate.now(clock));
    }

    /** Why nothing may be paid in this case, a German sentence; empty if no obligation stands in the way. */
    @Transactional(readOnly = true)
    public Optional<String> paymentObstacle(CaseReference reference) {
        return rows.of(reference).stream()
                .filter(Obligation::beforePayment)
                .filter(obligation -> !obligation.fulfilled())
                .findFirst()
                .map(obligation ->
                        "Der Bescheid lässt die Auszahlung erst zu, wenn die Nebenbestimmung %d erfüllt ist; sie ist %s."
                                .formatted(
                                        obligation.number(), obligation.state().germanName()));
    }

    /**
     * Reports that an obligation is fulfilled; the same report again is the first one. Somebody of the office may enter what came on
     * another way.
     *
     * @param message at most 4000 characters
     * @throws FulfilmentRefused without message and files, or with too much
     * @throws ObligationNotOpen if it is fulfilled, or the last report waits for its judgement
     */
    public Obligation report(
            Actor actor, CaseReference reference, int number, List<InspectedAttachment> files, String message) {
        actor.require(Role.MUNICIPAL_EDITOR, Role.MUNICIPAL_SIGNATORY, Role.CLERK);
        get(actor, reference, number);
        rows.lock(reference, number);
        fulfilment.report(actor, get(actor, reference, number), files, message);
        return get(actor, reference, number);
    }

    /**
     * Confirms or rejects the last report. The same judgement again changes nothing.
     *
     * @param reason may be empty if it is fulfilled, at most 2000 characters
     * @throws FulfilmentRefused if it is rejected without a reason
     * @throws ObligationNotOpen if nothing waits to be judged
     */
    public Obligation judge(Actor clerk, CaseReference reference, int number, boolean fulfilled, String reason) {
        clerk.require(Role.CLERK);
        rows.lock(reference, number);
        fulfilment.judge(clerk, get(clerk, reference, number), fulfilled, reason);
        return get(clerk, reference, number);
    }

    /**
     * Gives the municipality another day, also after the former one has passed (§ 31 Abs. 7 VwVfG).
     *
     * @param due later than today
     * @throws FulfilmentRefused if the day is not in the future, or without a reason
     * @throws ObligationNotOpen if it is fulfilled
     */
    public Obligation setDay(Actor clerk, CaseReference reference, int number, LocalDate due, String reason) {
        clerk.require(Role.CLERK);
        rows.lock(reference, number);
        fulfilment.setDay(clerk, get(clerk, reference, number), due, reason);
        return get(clerk, reference, number);
    }

    private boolean notified(CaseReference reference) {
        return notices.of(reference)
                .filter(notice -> notice.notifiedOn() != null)
                .isPresent();
    }
}
