package de.foerderfluss.recovery;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What proposed notices are to claim: only ever added to, the last proposal on a matter counts. */
@Component
class ProposedClaimRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    ProposedClaimRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps it and answers with the number of the proposal. */
    int add(CaseReference reference, MatterKey matter, ProposedClaim claim, PersonId by) {
        int proposal = jdbc.sql("""
                        insert into app.claim_proposal
                        select :case, :matter, coalesce(max(proposal), 0) + 1, :target::integer, :interest, :until::date, :days, :at, :by
                        from app.claim_proposal where case_reference = :case and matter = :matter returning proposal
                        """)
                .param("case", reference.text())
                .param("matter", matter.text())
                .param("target", claim.target(), java.sql.Types.INTEGER)
                .param("interest", claim.interest().cents())
                .param("until", claim.interestUntil(), java.sql.Types.DATE)
                .param("days", claim.paymentDays())
                .param("at", OffsetDateTime.now(clock))
                .param("by", by.value())
                .query(Integer.class)
                .single();
        claim.years()
                .forEach(year -> insert(
                        "app.claim_proposal_part",
                        reference.text(),
                        matter.text(),
                        proposal,
                        year.year(),
                        year.granted().cents(),
                        year.revoked().cents(),
                        year.paid().cents(),
                        year.refund().cents(),
                        year.freed().cents()));
        for (int position = 1; position <= claim.bases().size(); position++) {
            PrincipalChange basis = claim.bases().get(position - 1);
            insert(
                    "app.claim_proposal_basis",
                    reference.text(),
                    matter.text(),
                    proposal,
                    position,
                    basis.day(),
                    basis.amount().cents());
        }
        for (int position = 1; position <= claim.lines().size(); position++) {
            InterestLine line = claim.lines().get(position - 1);
            insert(
                    "app.claim_proposal_line",
                    reference.text(),
                    matter.text(),
                    proposal,
                    position,
                    line.from(),
                    line.to(),
                    line.principal().cents(),
                    line.baseRate().basisPoints(),
                    line.rate().basisPoints(),
                    line.days(),
                    line.yearDays(),
                    line.amount().cents());
        }
        return proposal;
    }

    Optional<ProposedClaim> last(CaseReference reference, MatterKey matter) {
        return jdbc.sql("""
                        select * from app.claim_proposal where case_reference = :case and matter = :matter
                        order by proposal desc limit 1
                        """)
                .param("case", reference.text())
                .param("matter", matter.text())
                .query((row, index) -> {
                    int proposal = row.getInt("proposal");
                    return new ProposedClaim(
                            row.getObject("target_number", Integer.class),
                            Money.ofCents(row.getLong("interest_cents")),
                            row.getObject("interest_until", LocalDate.class),
                            row.getInt("payment_days"),
                            years(reference, matter, proposal),
                            bases(reference, matter, proposal),
                            lines(reference, matter, proposal));
                })
                .optional();
    }

    private List<YearTaken> years(CaseReference reference, MatterKey matter, int proposal) {
        return of("app.claim_proposal_part", "budget_year", reference, matter, proposal)
                .query((row, index) -> new YearTaken(
                        row.getInt("budget_year"),
                        Money.ofCents(row.getLong("granted_cents")),
                        Money.ofCents(row.getLong("revoked_cents")),
                        Money.ofCents(row.getLong("paid_cents")),
                        Money.ofCents(row.getLong("refund_cents")),
                        Money.ofCents(row.getLong("freed_cents"))))
                .list();
    }

    private List<PrincipalChange> bases(CaseReference reference, MatterKey matter, int proposal) {
        return of("app.claim_proposal_basis", "position", reference, matter, proposal)
                .query((row, index) -> new PrincipalChange(
                        row.getObject("from_day", LocalDate.class), Money.ofCents(row.getLong("amount_cents"))))
                .list();
    }

    private List<InterestLine> lines(CaseReference reference, MatterKey matter, int proposal) {
        return of("app.claim_proposal_line", "position", reference, matter, proposal)
                .query((row, index) -> InterestLineRows.line(row))
                .list();
    }

    private JdbcClient.StatementSpec of(
            String table, String order, CaseReference reference, MatterKey matter, int proposal) {
        return jdbc.sql("select * from " + table
                        + " where case_reference = :case and matter = :matter and proposal = :proposal order by "
                        + order)
                .param("case", reference.text())
                .param("matter", matter.text())
                .param("proposal", proposal);
    }

    private void insert(String table, Object... values) {
        jdbc.sql("insert into " + table + " values (" + "?, ".repeat(values.length - 1) + "?)")
                .params(values)
                .update();
    }
}
