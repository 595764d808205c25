package de.foerderfluss.payment;

import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.shared.CaseReference;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes waiting payments up into a run, a few at a time; which payment is in which run is decided by a unique row. */
@Component
class RunCollection {

    static final int CHUNK = 100;

    private static final String WAITING = """
            select payment.id, payment.case_reference, payment.number, payment.amount_cents
            from app.payment payment
            join app.payment_order ordered on ordered.id = payment.order_id
            join app.certification certification on certification.id = ordered.certification_id
            where payment.state = 'ORDERED' and payment.ordered_at <= :started and certification.certified_by <> :payer
              and payment.case_reference not in (select case_reference from app.grant_in_court)
            order by payment.ordered_at, payment.end_to_end_id
            limit :chunk
            for update of payment skip locked
            """;

    private record Taken(UUID payment, String caseReference, int number, long cents) {}

    private final JdbcClient jdbc;
    private final CaseFile caseFile;

    RunCollection(JdbcClient jdbc, CaseFile caseFile) {
        this.jdbc = jdbc;
        this.caseFile = caseFile;
    }

    /** How many were taken; none means that nothing is left. The run's row must be locked. */
    int take(PaymentRun run) {
        List<Taken> waiting = jdbc.sql(WAITING)
                .param("started", run.startedAt().atOffset(ZoneOffset.UTC))
                .param("payer", run.startedBy().value())
                .param("chunk", CHUNK)
                .query((row, number) -> new Taken(
                        row.getObject("id", UUID.class),
                        row.getString("case_reference"),
                        row.getInt("number"),
                        row.getLong("amount_cents")))
                .list();
        int position = run.collected();
        for (Taken payment : waiting) {
            position++;
            transmit(run, payment, position);
        }
        count(run, waiting);
        return waiting.size();
    }

    private void transmit(PaymentRun run, Taken payment, int position) {
        jdbc.sql("insert into app.payment_run_item (payment_id, run_id, position) values (:payment, :run, :position)")
                .param("payment", payment.payment)
                .param("run", run.id())
                .param("position", position)
                .update();
        jdbc.sql("update app.payment set state = 'TRANSMITTED' where id = :payment")
                .param("payment", payment.payment)
                .update();
        jdbc.sql("update app.drawdown set state = 'TRANSMITTED' where case_reference = :reference and number = :number"
                        + " and state = 'ORDERED'")
                .param("reference", payment.caseReference)
                .param("number", payment.number)
                .update();
        caseFile.record(
                new CaseReference(payment.caseReference),
                run.startedBy(),
                "PAYMENT_TRANSMITTED",
                "Zahlung zum Mittelabruf %d mit Zahlungslauf %d an die Kasse übergeben."
                        .formatted(payment.number, run.number()),
                Visibility.OFFICE);
    }

    private void count(PaymentRun run, List<Taken> taken) {
        jdbc.sql("update app.payment_run set collected = collected + :number, total_cents = total_cents + :cents"
                        + " where id = :run")
                .param("number", taken.size())
                .param("cents", taken.stream().mapToLong(Taken::cents).sum())
                .param("run", run.id())
                .update();
    }
}
