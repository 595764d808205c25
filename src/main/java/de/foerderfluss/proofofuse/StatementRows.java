package de.foerderfluss.proofofuse;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands below a proof: cost items and receipts. */
@Component
class StatementRows {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    StatementRows(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    void add(SubmittedProof proof) {
        batch.batchUpdate(
                "insert into proof_cost_item values (?, ?, ?, ?, ?, ?, ?, ?)",
                proof.items().stream()
                        .map(item -> below(
                                proof,
                                item.number(),
                                item.description(),
                                item.planned().cents(),
                                item.claimed().cents(),
                                item.explanation()))
                        .toList());
        batch.batchUpdate(
                "insert into proof_receipt values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                proof.receipts().stream()
                        .map(receipt -> below(
                                proof,
                                receipt.line(),
                                receipt.paidOn(),
                                receipt.payee(),
                                receipt.invoiceNumber(),
                                receipt.reason(),
                                receipt.amount().cents(),
                                receipt.costItem(),
                                receipt.fingerprint().hex()))
                        .toList());
    }

    private static Object[] below(SubmittedProof proof, Object... values) {
        ProofId id = proof.id();
        return Stream.concat(Stream.of(id.reference().text(), id.year(), proof.round()), Stream.of(values))
                .toArray();
    }

    List<ProvedItem> items(ProofId id, int round) {
        return jdbc.sql(
                        "select * from proof_cost_item where case_reference = ? and year = ? and round = ? order by number")
                .params(id.reference().text(), id.year(), round)
                .query((row, number) -> new ProvedItem(
                        row.getInt("number"),
                        row.getString("description"),
                        Money.ofCents(row.getLong("planned_cents")),
                        Money.ofCents(row.getLong("claimed_cents")),
                        row.getString("explanation")))
                .list();
    }

    List<Receipt> receipts(ProofId id, int round) {
        return jdbc.sql("select * from proof_receipt where case_reference = ? and year = ? and round = ? order by line")
                .params(id.reference().text(), id.year(), round)
                .query((row, number) -> new Receipt(
                        row.getInt("line"),
                        row.getObject("paid_on", LocalDate.class),
                        row.getString("payee"),
                        row.getString("invoice_number"),
                        row.getString("reason"),
                        Money.ofCents(row.getLong("amount_cents")),
                        row.getInt("cost_item")))
                .list();
    }

    /** Receipts of the list that the latest proof of another case has too, each as a German sentence; one statement for all. */
    List<String> elsewhere(CaseReference reference, List<Receipt> receipts) {
        if (receipts.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select distinct other.case_reference, other.payee, other.invoice_number
                        from proof_receipt other
                        where other.fingerprint = any (:fingerprints) and other.case_reference <> :case
                          and other.round = (select max(p.round) from proof p
                                             where p.case_reference = other.case_reference and p.year = other.year)
                        order by other.case_reference, other.payee, other.invoice_number
                        """)
                .param(
                        "fingerprints",
                        receipts.stream()
                                .map(receipt -> receipt.fingerprint().hex())
                                .toArray(String[]::new))
                .param("case", reference.text())
                .query((row, number) -> "Beleg %s, Nr. %s steht auch im Nachweis zu %s: Doppelförderung prüfen."
                        .formatted(
                                row.getString("payee"),
                                row.getString("invoice_number"),
                                row.getString("case_reference")))
                .list();
    }
}
