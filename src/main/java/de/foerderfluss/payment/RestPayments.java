package de.foerderfluss.payment;

import de.foerderfluss.application.Applications;
import de.foerderfluss.application.FundingApplication;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.PersonId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Pays what a settlement leaves open (Restzahlung): as a drawdown that nobody has to request and that rests on the examined proof
 * instead of invoices. It is certified, ordered and paid like every other.
 */
@Service
@Transactional
public class RestPayments {

    private final RequestedDrawdowns drawdowns;
    private final DrawdownNumbers numbers;
    private final Applications applications;
    private final CaseFile caseFile;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RestPayments(
            RequestedDrawdowns drawdowns,
            DrawdownNumbers numbers,
            Applications applications,
            CaseFile caseFile,
            ApplicationEventPublisher events,
            Clock clock) {
        this.drawdowns = drawdowns;
        this.numbers = numbers;
        this.applications = applications;
        this.caseFile = caseFile;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens the drawdown of the rest from one budget year. It goes to the account that was named last. That it happens once is seen to
     * by whoever fixes the grant.
     *
     * @param by who approved the settlement
     */
    public void open(PersonId by, CaseReference reference, int year, Money rest) {
        numbers.lock(reference);
        String key = "REST-" + UUID.randomUUID();
        DrawdownId id = numbers.next(reference);
        drawdowns.saveAndFlush(new RequestedDrawdown(
                id, key, request(reference, year, rest), by, clock.instant().truncatedTo(ChronoUnit.MICROS)));
        caseFile.record(
                reference,
                by,
                "DRAWDOWN_REQUESTED",
                "Die Restzahlung von %s nach dem Schlussbescheid ist als Mittelabruf %d eröffnet."
                        .formatted(rest, id.number()),
                Visibility.APPLICANT);
        events.publishEvent(new DrawdownRequested(id));
    }

    private NewDrawdown request(CaseReference reference, int year, Money rest) {
        FundingApplication application = applications.get(reference);
        List<Drawdown> before = drawdowns.findByReference(reference.text()).stream()
                .map(RequestedDrawdown::view)
                .toList();
        Drawdown last = before.isEmpty() ? null : before.get(before.size() - 1);
        return new NewDrawdown(
                rest,
                Money.ZERO,
                year,
                List.of(),
                "Restzahlung nach dem Schlussbescheid",
                last == null ? application.iban() : last.iban(),
                last == null ? application.accountHolder() : last.accountHolder(),
                List.of("Restzahlung: Grundlage ist der geprüfte Verwendungsnachweis, Rechnungen gehören nicht dazu."),
                "");
    }
}
