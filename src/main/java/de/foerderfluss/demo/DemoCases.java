package de.foerderfluss.demo;

import de.foerderfluss.application.ApplicationFilter;
import de.foerderfluss.application.Applications;
import de.foerderfluss.operation.HouseClock;
import de.foerderfluss.payment.Drawdown;
import de.foerderfluss.process.BackgroundWork;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/**
 * Tells the cases of the demonstration office once, on its first start: one for each state a case can be in, after the public figures
 * of the programme. Titles and persons are invented, amounts are those that the press reported.
 */
@Component
@Profile("!prod")
@ConditionalOnProperty(name = "foerderfluss.demo.cases", havingValue = "true", matchIfMissing = true)
@Order(0)
class DemoCases implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCases.class);
    private static final LocalDate END_OF_2023 = LocalDate.of(2023, 12, 14);

    private final Applications applications;
    private final DemoActors actors;
    private final DemoBudget budget;
    private final Narrator narrator;
    private final PaymentNarrator payments;
    private final BackgroundWork background;
    private final HouseClock clock;

    DemoCases(
            Applications applications,
            DemoActors actors,
            DemoBudget budget,
            Narrator narrator,
            PaymentNarrator payments,
            BackgroundWork background,
            HouseClock clock) {
        this.applications = applications;
        this.actors = actors;
        this.budget = budget;
        this.narrator = narrator;
        this.payments = payments;
        this.background = background;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        boolean told = !applications
                .search(actors.clerk(), ApplicationFilter.ALL, PageRequest.of(0, 1))
                .isEmpty();
        if (!told) {
            LOG.info("The demonstration office tells its cases; this happens once.");
            try {
                background.withoutThreads(this::tell);
            } finally {
                clock.runOn();
            }
        }
    }

    private void tell() {
        LocalDate today = LocalDate.now(clock);
        budget.provide(END_OF_2023.getYear(), today.getYear());
        neverDecided();
        agenda();
        caughtByTheRestriction(today);
        waitingForTheBank(withinOneYear(today));
        waitingForASignature(today);
        waitingForDocuments(today);
        noticeToFetch(today);
        waitingForAnOpinion(today);
        justReceived(today);
        narrator.on(today);
        narrator.draft("ohrdruf", DemoProjects.training(today));
    }

    /** An application of the end of 2023 that was never decided. */
    private void neverDecided() {
        narrator.on(END_OF_2023);
        narrator.submit("sm", DemoProjects.jointDocuments(END_OF_2023));
    }

    /** A digital agenda for 10,000 euros, granted, final and half paid in 2024. */
    private void agenda() {
        LocalDate received = LocalDate.of(2024, 7, 15);
        narrator.on(received);
        CaseReference reference = narrator.submit("poessneck", DemoProjects.agenda(received.plusMonths(2)));
        grant(reference, "poessneck", received.plusDays(14));
        narrator.on(received.plusDays(40));
        narrator.waive(reference, "poessneck");
        LocalDate invoiced = received.plusMonths(3);
        narrator.on(invoiced);
        Drawdown drawdown =
                payments.drawDown(reference, "poessneck", invoiced, Money.ofEuros(6_000), Money.ofEuros(4_800));
        narrator.on(invoiced.plusDays(6));
        payments.certify(drawdown);
        narrator.on(invoiced.plusDays(7));
        payments.order(drawdown);
        payments.pay(drawdown, invoiced.plusDays(7));
    }

    /** An electronic file that the present practice does not approve; it waits for a decision to reject it. */
    private void caughtByTheRestriction(LocalDate today) {
        narrator.on(today.minusDays(75));
        CaseReference reference = narrator.submit("slf", DemoProjects.electronicFile(today.plusMonths(1)));
        narrator.on(today.minusDays(70));
        narrator.findComplete(reference);
        narrator.on(today.minusDays(60));
        narrator.giveOpinion(reference);
        narrator.on(today.minusDays(50));
        narrator.writeRecord(reference, "REJECT");
    }

    /** An interface project of about 30,000 euros whose first payment is ordered. */
    private void waitingForTheBank(LocalDate today) {
        narrator.on(today.minusDays(66));
        CaseReference reference = narrator.submit("ohrdruf", DemoProjects.registerInterface(today.minusDays(20)));
        grant(reference, "ohrdruf", today.minusDays(60));
        narrator.on(today.minusDays(30));
        narrator.waive(reference, "ohrdruf");
        narrator.on(today.minusDays(6));
        Drawdown drawdown = payments.drawDown(
                reference, "ohrdruf", today.minusDays(10), Money.ofEuros(10_000), Money.ofEuros(8_000));
        narrator.on(today.minusDays(4));
        payments.certify(drawdown);
        narrator.on(today.minusDays(3));
        payments.order(drawdown);
    }

    /** A district's joint project above a million euros, proposed and waiting for the second person. */
    private void waitingForASignature(LocalDate today) {
        narrator.on(today.minusDays(48));
        CaseReference reference = narrator.submit("slf", DemoProjects.jointInterfaces(today.plusDays(20)));
        narrator.on(today.minusDays(41));
        narrator.findComplete(reference);
        narrator.on(today.minusDays(30));
        narrator.giveOpinion(reference);
        narrator.on(today.minusDays(12));
        narrator.writeRecord(reference, "GRANT");
        narrator.on(today.minusDays(2));
        narrator.propose(reference);
    }

    private void waitingForDocuments(LocalDate today) {
        narrator.on(today.minusDays(25));
        CaseReference reference = narrator.submit("sm", DemoProjects.jointTraining(today.plusDays(60)));
        narrator.on(today.minusDays(5));
        narrator.requestDocuments(reference, today.plusDays(16));
    }

    private void noticeToFetch(LocalDate today) {
        narrator.on(today.minusDays(31));
        CaseReference reference = narrator.submit("poessneck", DemoProjects.paymentInterface(today.plusDays(14)));
        decide(reference, today.minusDays(23));
    }

    private void waitingForAnOpinion(LocalDate today) {
        narrator.on(today.minusDays(14));
        CaseReference reference = narrator.submit("ohrdruf", DemoProjects.buildingInterface(today.plusDays(45)));
        narrator.on(today.minusDays(9));
        narrator.findComplete(reference);
    }

    private void justReceived(LocalDate today) {
        narrator.on(today.minusDays(1));
        narrator.submit("poessneck", DemoProjects.training(today.plusDays(40)));
    }

    private void grant(CaseReference reference, String town, LocalDate from) {
        decide(reference, from);
        narrator.on(from.plusDays(25));
        narrator.download(reference, town);
    }

    /** From the complete application to the notice, issued twenty days later. */
    private void decide(CaseReference reference, LocalDate from) {
        narrator.on(from);
        narrator.findComplete(reference);
        narrator.on(from.plusDays(7));
        narrator.giveOpinion(reference);
        narrator.on(from.plusDays(14));
        narrator.writeRecord(reference, "GRANT");
        narrator.on(from.plusDays(18));
        narrator.propose(reference);
        narrator.on(from.plusDays(20));
        narrator.approve(reference);
    }

    /** A day on which a story of ten weeks with a payment ends in the budget year in which it began. */
    private static LocalDate withinOneYear(LocalDate today) {
        return today.getDayOfYear() > 70 ? today : LocalDate.of(today.getYear() - 1, 12, 20);
    }
}
