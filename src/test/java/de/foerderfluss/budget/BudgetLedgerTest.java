package de.foerderfluss.budget;

import static de.foerderfluss.shared.Money.ofEuros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.YearlyAmounts;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
class BudgetLedgerTest {

    private static final YearlyAmounts BOTH_YEARS = YearlyAmounts.of(Map.of(2026, ofEuros(300), 2027, ofEuros(200)));

    @Autowired
    FundedLine lines;

    @Autowired
    BudgetLedger ledger;

    @Autowired
    BudgetOffice office;

    @Autowired
    BudgetPlan plan;

    @Autowired
    BudgetOverview overview;

    @Autowired
    WaitingList waitingList;

    @Autowired
    TransactionTemplate transaction;

    private final CaseReference reference = FundedLine.someCase();

    @Test
    void carriesTheMoneyOfACaseFromTheBudgetLawToTheMunicipality() {
        BudgetLineCode line = lines.with(ofEuros(1000), ofEuros(500));

        ledger.reserve(reference, BudgetStep.RESERVATION, line, 2026, BOTH_YEARS);
        ledger.commitAndRelease(
                reference, BudgetStep.COMMITMENT, YearlyAmounts.of(Map.of(2026, ofEuros(250), 2027, ofEuros(200))));
        ledger.makeDue(reference, BudgetStep.due(1), 2026, ofEuros(100));
        ledger.pay(reference, BudgetStep.payment(1), 2026, ofEuros(100));

        assertThat(overview.of(line))
                .containsExactly(
                        new YearOverview(line, 2026, true, amounts(1000, 750, 0, 150, 0, 100), StageAmounts.NONE),
                        new YearOverview(line, 2027, false, StageAmounts.NONE, amounts(500, 300, 0, 200, 0, 0)));
        assertThat(overview.ofCase(reference).at(Stage.PAID)).isEqualTo(YearlyAmounts.of(2026, ofEuros(100)));
        assertThat(overview.replay().agrees()).isTrue();
    }

    @Test
    void answersARepeatWithTheFirstPosting() {
        BudgetLineCode line = lines.with(ofEuros(1000), ofEuros(500));

        Posting first = ledger.reserve(reference, BudgetStep.RESERVATION, line, 2026, BOTH_YEARS);
        Posting second = ledger.reserve(reference, BudgetStep.RESERVATION, line, 2026, BOTH_YEARS);

        assertThat(second).isEqualTo(first);
        assertThat(overview.ofCase(reference).at(Stage.RESERVED)).isEqualTo(BOTH_YEARS);
    }

    @Test
    void refusesAnotherContentUnderTheSameStep() {
        BudgetLineCode line = lines.with(ofEuros(1000), ofEuros(500));
        ledger.reserve(reference, BudgetStep.RESERVATION, line, 2026, BOTH_YEARS);

        assertThatThrownBy(() -> ledger.reserve(
                        reference, BudgetStep.RESERVATION, line, 2026, YearlyAmounts.of(2026, ofEuros(1))))
                .isInstanceOf(StepAlreadyBooked.class)
                .hasMessageContaining("mit anderem Inhalt");
    }

    @Test
    void refusesTheLastMissingCentAndNamesLineYearAndAmount() {
        BudgetLineCode line = lines.with(ofEuros(1000), Money.ofCents(19_999));

        assertThatThrownBy(() -> ledger.reserve(reference, BudgetStep.RESERVATION, line, 2026, BOTH_YEARS))
                .isInstanceOfSatisfying(FundsUnavailable.class, refusal -> {
                    assertThat(refusal.line()).isEqualTo(line);
                    assertThat(refusal.shortfalls())
                            .containsExactly(new Shortfall(2027, AppropriationKind.COMMITMENT, Money.ofCents(1)));
                })
                .hasMessage(
                        "Bei Titel " + line
                                + " reichen die Mittel nicht: im Haushaltsjahr 2027 fehlen 0,01\u00a0EUR Verpflichtungsermächtigung. Der Fall gehört auf die Warteliste.");
        assertThat(overview.ofCase(reference).balances()).isEmpty();
    }

    @Test
    void letsTheTransactionJoinTheWaitingListAfterARefusal() {
        BudgetLineCode line = lines.with(ofEuros(100), ofEuros(0));

        transaction.executeWithoutResult(status -> {
            try {
                ledger.reserve(reference, BudgetStep.RESERVATION, line, 2026, BOTH_YEARS);
            } catch (FundsUnavailable refusal) {
                waitingList.join(reference, BudgetStep.RESERVATION, line, BOTH_YEARS, refusal.getMessage());
            }
        });

        assertThat(waitingList.position(reference)).hasValue(1);
    }

    @Test
    void makesNoGrantWithoutABudgetLaw() {
        BudgetLineCode line = lines.with(ofEuros(1000), ofEuros(500));
        plan.suspend(line, 2026, FundedLine.OFFICER, "Haushaltsgesetz aufgehoben");

        assertThatThrownBy(() -> ledger.reserve(reference, BudgetStep.RESERVATION, line, 2026, BOTH_YEARS))
                .isInstanceOf(BudgetNotEnacted.class)
                .hasMessageContaining("vorläufige Haushaltsführung");
    }

    @Test
    void setsNoMoneyOfAPastYearAside() {
        BudgetLineCode line = lines.with(ofEuros(1000), ofEuros(500));

        assertThatThrownBy(() -> ledger.reserve(reference, BudgetStep.RESERVATION, line, 2027, BOTH_YEARS))
                .isInstanceOf(BudgetYearPast.class);
    }

    @Test
    void paysACaseFromOneLineOnly() {
        BudgetLineCode line = lines.with(ofEuros(1000), ofEuros(500));
        BudgetLineCode other = lines.with(ofEuros(1000), ofEuros(500));
        ledger.reserve(reference, BudgetStep.RESERVATION, line, 2026, BOTH_YEARS);

        assertThatThrownBy(() -> ledger.reserve(reference, BudgetStep.RESERVATION.attempt(2), other, 2026, BOTH_YEARS))
                .isInstanceOf(CaseOnOtherLine.class)
                .hasMessageContaining(line.text());
    }

    @Test
    void knowsNoOtherLines() {
        assertThatThrownBy(() -> ledger.reserve(
                        reference, BudgetStep.RESERVATION, new BudgetLineCode("00 00 / 000 00"), 2026, BOTH_YEARS))
                .isInstanceOf(UnknownBudgetLine.class);
    }

    @Test
    void releasesAllThatIsStillReservedAndNothingWhereNothingIs() {
        BudgetLineCode line = lines.with(ofEuros(1000), ofEuros(500));
        assertThat(ledger.releaseAll(reference, BudgetStep.RELEASE)).isEmpty();
        ledger.reserve(reference, BudgetStep.RESERVATION, line, 2026, BOTH_YEARS);

        assertThat(ledger.releaseAll(reference, BudgetStep.RELEASE)).isPresent();
        assertThat(ledger.releaseAll(reference, BudgetStep.RELEASE)).isPresent();
        assertThat(overview.ofCase(reference).balances()).isEmpty();
    }

    @Test
    void ordersAReturnedPaymentAnew() {
        BudgetLineCode line = lines.with(ofEuros(1000), ofEuros(500));
        ledger.reserve(reference, BudgetStep.RESERVATION, line, 2026, BOTH_YEARS);
        ledger.commit(reference, BudgetStep.COMMITMENT, BOTH_YEARS);
        ledger.makeDue(reference, BudgetStep.due(1), 2026, ofEuros(300));
        ledger.pay(reference, BudgetStep.payment(1), 2026, ofEuros(300));

        ledger.returnPayment(reference, BudgetStep.paymentReturn(1), 2026, ofEuros(300));
        ledger.makeDue(reference, BudgetStep.due(1).attempt(2), 2026, ofEuros(300));

        assertThat(overview.ofCase(reference).at(Stage.DUE)).isEqualTo(YearlyAmounts.of(2026, ofEuros(300)));
        assertThat(overview.ofCase(reference).at(Stage.PAID)).isEqualTo(YearlyAmounts.NONE);
    }

    @Test
    void paysNothingOfALaterYearBeforeItsCashHasTakenOver() {
        BudgetLineCode line = lines.with(ofEuros(1000), ofEuros(500));
        ledger.reserve(reference, BudgetStep.RESERVATION, line, 2026, BOTH_YEARS);
        ledger.commit(reference, BudgetStep.COMMITMENT, BOTH_YEARS);

        assertThatThrownBy(() -> ledger.makeDue(reference, BudgetStep.due(1), 2027, ofEuros(200)))
                .isInstanceOf(YearNotOpened.class);
    }

    @Test
    void showsTheJournalOfAYearNewestFirst() {
        BudgetLineCode line = lines.with(ofEuros(1000), ofEuros(500));
        Posting reserved = ledger.reserve(reference, BudgetStep.RESERVATION, line, 2026, BOTH_YEARS);
        Posting reversal = office.reverse(reserved.number(), FundedLine.OFFICER, "Falscher Titel");

        var journal = overview.journal(line, 2026, PageRequest.of(0, 3));

        assertThat(journal.getTotalElements()).isEqualTo(6);
        assertThat(journal.getContent())
                .extracting(JournalLine::posting)
                .containsExactly(reversal.number(), reversal.number(), reserved.number());
        assertThat(journal.getContent().get(2).reversedBy()).isEqualTo(reversal.number());
        assertThat(journal.getContent().get(0).reason()).isEqualTo("Falscher Titel");
    }

    @Test
    void moneyThatComesBackIsFreeInItsYearAndRevenueAfterwards() {
        BudgetLineCode line = lines.with(ofEuros(1000), Money.ZERO);
        CaseReference reference = FundedLine.someCase();
        YearlyAmounts paid = YearlyAmounts.of(2026, ofEuros(600));
        ledger.reserve(reference, BudgetStep.RESERVATION, line, 2026, paid);
        ledger.commit(reference, BudgetStep.COMMITMENT, paid);
        ledger.makeDue(reference, BudgetStep.due(1), 2026, ofEuros(600));
        ledger.pay(reference, BudgetStep.payment(1), 2026, ofEuros(600));

        ledger.claimBack(reference, BudgetStep.claim(1), YearlyAmounts.of(2026, ofEuros(500)));
        ledger.reimburse(reference, BudgetStep.reimbursement(1, 1, 2026), 2026, ofEuros(200), 2026);
        ledger.reimburse(reference, BudgetStep.reimbursement(1, 2, 2026), 2026, ofEuros(250), 2027);
        ledger.withdrawClaim(reference, BudgetStep.claimWithdrawal(1, 1), YearlyAmounts.of(2026, ofEuros(50)));

        assertThat(overview.of(line).get(0).cash())
                .isEqualTo(new StageAmounts(
                        ofEuros(1000),
                        ofEuros(600),
                        Money.ZERO,
                        Money.ZERO,
                        Money.ZERO,
                        ofEuros(150),
                        Money.ZERO,
                        ofEuros(250),
                        Money.ZERO));
        assertThatThrownBy(
                        () -> ledger.reimburse(reference, BudgetStep.reimbursement(1, 3, 2026), 2026, ofEuros(1), 2026))
                .isInstanceOf(MoreThanBooked.class);
        assertThat(overview.replay().agrees()).isTrue();
    }

    private static StageAmounts amounts(
            long appropriated, long free, long reserved, long committed, long due, long paid) {
        return new StageAmounts(
                ofEuros(appropriated),
                ofEuros(free),
                ofEuros(reserved),
                ofEuros(committed),
                ofEuros(due),
                ofEuros(paid),
                Money.ZERO,
                Money.ZERO,
                Money.ZERO);
    }
}
