package de.foerderfluss.portal.municipality;

import static java.util.stream.Collectors.groupingBy;

import de.foerderfluss.application.ApplicationSummary;
import de.foerderfluss.budget.BudgetOverview;
import de.foerderfluss.budget.CaseBudget;
import de.foerderfluss.budget.Stage;
import de.foerderfluss.calendar.Deadlines;
import de.foerderfluss.calendar.StoredDeadline;
import de.foerderfluss.payment.Entitlement;
import de.foerderfluss.process.inbox.CaseStanding;
import de.foerderfluss.process.inbox.Inbox;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what a list of cases shows: one statement for each kind of fact, however many cases there are. */
@Component
class CaseLines {

    private final Inbox inbox;
    private final Deadlines deadlines;
    private final BudgetOverview budget;
    private final Entitlement entitlement;
    private final Clock clock;

    CaseLines(Inbox inbox, Deadlines deadlines, BudgetOverview budget, Entitlement entitlement, Clock clock) {
        this.clock = clock;
        this.inbox = inbox;
        this.deadlines = deadlines;
        this.budget = budget;
        this.entitlement = entitlement;
    }

    List<CaseLine> of(List<ApplicationSummary> applications) {
        List<CaseReference> references =
                applications.stream().map(ApplicationSummary::reference).toList();
        Map<CaseReference, CaseStanding> standings = inbox.standings(references);
        Map<CaseReference, List<StoredDeadline>> running =
                deadlines.running(references).stream().collect(groupingBy(StoredDeadline::reference));
        Map<CaseReference, CaseBudget> books = budget.ofCases(references);
        Map<CaseReference, Money> drawn = entitlement.drawn(references);
        return applications.stream()
                .map(application -> line(
                        application,
                        standings.getOrDefault(application.reference(), CaseStanding.COMPLETENESS_CHECK),
                        running.getOrDefault(application.reference(), List.of()),
                        books.get(application.reference()),
                        LocalDate.now(clock).getYear(),
                        drawn.getOrDefault(application.reference(), Money.ZERO)))
                .toList();
    }

    /** Money is shown once the municipality has its notice: the books know of it earlier. */
    private static CaseLine line(
            ApplicationSummary application,
            CaseStanding standing,
            List<StoredDeadline> running,
            @Nullable CaseBudget books,
            int year,
            Money drawn) {
        boolean concluded = standing == CaseStanding.CONCLUDED || standing == CaseStanding.CLOSED;
        boolean notified = concluded || standing == CaseStanding.REMEDY_PERIOD || standing == CaseStanding.LITIGATION;
        Money granted = notified ? sum(books, Stage.COMMITTED, Stage.DUE, Stage.PAID) : Money.ZERO;
        return new CaseLine(
                application,
                standing,
                running,
                granted,
                sum(books, Stage.PAID),
                concluded ? available(books, year, granted.minus(drawn)) : Money.ZERO);
    }

    /** What is left of the grant, as far as the cash of this year is bound for it. */
    private static Money available(@Nullable CaseBudget books, int year, Money left) {
        return books == null
                ? Money.ZERO
                : books.at(Stage.COMMITTED).in(year).min(left).max(Money.ZERO);
    }

    private static Money sum(@Nullable CaseBudget books, Stage... stages) {
        return books == null
                ? Money.ZERO
                : Money.sum(Arrays.stream(stages)
                        .map(stage -> books.at(stage).total())
                        .toList());
    }
}
