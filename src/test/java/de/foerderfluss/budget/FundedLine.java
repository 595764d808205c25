package de.foerderfluss.budget;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.PersonId;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Budget lines of their own for tests, so that nobody counts another's money. */
@Component
public class FundedLine {

    public static final PersonId OFFICER = new PersonId(UUID.fromString("00000000-0000-4000-8000-00000000b0d9"));

    private static final AtomicInteger LINES = new AtomicInteger();
    private static final AtomicInteger CASES = new AtomicInteger();

    private final BudgetPlan plan;
    private final BudgetOffice office;

    FundedLine(BudgetPlan plan, BudgetOffice office) {
        this.plan = plan;
        this.office = office;
    }

    /** A new line without money, its budget 2026 not yet law. */
    public BudgetLineCode empty() {
        int number = LINES.incrementAndGet();
        BudgetLineCode code = new BudgetLineCode("99 %02d / 883 %02d".formatted(number / 100, number % 100));
        plan.openLine(new BudgetLine(code, "Titel für Prüfungen"));
        return code;
    }

    /** A new line with an enacted budget 2026, cash for 2026 and commitment appropriation for 2027. */
    public BudgetLineCode with(Money cash2026, Money commitment2027) {
        BudgetLineCode code = empty();
        plan.enact(code, 2026, OFFICER, "Haushaltsgesetz 2026");
        appropriate(code, 2026, AppropriationKind.CASH, cash2026);
        appropriate(code, 2027, AppropriationKind.COMMITMENT, commitment2027);
        return code;
    }

    public void appropriate(BudgetLineCode line, int year, AppropriationKind kind, Money amount) {
        if (!amount.isZero()) {
            BudgetStep key =
                    new BudgetStep("TEST:" + UUID.randomUUID().toString().toUpperCase(java.util.Locale.ROOT));
            office.appropriate(line, year, kind, amount, OFFICER, "Haushaltsgesetz", key);
        }
    }

    /** A case reference that no other test uses. */
    static CaseReference someCase() {
        return CaseReference.of(2091, CASES.incrementAndGet());
    }
}
