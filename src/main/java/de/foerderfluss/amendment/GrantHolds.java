package de.foerderfluss.amendment;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.PersonId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps money from being paid while a notice is proposed that takes something of the grant away (Auszahlungssperre). */
@Service
@Transactional
public class GrantHolds {

    private final JdbcClient jdbc;
    private final Clock clock;

    GrantHolds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Begins the hold; one that runs already stays.
     *
     * @param notice the matter of the proposed notice
     */
    public void hold(PersonId by, CaseReference reference, MatterKey notice) {
        jdbc.sql("""
                        insert into app.grant_hold values (:case, :notice, :at, :by, null)
                        on conflict (case_reference, notice) do update set held_at = :at, held_by = :by, lifted_at = null
                        where grant_hold.lifted_at is not null
                        """)
                .param("case", reference.text())
                .param("notice", notice.text())
                .param("at", OffsetDateTime.now(clock))
                .param("by", by.value())
                .update();
    }

    /** The notice is issued, or its proposal was returned; nothing happens if no hold runs. */
    public void lift(CaseReference reference, MatterKey notice) {
        jdbc.sql("""
                        update app.grant_hold set lifted_at = greatest(held_at, :at)
                        where case_reference = :case and notice = :notice and lifted_at is null
                        """)
                .param("case", reference.text())
                .param("notice", notice.text())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** Why nothing may be certified or ordered now, in German; empty if it may. */
    @Transactional(readOnly = true)
    public Optional<String> paymentObstacle(CaseReference reference) {
        int running = jdbc.sql("select count(*) from app.grant_hold where case_reference = :case and lifted_at is null")
                .param("case", reference.text())
                .query(Integer.class)
                .single();
        return running == 0
                ? Optional.empty()
                : Optional.of(
                        "Solange über eine Rückforderung entschieden wird, wird aus dieser Bewilligung nichts ausgezahlt.");
    }
}
