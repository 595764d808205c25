package de.foerderfluss.notice;

import de.foerderfluss.casefile.DocumentId;
import de.foerderfluss.notice.text.LetterKind;
import de.foerderfluss.notice.text.TextBlock;
import de.foerderfluss.shared.CaseReference;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of letters that were written. */
@Component
class WrittenLetters {

    /** What a letter was written for; the occasion counts letters of a kind: the number of the completeness check, 0 for the receipt. */
    record Key(CaseReference reference, LetterKind kind, int occasion) {}

    /** A letter in the case file. */
    record Written(DocumentId document, LocalDate date) {}

    private final JdbcClient jdbc;

    WrittenLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Written> find(Key key) {
        return statement(
                        "select document_id, letter_date from letter where case_reference = :case and letter_kind = :kind"
                                + " and occasion = :occasion",
                        key)
                .query((row, index) -> new Written(
                        new DocumentId(row.getObject("document_id", UUID.class)),
                        row.getObject("letter_date", LocalDate.class)))
                .optional();
    }

    void keep(Key key, Written letter, OffsetDateTime at, List<TextBlock> pinned) {
        statement("""
                        insert into letter (case_reference, letter_kind, occasion, document_id, letter_date, written_at)
                        values (:case, :kind, :occasion, :document, :date, :at)
                        """, key)
                .param("document", letter.document().value())
                .param("date", letter.date())
                .param("at", at)
                .update();
        statement("""
                        insert into letter_text (case_reference, letter_kind, occasion, code, version)
                        select :case, :kind, :occasion, * from unnest(:codes, :versions)
                        """, key)
                .param("codes", pinned.stream().map(TextBlock::code).toArray(String[]::new))
                .param("versions", pinned.stream().map(TextBlock::version).toArray(Integer[]::new))
                .update();
    }

    private JdbcClient.StatementSpec statement(String sql, Key key) {
        return jdbc.sql(sql)
                .param("case", key.reference().text())
                .param("kind", key.kind().name())
                .param("occasion", key.occasion());
    }
}
