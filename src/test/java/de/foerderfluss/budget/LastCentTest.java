package de.foerderfluss.budget;

import static de.foerderfluss.shared.Money.ofEuros;
import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.PersonId;
import de.foerderfluss.shared.YearlyAmounts;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Sixty-four hands reach at once for money that is enough for forty. */
@OfficeTest
class LastCentTest {

    private static final int HANDS = 64;
    private static final int ENOUGH_FOR = 40;
    private static final Money EACH = ofEuros(25_000);

    @Autowired
    FundedLine lines;

    @Autowired
    BudgetLedger ledger;

    @Autowired
    Books books;

    @Autowired
    BudgetOverview overview;

    @Autowired
    TransactionTemplate transaction;

    private final List<CaseReference> cases =
            Stream.generate(FundedLine::someCase).limit(HANDS).toList();

    @Test
    void fortyReservationsSucceedAndTheBooksBalance() throws Exception {
        BudgetLineCode line = line();

        List<Boolean> results = allAtOnce(reference -> () -> {
            try {
                ledger.reserve(reference, BudgetStep.RESERVATION, line, 2026, YearlyAmounts.of(2026, EACH));
                return true;
            } catch (FundsUnavailable refusal) {
                return false;
            }
        });

        requireExactlyForty(line, results);
    }

    @Test
    void theDatabaseItselfRefusesTheFortyFirst() throws Exception {
        BudgetLineCode line = line();
        BudgetAccount free = BudgetAccount.ofLine(line, 2026, AppropriationKind.CASH, Stage.FREE);

        List<Boolean> results = allAtOnce(reference -> () -> {
            try {
                transaction.executeWithoutResult(status -> books.book(new NewPosting(
                        BookingAct.RESERVATION,
                        reference,
                        BudgetStep.RESERVATION,
                        NewPosting.content(BookingAct.RESERVATION, EACH),
                        "ohne Schloss gebucht",
                        PersonId.SYSTEM,
                        null,
                        BalancedEntries.transfer(free, free.of(reference, Stage.RESERVED), EACH))));
                return true;
            } catch (AccountOverdrawn refusal) {
                return false;
            }
        });

        requireExactlyForty(line, results);
    }

    @Test
    void aStepTakenManyTimesAtOnceIsBookedOnce() throws Exception {
        BudgetLineCode line = line();
        CaseReference reference = FundedLine.someCase();
        ledger.reserve(reference, BudgetStep.RESERVATION, line, 2026, YearlyAmounts.of(2026, EACH));

        List<Posting> postings =
                allAtOnce(other -> () -> ledger.commit(reference, BudgetStep.COMMITMENT, YearlyAmounts.of(2026, EACH)));

        assertThat(postings).hasSize(HANDS).containsOnly(postings.get(0));
        assertThat(overview.ofCase(reference).at(Stage.COMMITTED)).isEqualTo(YearlyAmounts.of(2026, EACH));
    }

    private BudgetLineCode line() {
        return lines.with(Money.ofCents(EACH.cents() * (ENOUGH_FOR + 1) - 1), Money.ZERO);
    }

    private void requireExactlyForty(BudgetLineCode line, List<Boolean> results) {
        assertThat(results.stream().filter(Boolean::booleanValue)).hasSize(ENOUGH_FOR);
        StageAmounts cash = overview.of(line).get(0).cash();
        assertThat(cash.reserved()).isEqualTo(Money.ofCents(EACH.cents() * ENOUGH_FOR));
        assertThat(cash.free()).isEqualTo(Money.ofCents(EACH.cents() - 1));
        assertThat(overview.replay().agrees()).isTrue();
    }

    private <T> List<T> allAtOnce(Function<CaseReference, Callable<T>> act) throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(HANDS);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<T>> results = new ArrayList<>();
            for (CaseReference reference : cases) {
                results.add(hands.submit(() -> {
                    start.await();
                    return act.apply(reference).call();
                }));
            }
            start.countDown();
            List<T> done = new ArrayList<>();
            for (Future<T> result : results) {
                done.add(result.get());
            }
            return done;
        } finally {
            hands.shutdownNow();
        }
    }
}
