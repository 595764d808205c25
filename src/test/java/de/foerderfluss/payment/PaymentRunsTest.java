package de.foerderfluss.payment;

import static de.foerderfluss.DemoOffice.CERTIFIER;
import static de.foerderfluss.DemoOffice.ORDERER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.foerderfluss.DemoOffice;
import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.NotPermitted;
import de.foerderfluss.identity.Role;
import de.foerderfluss.payment.sepa.Schemas;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.Money;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

@OfficeTest
class PaymentRunsTest {

    private static final Money AMOUNT = Money.ofCents(125_050);

    @Autowired
    MoneyInMotion money;

    @Autowired
    PaymentOrders orders;

    @Autowired
    PaymentRuns runs;

    @Autowired
    PaymentRunWork work;

    @Autowired
    Drawdowns drawdowns;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void paysWhatIsOrderedWithTwoFilesThatNeverChange() throws Exception {
        Drawdown ordered = money.ordered(AMOUNT);

        PaymentRun run = finished(runs.start(ORDERER, clock.today()));

        assertThat(run.state()).isEqualTo(PaymentRunState.READY);
        assertThat(drawdowns.get(ordered.id()).state()).isEqualTo(DrawdownState.TRANSMITTED);
        PaymentFile bank = runs.file(ORDERER, run.id(), PaymentFileKind.BANK_FILE);
        assertThatCode(() -> Schemas.PAIN_001.validate(bank.content())).doesNotThrowAnyException();
        assertThat(new String(bank.content(), StandardCharsets.UTF_8))
                .contains("<EndToEndId>" + PaymentReference.endToEnd(ordered.id(), 1) + "</EndToEndId>", "Poessneck");
        PaymentFile list = runs.file(ORDERER, run.id(), PaymentFileKind.CASH_DESK_LIST);
        assertThat(new String(list.content(), StandardCharsets.UTF_8))
                .contains(PaymentReference.cashDesk(ordered.id(), 1), "1250,50", "Steffen Nöthlich", "Heike Baumbach");
        assertThat(bank.hash()).isEqualTo(ContentHash.of(bank.content()));
        assertThat(runs.file(ORDERER, run.id(), PaymentFileKind.BANK_FILE).content())
                .isEqualTo(bank.content());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.update("delete from app.payment_run_file where run_id = ?", run.id()));
    }

    @Test
    void paysEachPaymentOnceHoweverManyStart() throws Exception {
        List<String> ordered = new ArrayList<>();
        for (int number = 0; number < 5; number++) {
            ordered.add(PaymentReference.endToEnd(money.ordered(AMOUNT).id(), 1));
        }
        CyclicBarrier together = new CyclicBarrier(4);
        Callable<PaymentRun> click = () -> {
            together.await();
            try {
                return finished(runs.start(ORDERER, clock.today()));
            } catch (NothingToPay others) {
                return null;
            }
        };

        ExecutorService people = Executors.newFixedThreadPool(4);
        try {
            for (Future<PaymentRun> answer : people.invokeAll(List.of(click, click, click, click))) {
                answer.get();
            }
        } finally {
            people.shutdownNow();
        }

        String files = String.join(
                "\n",
                jdbc.queryForList(
                        "select convert_from(content, 'UTF8') from app.payment_run_file where kind = 'BANK_FILE'",
                        String.class));
        assertThat(ordered).allSatisfy(id -> assertThat(files.split(id, -1)).hasSize(2));
    }

    @Test
    void goesOnWhereItWasKilled() {
        Drawdown ordered = money.ordered(AMOUNT);
        UUID run = killedRun();
        work.step(run);

        PaymentRun again = runs.start(ORDERER, clock.today());
        assertThat(again.id()).isEqualTo(run);
        work.finish(run);
        work.finish(run);

        assertThat(runs.get(run)).satisfies(finished -> {
            assertThat(finished.state()).isEqualTo(PaymentRunState.READY);
            assertThat(finished.total()).isEqualTo(total(run));
        });
        assertThat(drawdowns.get(ordered.id()).state()).isEqualTo(DrawdownState.TRANSMITTED);
    }

    @Test
    void leavesOutWhatThePayerHasCertified() {
        finishAll();
        Actor both = DemoOffice.with(CERTIFIER, Role.CERTIFIER, Role.PAYMENT_ORDERER);
        Drawdown ordered = money.ordered(AMOUNT);

        assertThat(runs.waiting(both).number()).isZero();
        assertThatExceptionOfType(NothingToPay.class).isThrownBy(() -> runs.start(both, clock.today()));
        assertThat(drawdowns.get(ordered.id()).state()).isEqualTo(DrawdownState.ORDERED);
        finishAll();
    }

    @Test
    void theDatabaseRefusesAPaymentInTwoRuns() {
        money.ordered(AMOUNT);
        PaymentRun run = finished(runs.start(ORDERER, clock.today()));

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.update(
                        "insert into app.payment_run_item (payment_id, run_id, position)"
                                + " select payment_id, run_id, position + 1000 from app.payment_run_item where run_id = ?",
                        run.id()));
    }

    @Test
    void refusesDaysOnWhichBanksDoNotPay() {
        assertThatExceptionOfType(ExecutionDateRefused.class)
                .isThrownBy(() -> runs.start(ORDERER, clock.today().minusDays(1)));
        assertThatExceptionOfType(ExecutionDateRefused.class)
                .isThrownBy(() -> runs.start(ORDERER, LocalDate.of(2026, 3, 7)))
                .withMessageContaining("09.03.2026");
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> runs.start(CERTIFIER, clock.today()));
    }

    @Test
    void knowsNoFileThatIsNotThere() {
        assertThatExceptionOfType(UnknownPaymentRun.class).isThrownBy(() -> runs.get(UUID.randomUUID()));
        assertThatExceptionOfType(UnknownPaymentRun.class)
                .isThrownBy(() -> runs.file(ORDERER, UUID.randomUUID(), PaymentFileKind.BANK_FILE));
    }

    /** A run that was begun, and nothing more. */
    private UUID killedRun() {
        UUID run = UUID.randomUUID();
        jdbc.update(
                "insert into app.payment_run (id, number, message_id, execution_date, state, expected, collected,"
                        + " total_cents, started_at, started_by)"
                        + " values (?, nextval('app.payment_run_number'), ?, ?, 'COLLECTING', 1, 0, 0, ?, ?)",
                run,
                "KILLED-" + run.toString().substring(0, 20),
                clock.today(),
                clock.instant().atOffset(ZoneOffset.UTC),
                ORDERER.id().value());
        return run;
    }

    private void finishAll() {
        if (runs.waiting(ORDERER).number() > 0) {
            finished(runs.start(ORDERER, clock.today()));
        }
    }

    private PaymentRun finished(PaymentRun run) {
        work.finish(run.id());
        return runs.get(run.id());
    }

    private Money total(UUID run) {
        Long cents = jdbc.queryForObject(
                "select sum(amount_cents) from app.payment join app.payment_run_item item on item.payment_id = payment.id"
                        + " where item.run_id = ?",
                Long.class,
                run);
        return Money.ofCents(cents == null ? 0 : cents);
    }
}
