package de.foerderfluss.budget;

import static de.foerderfluss.shared.Money.ofEuros;
import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.YearlyAmounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Random acts, told by their seed: the books do what a naive map does, in one thread; and they never lie, in many. */
@OfficeTest
class LedgerModelTest {

    /** The further down the road an act stands, the smaller are its amounts, for little money comes so far. */
    private static final List<BookingAct> ACTS = List.of(
            BookingAct.RESERVATION,
            BookingAct.RESERVATION,
            BookingAct.RESERVATION,
            BookingAct.RELEASE,
            BookingAct.COMMITMENT,
            BookingAct.COMMITMENT,
            BookingAct.COMMITMENT,
            BookingAct.DECOMMITMENT,
            BookingAct.DUE,
            BookingAct.DUE,
            BookingAct.DUE_WITHDRAWAL,
            BookingAct.PAYMENT,
            BookingAct.PAYMENT,
            BookingAct.PAYMENT_RETURN,
            BookingAct.REIMBURSEMENT_CLAIM,
            BookingAct.REIMBURSEMENT_CLAIM,
            BookingAct.CLAIM_WITHDRAWAL,
            BookingAct.REIMBURSEMENT,
            BookingAct.REIMBURSEMENT,
            BookingAct.CARRY_OVER);

    /** One random act on one case in one year. */
    private record Command(
            BookingAct act, CaseReference reference, BudgetStep step, BudgetLineCode line, int year, Money amount) {}

    @Autowired
    FundedLine lines;

    @Autowired
    BudgetLedger ledger;

    @Autowired
    BudgetOffice office;

    @Autowired
    YearEnd yearEnd;

    @Autowired
    BudgetOverview overview;

    @Autowired
    JdbcClient jdbc;

    private final List<CaseReference> cases =
            Stream.generate(FundedLine::someCase).limit(6).toList();

    @ParameterizedTest
    @ValueSource(longs = {1, 20260302, 4711})
    void doesWhatANaiveMapDoes(long seed) {
        Random random = new Random(seed);
        BudgetLineCode line = lines.with(ofEuros(1000), ofEuros(600));
        NaiveLedger model = new NaiveLedger();
        model.appropriate(free(line, 2026), ofEuros(1000));
        model.appropriate(free(line, 2027), ofEuros(600));
        List<Posting> booked = new ArrayList<>();
        List<Posting> reversed = new ArrayList<>();

        for (int round = 0; round < 600; round++) {
            if (!booked.isEmpty() && random.nextInt(8) == 0) {
                Posting posting = booked.get(random.nextInt(booked.size()));
                boolean expected = reversed.contains(posting)
                        || model.apply(posting.entries().reversed());
                boolean done = succeeds(
                        () -> office.reverse(posting.number(), FundedLine.OFFICER, "Storno"), reversed, posting);
                assertThat(done)
                        .as("seed %d round %d reversal of %s", seed, round, posting)
                        .isEqualTo(expected);
            } else {
                Command command = random(random, line, "S" + seed + ":" + round);
                boolean expected = expect(model, command);
                boolean done = succeeds(() -> perform(command), booked, null);
                assertThat(done).as("seed %d round %d %s", seed, round, command).isEqualTo(expected);
                repeat(command, done && round % 4 == 0, booked);
            }
            assertThat(balances(line)).as("seed %d round %d", seed, round).isEqualTo(model.balances());
        }
        assertThat(booked).hasSizeGreaterThan(100);
        assertThat(booked).extracting(Posting::act).contains(BookingAct.REIMBURSEMENT_CLAIM, BookingAct.REIMBURSEMENT);
        assertThat(reversed).isNotEmpty();
        assertThat(overview.replay().agrees()).isTrue();
    }

    @Test
    void neverLiesInManyThreads() throws Exception {
        BudgetLineCode line = lines.with(ofEuros(1000), ofEuros(600));
        ExecutorService threads = Executors.newFixedThreadPool(12);
        try {
            List<Future<Integer>> results = IntStream.range(0, 12)
                    .mapToObj(thread -> threads.submit(() -> performMany(thread, line)))
                    .toList();
            int booked = 0;
            for (Future<Integer> result : results) {
                booked += result.get();
            }
            assertThat(booked).isGreaterThan(100);
        } finally {
            threads.shutdownNow();
        }
        assertThat(overview.replay().agrees()).isTrue();
        assertThat(overview.of(line))
                .allSatisfy(year -> assertThat(List.of(year.cash(), year.commitment()))
                        .allSatisfy(amounts -> assertThat(allStages(amounts)).isEqualTo(amounts.appropriated())));
    }

    private int performMany(int thread, BudgetLineCode line) {
        Random random = new Random(thread);
        List<Posting> booked = new ArrayList<>();
        for (int round = 0; round < 60; round++) {
            Command command = random(random, line, "T" + thread + ":" + round);
            if (random.nextInt(4) == 0 && !booked.isEmpty()) {
                Posting last = booked.get(random.nextInt(booked.size()));
                succeeds(() -> office.reverse(last.number(), FundedLine.OFFICER, "Storno"), new ArrayList<>(), last);
            }
            succeeds(() -> perform(command), booked, null);
        }
        return booked.size();
    }

    private Command random(Random random, BudgetLineCode line, String step) {
        int act = random.nextInt(ACTS.size());
        return new Command(
                ACTS.get(act),
                cases.get(random.nextInt(cases.size())),
                new BudgetStep(step),
                line,
                random.nextInt(4) == 0 ? 2027 : 2026,
                Money.ofCents(1 + random.nextInt(15_000 - 750 * act)));
    }

    private Posting perform(Command command) {
        YearlyAmounts amounts = YearlyAmounts.of(command.year, command.amount);
        return switch (command.act) {
            case RESERVATION -> ledger.reserve(command.reference, command.step, command.line, 2026, amounts);
            case RELEASE -> ledger.release(command.reference, command.step, amounts);
            case COMMITMENT -> ledger.commit(command.reference, command.step, amounts);
            case DECOMMITMENT -> ledger.decommit(command.reference, command.step, amounts);
            case DUE -> ledger.makeDue(command.reference, command.step, command.year, command.amount);
            case DUE_WITHDRAWAL -> ledger.withdrawDue(command.reference, command.step, command.year, command.amount);
            case PAYMENT -> ledger.pay(command.reference, command.step, command.year, command.amount);
            case PAYMENT_RETURN -> ledger.returnPayment(command.reference, command.step, command.year, command.amount);
            case REIMBURSEMENT_CLAIM -> ledger.claimBack(command.reference, command.step, amounts);
            case CLAIM_WITHDRAWAL -> ledger.withdrawClaim(command.reference, command.step, amounts);
            case REIMBURSEMENT ->
                ledger.reimburse(command.reference, command.step, command.year, command.amount, currentYear(command));
            case CARRY_OVER ->
                yearEnd.carryOver(
                        command.reference, command.step, carryOver(command), FundedLine.OFFICER, "Jahresende");
            default -> throw new IllegalArgumentException("Not an act on a case: " + command.act);
        };
    }

    private static CarryOver carryOver(Command command) {
        return new CarryOver(command.line, command.year, command.amount, CarryOverSource.NEXT_YEAR);
    }

    private static boolean expect(NaiveLedger model, Command command) {
        BudgetAccount free = free(command.line, command.year);
        BudgetAccount reserved = free.of(command.reference, Stage.RESERVED);
        BudgetAccount committed = reserved.at(Stage.COMMITTED);
        boolean cash = command.year == 2026;
        return switch (command.act) {
            case RESERVATION -> model.move(free, reserved, command.amount);
            case RELEASE -> model.move(reserved, free, command.amount);
            case COMMITMENT -> model.move(reserved, committed, command.amount);
            case DECOMMITMENT -> model.move(committed, free, command.amount);
            case DUE -> cash && model.move(committed, reserved.at(Stage.DUE), command.amount);
            case DUE_WITHDRAWAL -> cash && model.move(reserved.at(Stage.DUE), committed, command.amount);
            case PAYMENT -> cash && model.move(reserved.at(Stage.DUE), reserved.at(Stage.PAID), command.amount);
            case PAYMENT_RETURN -> cash && model.move(reserved.at(Stage.PAID), committed, command.amount);
            case REIMBURSEMENT_CLAIM ->
                cash && model.move(reserved.at(Stage.PAID), reserved.at(Stage.RECLAIMED), command.amount);
            case CLAIM_WITHDRAWAL ->
                cash && model.move(reserved.at(Stage.RECLAIMED), reserved.at(Stage.PAID), command.amount);
            case REIMBURSEMENT ->
                cash
                        && model.move(
                                reserved.at(Stage.RECLAIMED),
                                currentYear(command) == 2026 ? free : reserved.at(Stage.REIMBURSED),
                                command.amount);
            case CARRY_OVER -> {
                BudgetAccount nextYear = free(command.line, 2027);
                yield cash
                        && model.holds(nextYear, command.amount)
                        && model.move(committed, free, command.amount)
                        && model.move(nextYear, nextYear.of(command.reference, Stage.COMMITTED), command.amount);
            }
            default -> throw new IllegalArgumentException("Not an act on a case: " + command.act);
        };
    }

    /** Half of the money returns in its own budget year, half a year later. */
    private static int currentYear(Command command) {
        return command.amount.cents() % 2 == 0 ? 2026 : 2027;
    }

    private void repeat(Command command, boolean again, List<Posting> booked) {
        if (again) {
            assertThat(perform(command)).isEqualTo(booked.get(booked.size() - 1));
        }
    }

    private static boolean succeeds(Supplier<Posting> act, List<Posting> done, @Nullable Posting asWhat) {
        try {
            Posting posting = act.get();
            done.add(asWhat == null ? posting : asWhat);
            return true;
        } catch (Breach refusal) {
            assertThat(refusal.getMessage()).isNotBlank();
            return false;
        }
    }

    private TreeMap<BudgetAccount, Money> balances(BudgetLineCode line) {
        TreeMap<BudgetAccount, Money> balances = new TreeMap<>();
        jdbc.sql("select * from budget_account where line_code = ? and balance_cents <> 0")
                .param(line.text())
                .query(row -> {
                    balances.put(Accounts.read(row), Money.ofCents(row.getLong("balance_cents")));
                });
        return balances;
    }

    private static BudgetAccount free(BudgetLineCode line, int year) {
        return BudgetAccount.ofLine(line, year, AppropriationKind.covering(year, 2026), Stage.FREE);
    }

    private static Money allStages(StageAmounts amounts) {
        return Money.sum(List.of(
                amounts.free(),
                amounts.reserved(),
                amounts.committed(),
                amounts.due(),
                amounts.paid(),
                amounts.reclaimed(),
                amounts.reimbursed(),
                amounts.fulfilled()));
    }
}
