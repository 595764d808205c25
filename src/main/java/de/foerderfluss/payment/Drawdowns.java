package de.foerderfluss.payment;

import de.foerderfluss.application.Applications;
import de.foerderfluss.application.FundingApplication;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.Role;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Iban;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drawdown requests of municipalities (Mittelabruf). */
@Service
@Transactional
public class Drawdowns {

    private final RequestedDrawdowns drawdowns;
    private final DrawdownNumbers numbers;
    private final DrawdownForm form;
    private final Grants grants;
    private final Applications applications;
    private final CaseFile caseFile;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Drawdowns(
            RequestedDrawdowns drawdowns,
            DrawdownNumbers numbers,
            DrawdownForm form,
            Grants grants,
            Applications applications,
            CaseFile caseFile,
            ApplicationEventPublisher events,
            Clock clock) {
        this.drawdowns = drawdowns;
        this.numbers = numbers;
        this.form = form;
        this.grants = grants;
        this.applications = applications;
        this.caseFile = caseFile;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Requests money for invoices that are paid or due soon.
     *
     * @param signatory who signs for the municipality
     * @param raw the form {@code drawdown} as typed
     * @param submissionKey tells a repeat from a second request; the same key answers with the first drawdown
     * @throws de.foerderfluss.form.FormRejected if something is wrong, or more than may be drawn now
     * @throws de.foerderfluss.notice.NotYetFinal before the notice is final or its remedy waived
     * @throws de.foerderfluss.application.UnknownCase if the case is not the municipality's own
     */
    public Drawdown request(Actor signatory, CaseReference reference, Map<String, Object> raw, String submissionKey) {
        signatory.require(Role.MUNICIPAL_SIGNATORY);
        FundingApplication application = applications.get(signatory, reference);
        requireKey(submissionKey);
        numbers.lock(reference);
        caseFile.hold(reference);
        Optional<RequestedDrawdown> before = drawdowns.findBySubmission(reference.text(), submissionKey);
        if (before.isPresent()) {
            return before.get().view();
        }
        grants.requirePayable(reference);
        NewDrawdown request = form.read(application, raw);
        RequestedDrawdown drawdown =
                new RequestedDrawdown(numbers.next(reference), submissionKey, request, signatory.id(), now());
        Drawdown view = drawdowns.saveAndFlush(drawdown).view();
        record(
                signatory,
                view.id(),
                "DRAWDOWN_REQUESTED",
                "Mittelabruf %d über %s eingegangen. %s"
                        .formatted(view.id().number(), view.requested(), request.note())
                        .strip());
        events.publishEvent(new DrawdownRequested(view.id()));
        return view;
    }

    /**
     * Names another account for a drawdown that is not ordered yet. A certification that was given for the former account is void.
     *
     * @throws AccountRefused if it is not a valid account
     * @throws DrawdownNotInState once the payment is ordered
     */
    public Drawdown changeAccount(Actor signatory, DrawdownId id, String iban, String accountHolder) {
        signatory.require(Role.MUNICIPAL_SIGNATORY);
        applications.get(signatory, id.reference());
        Iban account = Iban.parse(iban).orElseThrow(AccountRefused::new);
        String holder = accountHolder.strip();
        if (holder.isEmpty() || holder.length() > 70) {
            throw new AccountRefused();
        }
        RequestedDrawdown drawdown = take(id);
        boolean wasCertified = drawdown.changeAccount(account, holder);
        Drawdown view = drawdowns.saveAndFlush(drawdown).view();
        record(
                signatory,
                id,
                "DRAWDOWN_ACCOUNT_CHANGED",
                "Für den Mittelabruf %d ist ein anderes Konto benannt: %s (%s)."
                        .formatted(id.number(), account, holder));
        if (wasCertified) {
            events.publishEvent(new PaymentOrderReturned(id));
        }
        return view;
    }

    /** All drawdowns of a case, in their order. */
    @Transactional(readOnly = true)
    public List<Drawdown> of(CaseReference reference) {
        return drawdowns.findByReference(reference.text()).stream()
                .map(RequestedDrawdown::view)
                .toList();
    }

    /** @throws UnknownDrawdown if there is none */
    @Transactional(readOnly = true)
    public Drawdown get(DrawdownId id) {
        return drawdowns
                .findById(DrawdownKey.of(id))
                .orElseThrow(() -> new UnknownDrawdown(id))
                .view();
    }

    /** The drawdowns of all cases in one state, the oldest first. */
    @Transactional(readOnly = true)
    public Page<Drawdown> inState(DrawdownState state, Pageable page) {
        return drawdowns.findByStateOrderByRequestedAt(state, page).map(RequestedDrawdown::view);
    }

    RequestedDrawdown take(DrawdownId id) {
        return drawdowns.findForChange(DrawdownKey.of(id)).orElseThrow(() -> new UnknownDrawdown(id));
    }

    private void record(Actor actor, DrawdownId id, String kind, String text) {
        caseFile.record(id.reference(), actor.id(), kind, text, Visibility.APPLICANT);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static void requireKey(String submissionKey) {
        if (submissionKey.isBlank() || submissionKey.length() > 80) {
            throw new SubmissionKeyMissing();
        }
    }
}
