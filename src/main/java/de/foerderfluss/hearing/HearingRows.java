package de.foerderfluss.hearing;

import de.foerderfluss.hearing.Hearing.Closure;
import de.foerderfluss.hearing.Hearing.Extension;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.Money;
import java.sql.Types;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The rows of hearings: only ever added to. */
@Component
class HearingRows {

    private final JdbcClient jdbc;

    HearingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it is the first one on its matter. */
    boolean add(Hearing hearing) {
        Money amount = hearing.intended().amount();
        return of(hearing.reference(), hearing.matter(), """
                                insert into app.hearing (case_reference, matter, measure, facts, legal_basis, amount_cents,
                                    interest, reply_by, opened_by, opened_at)
                                values (:case, :matter, :measure, :facts, :basis, :amount, :interest, :replyBy, :by, :at)
                                on conflict do nothing
                                """)
                        .param("measure", hearing.intended().measure())
                        .param("facts", hearing.intended().facts())
                        .param("basis", hearing.intended().legalBasis())
                        .param("amount", amount == null ? null : amount.cents(), Types.BIGINT)
                        .param("interest", hearing.intended().interest())
                        .param("replyBy", hearing.replyBy())
                        .param("by", hearing.openedBy().value())
                        .param("at", hearing.openedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void extend(CaseReference reference, MatterKey matter, int number, Extension extension) {
        of(
                        reference,
                        matter,
                        "insert into app.hearing_extension values (:case, :matter, :number, :replyBy, :reason, :by, :at)")
                .param("number", number)
                .param("replyBy", extension.replyBy())
                .param("reason", extension.reason())
                .param("by", extension.by().value())
                .param("at", extension.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether the very same answer was not there before. */
    boolean answer(CaseReference reference, MatterKey matter, HearingAnswer answer, ContentHash hash) {
        return of(reference, matter, """
                                insert into app.hearing_answer (case_reference, matter, number, content, files, answer_hash,
                                    way, received_on, recorded_by, recorded_at)
                                values (:case, :matter, :number, :text, :files, :hash, :way, :receivedOn, :by, :at)
                                on conflict (case_reference, matter, answer_hash) do nothing
                                """)
                        .param("number", answer.number())
                        .param("text", answer.text())
                        .param("files", answer.files())
                        .param("hash", hash.hex())
                        .param("way", answer.way().name())
                        .param("receivedOn", answer.receivedOn())
                        .param("by", answer.recordedBy().value())
                        .param("at", answer.recordedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void close(CaseReference reference, MatterKey matter, Closure closure) {
        of(reference, matter, "insert into app.hearing_closure values (:case, :matter, :treatment, :by, :at)")
                .param("treatment", closure.treatment())
                .param("by", closure.by().value())
                .param("at", closure.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private StatementSpec of(CaseReference reference, MatterKey matter, String sql) {
        return jdbc.sql(sql).param("case", reference.text()).param("matter", matter.text());
    }
}
