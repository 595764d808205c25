package de.foerderfluss.budget;

import static de.foerderfluss.shared.Money.ofEuros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.YearlyAmounts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every stage a case's money can be at, and every act: where it leads, or that it is refused and nothing moves. */
@OfficeTest
class StageVerbTest {

    private static final Money AMOUNT = ofEuros(100);
    private static final YearlyAmounts YEAR = YearlyAmounts.of(2026, AMOUNT);

    @Autowired
    FundedLine lines;

    @Autowired
    BudgetLedger ledger;

    @Autowired
    BudgetOverview overview;

    private final CaseReference reference = FundedLine.someCase();
    private int steps;

    @ParameterizedTest(name = "{0}: {1} leads to {2}")
    @CsvSource({
        "FREE, RESERVATION, RESERVED",
        "FREE, RELEASE, -",
        "FREE, COMMITMENT, -",
        "FREE, DECOMMITMENT, -",
        "FREE, DUE, -",
        "FREE, DUE_WITHDRAWAL, -",
        "FREE, PAYMENT, -",
        "FREE, PAYMENT_RETURN, -",
        "RESERVED, RELEASE, FREE",
        "RESERVED, COMMITMENT, COMMITTED",
        "RESERVED, DECOMMITMENT, -",
        "RESERVED, DUE, -",
        "RESERVED, DUE_WITHDRAWAL, -",
        "RESERVED, PAYMENT, -",
        "RESERVED, PAYMENT_RETURN, -",
        "COMMITTED, RELEASE, -",
        "COMMITTED, COMMITMENT, -",
        "COMMITTED, DECOMMITMENT, FREE",
        "COMMITTED, DUE, DUE",
        "COMMITTED, DUE_WITHDRAWAL, -",
        "COMMITTED, PAYMENT, -",
        "COMMITTED, PAYMENT_RETURN, -",
        "DUE, RELEASE, -",
        "DUE, COMMITMENT, -",
        "DUE, DECOMMITMENT, -",
        "DUE, DUE, -",
        "DUE, DUE_WITHDRAWAL, COMMITTED",
        "DUE, PAYMENT, PAID",
        "DUE, PAYMENT_RETURN, -",
        "PAID, RELEASE, -",
        "PAID, COMMITMENT, -",
        "PAID, DECOMMITMENT, -",
        "PAID, DUE, -",
        "PAID, DUE_WITHDRAWAL, -",
        "PAID, PAYMENT, -",
        "PAID, PAYMENT_RETURN, COMMITTED",
        "FREE, REIMBURSEMENT_CLAIM, -",
        "FREE, CLAIM_WITHDRAWAL, -",
        "FREE, REIMBURSEMENT, -",
        "RESERVED, REIMBURSEMENT_CLAIM, -",
        "RESERVED, CLAIM_WITHDRAWAL, -",
        "RESERVED, REIMBURSEMENT, -",
        "COMMITTED, REIMBURSEMENT_CLAIM, -",
        "COMMITTED, CLAIM_WITHDRAWAL, -",
        "COMMITTED, REIMBURSEMENT, -",
        "DUE, REIMBURSEMENT_CLAIM, -",
        "DUE, CLAIM_WITHDRAWAL, -",
        "DUE, REIMBURSEMENT, -",
        "PAID, REIMBURSEMENT_CLAIM, RECLAIMED",
        "PAID, CLAIM_WITHDRAWAL, -",
        "PAID, REIMBURSEMENT, -",
        "RECLAIMED, RELEASE, -",
        "RECLAIMED, COMMITMENT, -",
        "RECLAIMED, DECOMMITMENT, -",
        "RECLAIMED, DUE, -",
        "RECLAIMED, DUE_WITHDRAWAL, -",
        "RECLAIMED, PAYMENT, -",
        "RECLAIMED, PAYMENT_RETURN, -",
        "RECLAIMED, REIMBURSEMENT_CLAIM, -",
        "RECLAIMED, CLAIM_WITHDRAWAL, PAID",
        "RECLAIMED, REIMBURSEMENT, FREE",
        "REIMBURSED, RELEASE, -",
        "REIMBURSED, COMMITMENT, -",
        "REIMBURSED, DECOMMITMENT, -",
        "REIMBURSED, DUE, -",
        "REIMBURSED, DUE_WITHDRAWAL, -",
        "REIMBURSED, PAYMENT, -",
        "REIMBURSED, PAYMENT_RETURN, -",
        "REIMBURSED, REIMBURSEMENT_CLAIM, -",
        "REIMBURSED, CLAIM_WITHDRAWAL, -",
        "REIMBURSED, REIMBURSEMENT, -",
    })
    void leadsFromStageToStage(Stage stage, BookingAct act, String result) {
        BudgetLineCode line = lines.with(AMOUNT, Money.ZERO);
        bring(line, stage);

        if (result.equals("-")) {
            assertThatThrownBy(() -> perform(act, line))
                    .isInstanceOf(MoreThanBooked.class)
                    .hasMessageContaining("können nicht gebucht werden");
            requireAllAt(stage);
        } else {
            perform(act, line);
            requireAllAt(Stage.valueOf(result));
        }
    }

    private void bring(BudgetLineCode line, Stage stage) {
        if (stage.ordinal() >= Stage.RESERVED.ordinal()) {
            perform(BookingAct.RESERVATION, line);
        }
        if (stage.ordinal() >= Stage.COMMITTED.ordinal()) {
            perform(BookingAct.COMMITMENT, line);
        }
        if (stage.ordinal() >= Stage.DUE.ordinal()) {
            perform(BookingAct.DUE, line);
        }
        if (stage.ordinal() >= Stage.PAID.ordinal()) {
            perform(BookingAct.PAYMENT, line);
        }
        if (stage.ordinal() >= Stage.RECLAIMED.ordinal()) {
            perform(BookingAct.REIMBURSEMENT_CLAIM, line);
        }
        if (stage == Stage.REIMBURSED) {
            ledger.reimburse(reference, new BudgetStep("STEP:" + ++steps), 2026, AMOUNT, 2027);
        }
    }

    private void perform(BookingAct act, BudgetLineCode line) {
        BudgetStep step = new BudgetStep("STEP:" + ++steps);
        switch (act) {
            case RESERVATION -> ledger.reserve(reference, step, line, 2026, YEAR);
            case RELEASE -> ledger.release(reference, step, YEAR);
            case COMMITMENT -> ledger.commit(reference, step, YEAR);
            case DECOMMITMENT -> ledger.decommit(reference, step, YEAR);
            case DUE -> ledger.makeDue(reference, step, 2026, AMOUNT);
            case DUE_WITHDRAWAL -> ledger.withdrawDue(reference, step, 2026, AMOUNT);
            case PAYMENT -> ledger.pay(reference, step, 2026, AMOUNT);
            case PAYMENT_RETURN -> ledger.returnPayment(reference, step, 2026, AMOUNT);
            case REIMBURSEMENT_CLAIM -> ledger.claimBack(reference, step, YEAR);
            case CLAIM_WITHDRAWAL -> ledger.withdrawClaim(reference, step, YEAR);
            case REIMBURSEMENT -> ledger.reimburse(reference, step, 2026, AMOUNT, 2026);
            default -> throw new IllegalArgumentException("Not an act on a case: " + act);
        }
    }

    private void requireAllAt(Stage stage) {
        CaseBudget budget = overview.ofCase(reference);
        if (stage == Stage.FREE) {
            assertThat(budget.balances()).isEmpty();
        } else {
            assertThat(budget.balances()).hasSize(1);
            assertThat(budget.at(stage)).isEqualTo(YEAR);
        }
    }
}
