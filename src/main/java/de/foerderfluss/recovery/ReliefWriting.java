package de.foerderfluss.recovery;

import de.foerderfluss.shared.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes deferrals and payment plans. */
@Component
class ReliefWriting {

    private final JdbcClient jdbc;
    private final Clock clock;

    ReliefWriting(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param instalments empty for a plain deferral */
    void grant(
            Claim claim,
            LocalDate from,
            LocalDate until,
            ReliefInterest interest,
            List<Instalment> instalments,
            String reason,
            PersonId by) {
        int relief = claim.reliefs().size() + 1;
        jdbc.sql(
                        "insert into app.claim_relief values (:case, :number, :relief, :kind, :from, :until, :interest, :reason, :at, :by)")
                .param("case", claim.id().reference().text())
                .param("number", claim.id().number())
                .param("relief", relief)
                .param("kind", instalments.isEmpty() ? "DEFERRAL" : "INSTALMENTS")
                .param("from", from)
                .param("until", until)
                .param("interest", interest.name())
                .param("reason", reason)
                .param("at", OffsetDateTime.now(clock))
                .param("by", by.value())
                .update();
        for (int position = 1; position <= instalments.size(); position++) {
            Instalment instalment = instalments.get(position - 1);
            jdbc.sql("insert into app.claim_instalment values (:case, :number, :relief, :position, :due, :amount)")
                    .param("case", claim.id().reference().text())
                    .param("number", claim.id().number())
                    .param("relief", relief)
                    .param("position", position)
                    .param("due", instalment.dueOn())
                    .param("amount", instalment.amount().cents())
                    .update();
        }
    }

    void end(Claim claim, Relief relief, String reason, PersonId by) {
        jdbc.sql("insert into app.claim_relief_end values (:case, :number, :relief, :reason, :on, :at, :by)")
                .param("case", claim.id().reference().text())
                .param("number", claim.id().number())
                .param("relief", relief.number())
                .param("reason", reason)
                .param("on", LocalDate.now(clock))
                .param("at", OffsetDateTime.now(clock))
                .param("by", by.value())
                .update();
    }
}
