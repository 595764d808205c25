package de.foerderfluss.decision;

import de.foerderfluss.guideline.RuleOutcome;
import de.foerderfluss.guideline.Verdict;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.PersonId;
import de.foerderfluss.shared.YearlyAmounts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands below a decision: amounts by year, conditions, reasons, contributors. */
@Component
class DecisionParts {

    private final JdbcClient jdbc;

    DecisionParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The parts of all proposals of one case, by the proposal's id. */
    record OfCase(
            Map<UUID, TreeMap<Integer, Money>> grants,
            Map<UUID, List<Condition>> allConditions,
            Map<UUID, List<RuleOutcome>> allReasons,
            Map<UUID, Set<PersonId>> allContributors) {

        YearlyAmounts grant(UUID id) {
            return new YearlyAmounts(grants.getOrDefault(id, new TreeMap<>()));
        }

        List<Condition> conditions(UUID id) {
            return allConditions.getOrDefault(id, List.of());
        }

        List<RuleOutcome> rejectionReasons(UUID id) {
            return allReasons.getOrDefault(id, List.of());
        }

        Set<PersonId> contributors(UUID id) {
            return allContributors.getOrDefault(id, Set.of());
        }
    }

    OfCase of(CaseReference reference) {
        OfCase parts = new OfCase(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
        each(
                "decision_grant",
                "year",
                reference,
                (id, row) -> parts.grants
                        .computeIfAbsent(id, key -> new TreeMap<>())
                        .put(row.getInt("year"), Money.ofCents(row.getLong("amount_cents"))));
        each(
                "decision_condition",
                "part.number",
                reference,
                (id, row) -> parts.allConditions
                        .computeIfAbsent(id, key -> new ArrayList<>())
                        .add(condition(row)));
        each(
                "decision_rejection_reason",
                "position",
                reference,
                (id, row) -> parts.allReasons
                        .computeIfAbsent(id, key -> new ArrayList<>())
                        .add(reason(row)));
        each(
                "decision_contributor",
                "person_id",
                reference,
                (id, row) -> parts.allContributors
                        .computeIfAbsent(id, key -> new HashSet<>())
                        .add(new PersonId(row.getObject("person_id", UUID.class))));
        return parts;
    }

    void add(Decision decision) {
        decision.grant()
                .byYear()
                .forEach((year, amount) -> insert("decision_grant", decision.id(), year, amount.cents()));
        decision.conditions()
                .forEach(condition -> insert(
                        "decision_condition",
                        decision.id(),
                        condition.number(),
                        condition.text(),
                        condition.due(),
                        condition.beforePayment()));
        for (int index = 0; index < decision.rejectionReasons().size(); index++) {
            RuleOutcome outcome = decision.rejectionReasons().get(index);
            insert(
                    "decision_rejection_reason",
                    decision.id(),
                    index + 1,
                    outcome.rule(),
                    outcome.reason(),
                    outcome.legalBasis(),
                    outcome.verified());
        }
        decision.contributors().forEach(person -> insert("decision_contributor", decision.id(), person.value()));
    }

    private void insert(String table, @Nullable Object... values) {
        String places = String.join(", ", Collections.nCopies(values.length, "?"));
        jdbc.sql("insert into app." + table + " values (" + places + ")")
                .params(Arrays.asList(values))
                .update();
    }

    private void each(String table, String order, CaseReference reference, PartReader reader) {
        jdbc.sql("select part.* from app." + table + " part join app.decision d on d.id = part.decision_id"
                        + " where d.case_reference = :reference order by decision_id, " + order)
                .param("reference", reference.text())
                .query(row -> {
                    reader.read(row.getObject("decision_id", UUID.class), row);
                });
    }

    private interface PartReader {

        void read(UUID decision, ResultSet row) throws SQLException;
    }

    private static Condition condition(ResultSet row) throws SQLException {
        return new Condition(
                row.getInt("number"),
                row.getString("text"),
                row.getObject("due", LocalDate.class),
                row.getBoolean("before_payment"));
    }

    private static RuleOutcome reason(ResultSet row) throws SQLException {
        return new RuleOutcome(
                row.getString("rule"),
                Verdict.FAILED,
                row.getString("reason"),
                row.getString("legal_basis"),
                row.getBoolean("verified"));
    }
}
