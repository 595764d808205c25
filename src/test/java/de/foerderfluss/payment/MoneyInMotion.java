package de.foerderfluss.payment;

import de.foerderfluss.DemoOffice;
import de.foerderfluss.application.ApplicationDrafts;
import de.foerderfluss.application.ApplicationIntake;
import de.foerderfluss.application.SampleApplication;
import de.foerderfluss.budget.BudgetLedger;
import de.foerderfluss.budget.BudgetLineCode;
import de.foerderfluss.budget.BudgetStep;
import de.foerderfluss.budget.FundedLine;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Iban;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.YearlyAmounts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Drawdowns of fresh cases that have come a given way, with money committed on a budget line of their own. */
@Component
class MoneyInMotion {

    static final int YEAR = 2026;

    private final ApplicationDrafts drafts;
    private final ApplicationIntake intake;
    private final FundedLine lines;
    private final BudgetLedger ledger;
    private final RequestedDrawdowns rows;
    private final CertifiedActs acts;
    private final DrawdownNumbers numbers;
    private final PaymentOrders orders;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MoneyInMotion(
            ApplicationDrafts drafts,
            ApplicationIntake intake,
            FundedLine lines,
            BudgetLedger ledger,
            RequestedDrawdowns rows,
            CertifiedActs acts,
            DrawdownNumbers numbers,
            PaymentOrders orders,
            ApplicationEventPublisher events,
            Clock clock) {
        this.drafts = drafts;
        this.intake = intake;
        this.lines = lines;
        this.ledger = ledger;
        this.rows = rows;
        this.acts = acts;
        this.numbers = numbers;
        this.orders = orders;
        this.events = events;
        this.clock = clock;
    }

    /** A case with committed cash and a drawdown over all of it. */
    @Transactional
    public DrawdownId requested(Money amount) {
        return requested(amount, true);
    }

    /** The same; if its invoice is not paid yet, the money is still to be used once it has come. */
    @Transactional
    public DrawdownId requested(Money amount, boolean invoicePaid) {
        CaseReference reference = SampleApplication.submit(drafts, intake, DemoOffice.POESSNECK);
        BudgetLineCode line = lines.with(amount, Money.ZERO);
        YearlyAmounts amounts = YearlyAmounts.of(YEAR, amount);
        ledger.reserve(reference, BudgetStep.RESERVATION, line, YEAR, amounts);
        ledger.commit(reference, BudgetStep.COMMITMENT, amounts);
        numbers.lock(reference);
        DrawdownId id = numbers.next(reference);
        LocalDate day = LocalDate.now(clock);
        Invoice invoice = new Invoice(1, "Softwarehaus", "RE-1", day, day, invoicePaid, amount);
        NewDrawdown request = new NewDrawdown(
                amount,
                Money.ZERO,
                YEAR,
                List.of(invoice),
                "",
                new Iban("DE02120300000000202051"),
                "Stadt Pößneck",
                List.of(),
                "");
        rows.saveAndFlush(new RequestedDrawdown(
                id,
                "key",
                request,
                DemoOffice.municipalSignatory(DemoOffice.POESSNECK).id(),
                clock.instant()));
        events.publishEvent(new DrawdownRequested(id));
        return id;
    }

    /** Certified by the given person. */
    @Transactional
    public Drawdown certified(Money amount, Actor certifier) {
        return certify(requested(amount), certifier);
    }

    /** Certifies the whole amount of a drawdown that waits for it. */
    @Transactional
    public Drawdown certify(DrawdownId id, Actor certifier) {
        RequestedDrawdown row = rows.findForChange(DrawdownKey.of(id)).orElseThrow();
        row.certify(row.view().requested(), YEAR, certifier.id(), clock.instant());
        Drawdown certified = rows.saveAndFlush(row).view();
        acts.saveAndFlush(
                new CertifiedAct(certified, CertificationOutcome.CERTIFIED, "", certifier.id(), clock.instant()));
        events.publishEvent(new DrawdownCertified(id, CertificationOutcome.CERTIFIED));
        return certified;
    }

    /** Ordered and waiting for a run. */
    @Transactional
    public Drawdown ordered(Money amount) {
        return ordered(requested(amount));
    }

    @Transactional
    public Drawdown ordered(DrawdownId requested) {
        Drawdown certified = certify(requested, DemoOffice.CERTIFIER);
        return orders.order(DemoOffice.ORDERER, certified.id(), certified.contentHash());
    }
}
