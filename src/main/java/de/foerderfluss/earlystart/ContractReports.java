package de.foerderfluss.earlystart;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.PersonId;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The contracts reported after the application: at most one a case. */
@Component
class ContractReports {

    private final JdbcClient jdbc;

    ContractReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CaseReference reference, ContractReport report) {
        jdbc.sql("""
                        insert into app.contract_report (case_reference, signed_on, reported_by, reported_at)
                        values (:case, :signed, :by, :at)
                        """)
                .param("case", reference.text())
                .param("signed", report.signedOn())
                .param("by", report.by().value())
                .param("at", report.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<ContractReport> find(CaseReference reference) {
        return jdbc.sql("select * from app.contract_report where case_reference = :case")
                .param("case", reference.text())
                .query((row, number) -> new ContractReport(
                        row.getObject("signed_on", LocalDate.class),
                        new PersonId(row.getObject("reported_by", UUID.class)),
                        row.getObject("reported_at", OffsetDateTime.class).toInstant()))
                .optional();
    }
}
