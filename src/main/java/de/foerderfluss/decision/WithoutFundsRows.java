package de.foerderfluss.decision;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.PersonId;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cases that are decided without money: only ever added to. */
@Component
class WithoutFundsRows {

    private final JdbcClient jdbc;

    WithoutFundsRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(WithoutFunds opened) {
        jdbc.sql("""
                        insert into app.decision_without_funds (case_reference, reason, opened_by, opened_at)
                        values (:reference, :reason, :by, :at)
                        """)
                .param("reference", opened.reference().text())
                .param("reason", opened.reason())
                .param("by", opened.by().value())
                .param("at", opened.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<WithoutFunds> find(CaseReference reference) {
        return jdbc.sql("select * from app.decision_without_funds where case_reference = :reference")
                .param("reference", reference.text())
                .query((row, number) -> new WithoutFunds(
                        reference,
                        row.getString("reason"),
                        new PersonId(row.getObject("opened_by", UUID.class)),
                        row.getObject("opened_at", OffsetDateTime.class).toInstant()))
                .optional();
    }
}
