package de.foerderfluss.demo;

import de.foerderfluss.budget.AppropriationKind;
import de.foerderfluss.budget.BudgetLineCode;
import de.foerderfluss.budget.BudgetOffice;
import de.foerderfluss.budget.BudgetPlan;
import de.foerderfluss.budget.BudgetStep;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.shared.Money;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demonstration office's money: ten million euros a year, and permission to promise as much for the years after. */
@Component
@Profile("!prod")
class DemoBudget {

    private static final int YEARS_AHEAD = 3;
    private static final Money PER_YEAR = Money.ofEuros(10_000_000);

    private final BudgetPlan plan;
    private final BudgetOffice office;
    private final DemoActors actors;

    DemoBudget(BudgetPlan plan, BudgetOffice office, DemoActors actors) {
        this.plan = plan;
        this.office = office;
        this.actors = actors;
    }

    void provide(int firstYear, int thisYear) {
        IntStream.rangeClosed(firstYear, thisYear).forEach(year -> {
            plan.enact(plan.standardLine(), year, actors.budgetOfficer().id(), "Haushaltsgesetz (Vorführung)");
            appropriate(year, AppropriationKind.CASH);
        });
        IntStream.rangeClosed(firstYear + 1, thisYear + YEARS_AHEAD)
                .forEach(year -> appropriate(year, AppropriationKind.COMMITMENT));
    }

    private void appropriate(int year, AppropriationKind kind) {
        Actor officer = actors.budgetOfficer();
        BudgetLineCode line = plan.standardLine();
        office.appropriate(
                line,
                year,
                kind,
                PER_YEAR,
                officer.id(),
                "Ansatz nach Haushaltsplan (Vorführung)",
                new BudgetStep("DEMO:" + kind + ":" + year));
    }
}
