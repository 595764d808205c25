package de.foerderfluss.amendment;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.PersonId;
import de.foerderfluss.shared.YearlyAmounts;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Parts of grants that a later notice has taken away, by budget year (Minderung der Bewilligung). */
@Service
@Transactional
public class GrantReductions {

    private final JdbcClient jdbc;
    private final Clock clock;

    GrantReductions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Takes the amounts away, in the transaction that issues the notice. The same notice takes them once.
     *
     * @param notice the matter of the notice
     */
    public void reduce(PersonId by, CaseReference reference, MatterKey notice, YearlyAmounts amounts) {
        amounts.byYear()
                .forEach((year, amount) -> jdbc.sql("""
                                insert into app.grant_reduction values (:case, :notice, :year, :amount, :at, :by)
                                on conflict do nothing
                                """)
                        .param("case", reference.text())
                        .param("notice", notice.text())
                        .param("year", year)
                        .param("amount", amount.cents())
                        .param("at", OffsetDateTime.now(clock))
                        .param("by", by.value())
                        .update());
    }

    /** What was taken away in all, by budget year. */
    @Transactional(readOnly = true)
    public YearlyAmounts of(CaseReference reference) {
        return YearlyAmounts.of(jdbc
                .sql("""
                        select budget_year, sum(amount_cents)::bigint from app.grant_reduction
                        where case_reference = :case group by budget_year
                        """)
                .param("case", reference.text())
                .query((row, index) -> Map.entry(row.getInt(1), Money.ofCents(row.getLong(2))))
                .list()
                .stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** The amounts without what was taken away; a year never falls below zero. */
    YearlyAmounts applied(CaseReference reference, YearlyAmounts granted) {
        YearlyAmounts taken = of(reference);
        TreeMap<Integer, Money> left = new TreeMap<>();
        granted.byYear()
                .forEach((year, amount) ->
                        left.put(year, amount.minus(taken.in(year)).max(Money.ZERO)));
        return YearlyAmounts.of(left);
    }
}
