package de.foerderfluss.budget;

import static de.foerderfluss.shared.Money.ofEuros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.YearlyAmounts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
class WaitingListTest {

    @Autowired
    FundedLine lines;

    @Autowired
    BudgetLedger ledger;

    @Autowired
    BudgetPlan plan;

    @Autowired
    BudgetOverview overview;

    @Autowired
    WaitingList waitingList;

    @Autowired
    Lines locks;

    @Autowired
    Queue queue;

    @Autowired
    Reservations reservations;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final CaseReference first = FundedLine.someCase();
    private final CaseReference second = FundedLine.someCase();
    private final CaseReference third = FundedLine.someCase();

    private final List<Object> announced = new ArrayList<>();

    private BudgetLineCode line = new BudgetLineCode("00 00 / 000 00");

    @BeforeEach
    void waitForMoney() {
        line = lines.with(Money.ZERO, Money.ZERO);
        join(first, 500);
        join(second, 300);
        join(third, 50);
    }

    @Test
    void keepsTheOrderOfArrival() {
        assertThat(waitingList.entries(line, PageRequest.of(0, 10)))
                .extracting(WaitingEntry::reference)
                .containsExactly(first, second, third);
        assertThat(waitingList.position(second)).hasValue(2);
    }

    @Test
    void releasesInOrderAsFarAsTheMoneyReaches() {
        appropriate(600);

        WaitingListRelease release = release("Nachtragshaushalt");

        assertThat(release.released()).containsExactly(first);
        assertThat(release.stoppedAt()).isEqualTo(second);
        assertThat(release.reason()).contains("fehlen 200,00");
        assertThat(waitingList.position(third)).hasValue(2);
        assertThat(announced).containsExactly(new FundsReleased(first));
    }

    @Test
    void hasReservedTheMoneyWhenTheProcessRepeatsTheReservation() {
        appropriate(600);
        release("Nachtragshaushalt");

        Posting reserved = ledger.reserve(first, BudgetStep.RESERVATION, line, 2026, amounts(500));

        assertThat(reserved.act()).isEqualTo(BookingAct.RESERVATION);
        assertThat(overview.ofCase(first).at(Stage.RESERVED)).isEqualTo(amounts(500));
        assertThat(overview.ofCase(second).balances()).isEmpty();
    }

    @Test
    void letsNobodyOvertakeNotEvenWithASmallerNeed() {
        appropriate(600);
        CaseReference newcomer = FundedLine.someCase();

        assertThatThrownBy(() -> ledger.reserve(newcomer, BudgetStep.RESERVATION, line, 2026, amounts(1)))
                .isInstanceOfSatisfying(
                        FundsUnavailable.class,
                        refusal -> assertThat(refusal.shortfalls()).isEmpty())
                .hasMessageContaining("Warteliste mit 3 Fällen");
        assertThatThrownBy(() -> ledger.reserve(third, BudgetStep.RESERVATION, line, 2026, amounts(50)))
                .isInstanceOf(FundsUnavailable.class);
    }

    @Test
    void makesRoomWhenACaseLeaves() {
        appropriate(600);
        waitingList.leave(first, "Antrag zurückgenommen");
        waitingList.leave(first, "Antrag zurückgenommen");

        WaitingListRelease release = release("Nachtragshaushalt");

        assertThat(release.released()).containsExactly(second, third);
        assertThat(release.stoppedAt()).isNull();
        assertThat(waitingList.position(first)).isEmpty();
    }

    @Test
    void keepsThePlaceWhenTheNeedChanges() {
        long number = waitingList.entry(first).orElseThrow().number();

        WaitingEntry changed = waitingList.join(
                first, BudgetStep.RESERVATION, line, YearlyAmounts.of(2027, ofEuros(400)), "Neues Haushaltsjahr");

        assertThat(changed.number()).isEqualTo(number);
        assertThat(changed.need()).isEqualTo(YearlyAmounts.of(2027, ofEuros(400)));
        assertThat(waitingList.position(first)).hasValue(1);
    }

    @Test
    void releasesNobodyWithoutABudgetLaw() {
        appropriate(600);
        plan.suspend(line, 2026, FundedLine.OFFICER, "Haushalt außer Kraft");

        WaitingListRelease release = release("Versuch");

        assertThat(release.released()).isEmpty();
        assertThat(release.reason()).contains("vorläufige Haushaltsführung");
    }

    @Test
    void refusesToChangeTheOrderByHand() {
        for (String cheat : List.of(
                "update budget_waiting_entry set joined_at = joined_at - interval '1 day' where case_reference = ?",
                "delete from budget_waiting_entry where case_reference = ?")) {
            assertThatThrownBy(() -> jdbc.sql(cheat).param(third.text()).update())
                    .isInstanceOf(DataAccessException.class);
        }
    }

    /** The room alone: in the office the process listens too, and refuses an announcement that no case waits for. */
    private WaitingListRelease release(String reason) {
        WaitingList alone = new WaitingList(locks, queue, reservations, announced::add, clock);
        return Objects.requireNonNull(transaction.execute(status -> alone.release(line, reason)));
    }

    private void join(CaseReference reference, long euros) {
        waitingList.join(reference, BudgetStep.RESERVATION, line, amounts(euros), "Mittel fehlen");
    }

    private void appropriate(long euros) {
        lines.appropriate(line, 2026, AppropriationKind.CASH, ofEuros(euros));
    }

    private static YearlyAmounts amounts(long euros) {
        return YearlyAmounts.of(2026, ofEuros(euros));
    }
}
