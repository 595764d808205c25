package de.foerderfluss.recovery;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.YearlyAmounts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Grounds and reasons of proposed revocations: only ever added to. */
@Component
class RevocationRows {

    private final JdbcClient jdbc;

    RevocationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CaseReference reference, MatterKey matter, int proposal, RevocationRequest request) {
        jdbc.sql("insert into app.revocation values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        reference.text(),
                        matter.text(),
                        proposal,
                        request.ground().name(),
                        request.isWhole())
                .param(request.effectiveFrom())
                .params(
                        request.facts(),
                        request.discretion(),
                        request.trust(),
                        request.interest().name(),
                        request.interestReason())
                .update();
    }

    /** What was proposed last, with the amounts of its years. */
    Optional<RevocationRequest> last(CaseReference reference, MatterKey matter, ProposedClaim claim) {
        return jdbc.sql("""
                        select * from app.revocation where case_reference = :case and matter = :matter
                        order by proposal desc limit 1
                        """)
                .param("case", reference.text())
                .param("matter", matter.text())
                .query((row, index) -> read(row, claim))
                .optional();
    }

    private static RevocationRequest read(ResultSet row, ProposedClaim claim) throws SQLException {
        TreeMap<Integer, Money> parts = new TreeMap<>();
        claim.years().forEach(year -> parts.put(year.year(), year.revoked()));
        return new RevocationRequest(
                RevocationGround.valueOf(row.getString("ground")),
                row.getBoolean("whole") ? YearlyAmounts.NONE : YearlyAmounts.of(parts),
                row.getObject("effective_from", LocalDate.class),
                row.getString("facts"),
                row.getString("discretion"),
                row.getString("trust"),
                InterestChoice.valueOf(row.getString("interest_choice")),
                row.getString("interest_reason"));
    }
}
