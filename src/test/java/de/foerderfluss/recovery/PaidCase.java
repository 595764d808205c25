package de.foerderfluss.recovery;

import de.foerderfluss.DemoOffice;
import de.foerderfluss.application.ApplicationDrafts;
import de.foerderfluss.application.ApplicationIntake;
import de.foerderfluss.application.SampleApplication;
import de.foerderfluss.budget.BudgetLedger;
import de.foerderfluss.budget.BudgetLineCode;
import de.foerderfluss.budget.BudgetStep;
import de.foerderfluss.budget.FundedLine;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.MunicipalityKey;
import de.foerderfluss.shared.PersonId;
import de.foerderfluss.shared.YearlyAmounts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Cases whose grant was paid out in 2026 on a budget line of their own, and claims on them. */
@Component
public class PaidCase {

    private final ApplicationDrafts drafts;
    private final ApplicationIntake intake;
    private final FundedLine lines;
    private final BudgetLedger ledger;
    private final Claims claims;
    private final Clock clock;

    PaidCase(
            ApplicationDrafts drafts,
            ApplicationIntake intake,
            FundedLine lines,
            BudgetLedger ledger,
            Claims claims,
            Clock clock) {
        this.drafts = drafts;
        this.intake = intake;
        this.lines = lines;
        this.ledger = ledger;
        this.claims = claims;
        this.clock = clock;
    }

    /** A case that was paid the amount. */
    @Transactional
    public CaseReference paid(Money amount) {
        return paid(amount, DemoOffice.POESSNECK);
    }

    @Transactional
    public CaseReference paid(Money amount, MunicipalityKey municipality) {
        CaseReference reference = SampleApplication.submit(drafts, intake, municipality);
        BudgetLineCode line = lines.with(amount, Money.ZERO);
        YearlyAmounts amounts = YearlyAmounts.of(2026, amount);
        ledger.reserve(reference, BudgetStep.RESERVATION, line, 2026, amounts);
        ledger.commit(reference, BudgetStep.COMMITMENT, amounts);
        ledger.makeDue(reference, BudgetStep.due(1), 2026, amount);
        ledger.pay(reference, BudgetStep.payment(1), 2026, amount);
        return reference;
    }

    /** A claim for all that was paid ten days ago, with interest that a notice has fixed, due in thirty days. */
    @Transactional
    public Claim claimed(Money principal, Money interest) {
        return claimed(paid(principal), principal, interest);
    }

    @Transactional
    public Claim claimed(CaseReference reference, Money principal, Money interest) {
        return claims.open(PersonId.SYSTEM, claim(reference, principal, interest));
    }

    NewClaim claim(CaseReference reference, Money principal, Money interest) {
        LocalDate today = LocalDate.now(clock);
        return new NewClaim(
                reference,
                MatterKey.of("REVOCATION", 1),
                YearlyAmounts.of(2026, principal),
                List.of(new PrincipalChange(today.minusDays(10), principal)),
                interest,
                today,
                today.plusDays(30),
                List.of());
    }
}
