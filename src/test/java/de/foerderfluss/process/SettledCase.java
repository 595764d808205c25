package de.foerderfluss.process;

import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.DemoOffice.POESSNECK;
import static de.foerderfluss.DemoOffice.editor;
import static de.foerderfluss.DemoOffice.municipalSignatory;

import de.foerderfluss.TestClock;
import de.foerderfluss.budget.BudgetLedger;
import de.foerderfluss.budget.BudgetStep;
import de.foerderfluss.notice.NoticeService;
import de.foerderfluss.proofofuse.SampleProof;
import de.foerderfluss.ruling.Rulings;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.YearlyAmounts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationContext;

/** A case of which 8,000 euros were paid and proved, and whose last notice is final: nothing is left but to close it. */
public final class SettledCase {

    public static final Money KEPT = Money.ofEuros(8_000);

    private static final MatterKey REFUSED = MatterKey.of("DRAWDOWN", 1);
    private static final MatterKey SETTLEMENT = MatterKey.of("SETTLEMENT", 1);

    private SettledCase() {}

    /** From an award that is issued for download. */
    public static CaseLife of(ApplicationContext office, CaseLife awarded) {
        CaseLife life = awarded.downloaded().nextDay().waivedRemedy();
        CaseReference reference = life.reference();
        life.drewMoney().refusedMoney().approvedRuling(REFUSED);
        Rulings rulings = office.getBean(Rulings.class);
        rulings.propose(
                CLERK, reference, SETTLEMENT, rulings.get(reference, REFUSED).content(), Set.of());
        life.approvedRuling(SETTLEMENT);
        NoticeService notices = office.getBean(NoticeService.class);
        for (MatterKey matter : List.of(REFUSED, SETTLEMENT)) {
            notices.download(editor(POESSNECK), reference, matter);
            life.worked();
        }
        life.nextDay();
        for (MatterKey matter : List.of(REFUSED, SETTLEMENT)) {
            notices.waiveRemedy(municipalSignatory(POESSNECK), reference, matter, "Wir verzichten auf die Klage.");
            life.worked();
        }
        office.getBean(TestClock.class).setTo(LocalDate.of(2026, 10, 20), LocalTime.of(9, 0));
        return life.provedUse().letPass("Event_SamplePeriodOver").examinedUse(SampleProof.examined());
    }

    /** Pays what is kept and frees the rest. */
    public static CaseLife paid(ApplicationContext office, CaseLife life) {
        BudgetLedger ledger = office.getBean(BudgetLedger.class);
        CaseReference reference = life.reference();
        ledger.makeDue(reference, new BudgetStep("SCENARIO:DUE"), 2026, KEPT);
        ledger.pay(reference, new BudgetStep("SCENARIO:PAID"), 2026, KEPT);
        ledger.decommit(reference, new BudgetStep("SCENARIO:REST"), YearlyAmounts.of(2026, Money.ofEuros(16_000)));
        return life;
    }
}
