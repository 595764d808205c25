package de.foerderfluss.notice;

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
            where s.content_id = :content and s.content_hash = :hash and s.signatory = :signatory
            """;

    private final JdbcClient jdbc;

    NoticeSheets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the signatory saw on the given day. */
    Optional<NoticeSheet> seenOn(Signable content, PersonId signatory, LocalDate day) {
        return select(SELECT + "and s.letter_date = :day", content, signatory)
                .param("day", day)
                .query((row, index) -> read(row))
                .optional();
    }

    /** What the signatory saw last before the given moment. */
    Optional<NoticeSheet> lastSeen(Signable content, PersonId signatory, Instant until) {
        return select(SELECT + "and s.prepared_at <= :until order by s.letter_date desc limit 1", content, signatory)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query((row, index) -> read(row))
                .optional();
    }

    private JdbcClient.StatementSpec select(String sql, Signable content, PersonId signatory) {
        return jdbc.sql(sql)
                .param("content", content.contentId())
                .param("hash", content.hash().hex())
                .param("signatory", signatory.value());
    }

    void keep(NoticeSheet sheet, PersonId signatory, OffsetDateTime at, List<TextBlock> pinned) {
        jdbc.sql("""
                        insert into notice_sheet (id, number, content_id, content_hash, signatory, letter_date, prepared_at,
                                                  pdf, pdf_hash)
                        values (:id, :number, :content, :contentHash, :signatory, :date, :at, :pdf, :hash)
                        """)
                .param("id", sheet.id())
                .param("number", sheet.number().text())
                .param("content", sheet.contentId())
                .param("contentHash", sheet.contentHash().hex())
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
                row.getObject("content_id", UUID.class),
                new ContentHash(row.getString("content_hash")),
                row.getObject("letter_date", LocalDate.class),
                row.getBytes("pdf"),
                new ContentHash(row.getString("pdf_hash")));
    }
}
