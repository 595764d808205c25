package de.foerderfluss.payment;

import de.foerderfluss.payment.sepa.CreditTransfer;
import de.foerderfluss.payment.sepa.Party;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Iban;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the payments of a run in one statement. */
@Component
class RunItems {

    private static final String ITEMS = """
            select payment.*, certification.certified_by, certification.certified_at, ordered.ordered_by
            from app.payment_run_item item
            join app.payment payment on payment.id = item.payment_id
            join app.payment_order ordered on ordered.id = payment.order_id
            join app.certification certification on certification.id = ordered.certification_id
            where item.run_id = :run
            order by item.position
            """;

    private final JdbcClient jdbc;

    RunItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RunItem> of(PaymentRun run) {
        return jdbc.sql(ITEMS).param("run", run.id()).query(RunItems::item).list();
    }

    /** The end-to-end ids of the run that the bank knows by this message id; none if there is no such run. */
    List<String> endToEndIds(String messageId) {
        return jdbc.sql("select payment.end_to_end_id from app.payment_run run"
                        + " join app.payment_run_item item on item.run_id = run.id"
                        + " join app.payment payment on payment.id = item.payment_id"
                        + " where run.message_id = :message order by item.position")
                .param("message", messageId)
                .query(String.class)
                .list();
    }

    private static RunItem item(ResultSet row, int number) throws SQLException {
        Party creditor = new Party(
                row.getString("creditor_name"),
                row.getString("street"),
                row.getString("house_number"),
                row.getString("postal_code"),
                row.getString("town"));
        CreditTransfer transfer = new CreditTransfer(
                row.getString("end_to_end_id"),
                Money.ofCents(row.getLong("amount_cents")),
                creditor,
                new Iban(row.getString("iban")),
                row.getString("purpose"));
        return new RunItem(
                new DrawdownId(new CaseReference(row.getString("case_reference")), row.getInt("number")),
                row.getString("payment_reference"),
                transfer,
                row.getString("budget_line"),
                row.getInt("budget_year"),
                new PersonId(row.getObject("certified_by", UUID.class)),
                row.getObject("certified_at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getObject("ordered_by", UUID.class)),
                row.getObject("ordered_at", OffsetDateTime.class).toInstant());
    }
}
