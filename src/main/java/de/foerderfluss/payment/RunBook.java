package de.foerderfluss.payment;

import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The book of payment runs. */
@Component
class RunBook {

    private static final int LOCK = 1001;

    private final JdbcClient jdbc;
    private final Clock clock;

    RunBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Lets nobody else begin a run until the transaction ends. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query((row, number) -> true)
                .single();
    }

    Optional<PaymentRun> open() {
        return jdbc.sql("select * from app.payment_run where state in ('COLLECTING', 'WRITING')")
                .query(RunBook::run)
                .optional();
    }

    Optional<PaymentRun> find(UUID id) {
        return jdbc.sql("select * from app.payment_run where id = :id")
                .param("id", id)
                .query(RunBook::run)
                .optional();
    }

    Optional<PaymentRun> findForWork(UUID id) {
        return jdbc.sql("select * from app.payment_run where id = :id for update")
                .param("id", id)
                .query(RunBook::run)
                .optional();
    }

    Page<PaymentRun> list(Pageable page) {
        int size = page.isPaged() ? Math.min(page.getPageSize(), 100) : 100;
        List<PaymentRun> runs = jdbc.sql(
                        "select * from app.payment_run order by number desc limit :limit offset :offset")
                .param("limit", size)
                .param("offset", page.isPaged() ? (long) page.getPageNumber() * size : 0L)
                .query(RunBook::run)
                .list();
        long total = jdbc.sql("select count(*) from app.payment_run")
                .query(Long.class)
                .single();
        return new PageImpl<>(runs, page, total);
    }

    WaitingPayments waiting(PersonId payer) {
        return jdbc.sql("select count(*) as number, coalesce(sum(payment.amount_cents), 0) as total"
                        + " from app.payment payment"
                        + " join app.payment_order ordered on ordered.id = payment.order_id"
                        + " join app.certification certification on certification.id = ordered.certification_id"
                        + " where payment.state = 'ORDERED' and certification.certified_by <> :payer"
                        + " and payment.case_reference not in (select case_reference from app.grant_in_court)")
                .param("payer", payer.value())
                .query((row, number) -> new WaitingPayments(row.getInt("number"), Money.ofCents(row.getLong("total"))))
                .single();
    }

    PaymentRun add(PersonId by, LocalDate executionDate, int expected) {
        UUID id = UUID.randomUUID();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        int number = jdbc.sql("select nextval('app.payment_run_number')")
                .query(Integer.class)
                .single();
        String messageId = String.format(
                Locale.ROOT,
                "EGOV-%d-%06d",
                LocalDate.ofInstant(now, clock.getZone()).getYear(),
                number);
        jdbc.sql("insert into app.payment_run (id, number, message_id, execution_date, state, expected, collected,"
                        + " total_cents, started_at, started_by)"
                        + " values (:id, :number, :message, :day, 'COLLECTING', :expected, 0, 0, :at, :by)")
                .param("id", id)
                .param("number", number)
                .param("message", messageId)
                .param("day", executionDate)
                .param("expected", expected)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
        return find(id).orElseThrow();
    }

    void move(UUID run, PaymentRunState state) {
        jdbc.sql("update app.payment_run set state = :state, finished_at = :at where id = :run")
                .param("state", state.name())
                .param("at", state.isFinished() ? clock.instant().atOffset(ZoneOffset.UTC) : null)
                .param("run", run)
                .update();
    }

    Optional<PaymentFile> file(UUID run, PaymentFileKind kind) {
        return jdbc.sql("select * from app.payment_run_file where run_id = :run and kind = :kind")
                .param("run", run)
                .param("kind", kind.name())
                .query((row, number) -> new PaymentFile(
                        kind,
                        row.getString("file_name"),
                        row.getString("media_type"),
                        new ContentHash(row.getString("sha256")),
                        row.getBytes("content")))
                .optional();
    }

    void addFile(UUID run, PaymentFile file) {
        jdbc.sql("insert into app.payment_run_file (run_id, kind, file_name, media_type, content, sha256)"
                        + " values (:run, :kind, :name, :type, :content, :hash)")
                .param("run", run)
                .param("kind", file.kind().name())
                .param("name", file.fileName())
                .param("type", file.mediaType())
                .param("content", file.content())
                .param("hash", file.hash().hex())
                .update();
    }

    private static PaymentRun run(ResultSet row, int number) throws SQLException {
        OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
        return new PaymentRun(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getString("message_id"),
                row.getObject("execution_date", LocalDate.class),
                PaymentRunState.valueOf(row.getString("state")),
                row.getInt("expected"),
                row.getInt("collected"),
                Money.ofCents(row.getLong("total_cents")),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getObject("started_by", UUID.class)),
                finished == null ? null : finished.toInstant());
    }
}
