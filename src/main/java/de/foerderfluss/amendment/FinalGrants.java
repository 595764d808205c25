package de.foerderfluss.amendment;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.PersonId;
import de.foerderfluss.shared.YearlyAmounts;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what grants finally amount to. What is final is not amended any more. */
@Service
@Transactional
public class FinalGrants {

    private final JdbcClient jdbc;
    private final Clock clock;

    FinalGrants(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether the grant of the case is finally fixed. */
    @Transactional(readOnly = true)
    public boolean isFinal(CaseReference reference) {
        return find(reference).isPresent();
    }

    @Transactional(readOnly = true)
    public Optional<FinalGrant> find(CaseReference reference) {
        return jdbc.sql("select * from grant_settlement where case_reference = :case")
                .param("case", reference.text())
                .query((row, number) -> new FinalGrant(
                        reference,
                        new MatterKey(row.getString("matter")),
                        Money.ofCents(row.getLong("settled_cents")),
                        unneeded(reference)))
                .optional();
    }

    /**
     * Fixes the grant, by a ruling that is approved.
     *
     * @return false if it was fixed before; then nothing changes
     */
    public boolean fix(FinalGrant grant, PersonId by) {
        int added = jdbc.sql(
                        "insert into grant_settlement values (:case, :matter, :settled, :at, :by) on conflict do nothing")
                .param("case", grant.reference().text())
                .param("matter", grant.matter().text())
                .param("settled", grant.amount().cents())
                .param("at", OffsetDateTime.now(clock))
                .param("by", by.value())
                .update();
        if (added == 1) {
            grant.unneeded()
                    .byYear()
                    .forEach((year, amount) -> jdbc.sql("insert into grant_settlement_year values (?, ?, ?)")
                            .params(grant.reference().text(), year, amount.cents())
                            .update());
        }
        return added == 1;
    }

    private YearlyAmounts unneeded(CaseReference reference) {
        TreeMap<Integer, Money> byYear = new TreeMap<>();
        jdbc.sql("select * from grant_settlement_year where case_reference = :case")
                .param("case", reference.text())
                .query(row -> {
                    byYear.put(row.getInt("budget_year"), Money.ofCents(row.getLong("unneeded_cents")));
                });
        return YearlyAmounts.of(byYear);
    }
}
