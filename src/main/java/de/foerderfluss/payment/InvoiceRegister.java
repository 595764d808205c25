package de.foerderfluss.payment;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.ContentHash;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds invoices that were used before, in any case. */
@Component
class InvoiceRegister {

    private final JdbcClient jdbc;

    InvoiceRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number of the drawdown of the same case that the invoice already counts in. */
    Optional<Integer> drawdownOf(CaseReference reference, ContentHash fingerprint) {
        return jdbc.sql("select number from app.drawdown_invoice"
                        + " where case_reference = :reference and fingerprint = :fingerprint and counts")
                .param("reference", reference.text())
                .param("fingerprint", fingerprint.hex())
                .query(Integer.class)
                .optional();
    }

    /** The drawdowns of other cases that the invoice counts in, at most ten. */
    List<DrawdownId> elsewhere(CaseReference reference, ContentHash fingerprint) {
        return jdbc.sql("select case_reference, number from app.drawdown_invoice"
                        + " where fingerprint = :fingerprint and case_reference <> :reference and counts"
                        + " order by case_reference, number limit 10")
                .param("reference", reference.text())
                .param("fingerprint", fingerprint.hex())
                .query((row, line) ->
                        new DrawdownId(new CaseReference(row.getString("case_reference")), row.getInt("number")))
                .list();
    }
}
