package de.foerderfluss.proofofuse;

import de.foerderfluss.shared.CaseReference;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the receipts of a proof that stand in proofs of other cases. */
@Component
@Transactional(readOnly = true)
public class SameReceipts {

    private final JdbcClient jdbc;

    SameReceipts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A receipt that is there twice.
     *
     * @param fingerprint over payee, number and amount
     * @param places the references of the other cases
     */
    public record SameReceipt(String name, String fingerprint, List<String> places) {}

    /** Of the last round of the proof; one statement for all of its receipts. */
    public List<SameReceipt> elsewhere(ProofId id) {
        CaseReference reference = id.reference();
        return jdbc.sql("""
                        select own.fingerprint, min(own.payee) as payee, min(own.invoice_number) as invoice_number,
                            array_agg(distinct other.case_reference order by other.case_reference) as cases
                        from app.proof_receipt own
                        join app.proof_receipt other on other.fingerprint = own.fingerprint
                            and other.case_reference <> own.case_reference
                        where own.case_reference = :case
                          and own.round = (select max(p.round) from app.proof p where p.case_reference = own.case_reference
                                           and p.year = own.year)
                        group by own.fingerprint order by payee, invoice_number
                        """)
                .param("case", reference.text())
                .query((row, number) -> new SameReceipt(
                        "Beleg %s von %s".formatted(row.getString("invoice_number"), row.getString("payee")),
                        row.getString("fingerprint"),
                        Arrays.stream((String[]) row.getArray("cases").getArray())
                                .limit(10)
                                .toList()))
                .list();
    }
}
