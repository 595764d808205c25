package de.foerderfluss.notice;

import de.foerderfluss.decision.Decision;
import de.foerderfluss.notice.text.TextBlock;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of what signatories saw. */
@Component
class NoticeSheets {

    private static final String SELECT = """
            select s.*, n.code from notice_sheet s join notice_number n on n.number = s.number
            where s.decision_id = :decision and s.decision_hash = :hash and s.signatory = :signatory
            """;

    private final JdbcClient jdbc;

    NoticeSheets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the signatory saw on the given day. */
    Optional<NoticeSheet> seenOn(Decision decision, PersonId signatory, LocalDate day) {
        return select(SELECT + "and s.letter_date = :day", decision, signatory)
                .param("day", day)
                .query((row, index) -> read(row))
                .optional();
    }

    /** What the signatory saw last before the given moment. */
    Optional<NoticeSheet> lastSeen(Decision decision, PersonId signatory, Instant until) {
        return select(SELECT + "and s.prepared_at <= :until order by s.letter_date desc limit 1", decision, signatory)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query((row, index) -> read(row))
                .optional();
    }

    private JdbcClient.StatementSpec select(String sql, Decision decision, PersonId signatory) {
        return jdbc.sql(sql)
                .param("decision", decision.id())
                .param("hash", decision.hash().hex())
                .param("signatory", signatory.value());
    }

    void keep(NoticeSheet sheet, PersonId signatory, OffsetDateTime at, List<TextBlock> pinned) {
        jdbc.sql("""
                        insert into notice_sheet (id, number, decision_id, decision_hash, signatory, letter_date, prepared_at,
                                                  pdf, pdf_hash)
                        values (:id, :number, :decision, :decisionHash, :signatory, :date, :at, :pdf, :hash)
                        """)
                .param("id", sheet.id())
                .param("number", sheet.number().text())
                .param("decision", sheet.decisionId())
                .param("decisionHash", sheet.decisionHash().hex())
                .param("signatory", signatory.value())
                .param("date", sheet.date())
                .param("at", at)
                .param("pdf", sheet.pdf())
                .param("hash", sheet.hash().hex())
                .update();
        jdbc.sql("""
                        insert into notice_sheet_text (sheet_id, code, version)
                        select :sheet, * from unnest(:codes, :versions)
                        """)
                .param("sheet", sheet.id())
                .param("codes", pinned.stream().map(TextBlock::code).toArray(String[]::new))
                .param("versions", pinned.stream().map(TextBlock::version).toArray(Integer[]::new))
                .update();
    }

    private static NoticeSheet read(ResultSet row) throws SQLException {
        return new NoticeSheet(
                row.getObject("id", UUID.class),
                new NoticeNumber(row.getString("number")),
                row.getString("code"),
                row.getObject("decision_id", UUID.class),
                new ContentHash(row.getString("decision_hash")),
                row.getObject("letter_date", LocalDate.class),
                row.getBytes("pdf"),
                new ContentHash(row.getString("pdf_hash")));
    }
}
