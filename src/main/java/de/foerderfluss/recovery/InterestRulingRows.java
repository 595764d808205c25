package de.foerderfluss.recovery;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** On what proposed interest notices fix interest, and why: only ever added to. */
@Component
class InterestRulingRows {

    private final JdbcClient jdbc;

    InterestRulingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(
            CaseReference reference,
            MatterKey matter,
            int proposal,
            InterestTarget target,
            LocalDate until,
            String reasons) {
        jdbc.sql("insert into app.interest_ruling values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        reference.text(),
                        matter.text(),
                        proposal,
                        target.kind().name(),
                        target.number(),
                        until,
                        reasons)
                .update();
    }

    /** The matters whose last proposal is about this. */
    List<MatterKey> on(CaseReference reference, InterestTarget target) {
        return jdbc.sql("""
                        select matter from (select distinct on (matter) * from app.interest_ruling
                                            where case_reference = :case order by matter, proposal desc) last
                        where target_kind = :kind and target_number = :number order by matter
                        """)
                .param("case", reference.text())
                .param("kind", target.kind().name())
                .param("number", target.number())
                .query((row, index) -> new MatterKey(row.getString(1)))
                .list();
    }
}
