package de.foerderfluss.amendment;

import de.foerderfluss.amendment.Amendment.Lapse;
import de.foerderfluss.amendment.Amendment.Withdrawal;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.PersonId;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds to the rows of amendments; nothing of them ever changes. Callers hold the case file. */
@Component
class AmendmentEntries {

    private final JdbcClient jdbc;

    AmendmentEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void open(Amendment amendment, String key) {
        Lapse lapse = amendment.lapse();
        on("""
                        insert into amendment (case_reference, number, origin, act_key, plan, reason, opened_by, opened_at, contributors,
                                               lapse_year, lapse_cents)
                        values (:case, :number, :origin, :key, :plan::jsonb, :reason, :by, :at, :contributors, :year, :cents)
                        """, amendment.reference(), amendment.number())
                .param("origin", amendment.origin().name())
                .param("key", key)
                .param("plan", PlanText.write(amendment.wanted()))
                .param("reason", amendment.reason())
                .param("by", amendment.openedBy().value())
                .param("at", amendment.openedAt().atOffset(ZoneOffset.UTC))
                .param("year", lapse == null ? null : lapse.year(), Types.INTEGER)
                .param("cents", lapse == null ? null : lapse.amount().cents(), Types.BIGINT)
                .param(
                        "contributors",
                        amendment.contributors().stream().map(PersonId::value).toArray(UUID[]::new))
                .update();
        amendment
                .documents()
                .forEach(document -> on(
                                "insert into amendment_document (case_reference, number, document_id) values (:case, :number, :document)",
                                amendment.reference(),
                                amendment.number())
                        .param("document", document.value())
                        .update());
    }

    void withdraw(Amendment amendment, Withdrawal withdrawal) {
        on(
                        "insert into amendment_withdrawal values (:case, :number, :reason, :by, :at)",
                        amendment.reference(),
                        amendment.number())
                .param("reason", withdrawal.reason())
                .param("by", withdrawal.by().value())
                .param("at", withdrawal.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void propose(Amendment amendment, AmendmentProposal proposal) {
        on("""
                        insert into amendment_proposal (case_reference, number, round, granted, plan_before, plan_after, reasons,
                                                        proposed_by, proposed_at)
                        values (:case, :number, :round, :granted, :before::jsonb, :after::jsonb, :reasons, :by, :at)
                        """, amendment.reference(), amendment.number())
                .param("round", proposal.round())
                .param("granted", proposal.granted())
                .param("before", PlanText.write(proposal.before()))
                .param("after", PlanText.write(proposal.after()))
                .param("reasons", proposal.reasons())
                .param("by", proposal.by().value())
                .param("at", proposal.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void end(Amendment amendment, AmendmentProposal proposal, boolean issued, Instant at) {
        on(
                        "insert into amendment_result values (:case, :number, :round, :issued, :at)",
                        amendment.reference(),
                        amendment.number())
                .param("round", proposal.round())
                .param("issued", issued)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private JdbcClient.StatementSpec on(String sql, CaseReference reference, int number) {
        return jdbc.sql(sql).param("case", reference.text()).param("number", number);
    }
}
