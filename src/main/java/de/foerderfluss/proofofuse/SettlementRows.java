package de.foerderfluss.proofofuse;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The amounts of proposed settlements: only ever added to. */
@Component
class SettlementRows {

    private final JdbcClient jdbc;

    SettlementRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The same proposal again changes nothing. */
    void add(ProposedSettlement proposed) {
        jdbc.sql("insert into settlement_proposal values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                .params(
                        proposed.reference().text(),
                        proposed.number(),
                        proposed.round(),
                        proposed.granted().cents(),
                        proposed.settled().cents(),
                        proposed.paid().cents(),
                        proposed.rest().cents(),
                        proposed.reimbursement().cents())
                .update();
    }

    Optional<ProposedSettlement> find(CaseReference reference, int number) {
        return jdbc.sql("select * from settlement_proposal where case_reference = ? and number = ?")
                .params(reference.text(), number)
                .query((row, index) -> new ProposedSettlement(
                        reference,
                        number,
                        row.getInt("proof_round"),
                        Money.ofCents(row.getLong("granted_cents")),
                        Money.ofCents(row.getLong("settled_cents")),
                        Money.ofCents(row.getLong("paid_cents")),
                        Money.ofCents(row.getLong("rest_cents")),
                        Money.ofCents(row.getLong("reimbursement_cents"))))
                .optional();
    }
}
