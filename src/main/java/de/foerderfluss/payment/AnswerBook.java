package de.foerderfluss.payment;

import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The book of answers that were imported. */
@Component
class AnswerBook {

    private final JdbcClient jdbc;
    private final Clock clock;

    AnswerBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean isFinished(ContentHash hash) {
        return jdbc.sql("select count(*) from app.payment_answer where sha256 = :hash and finished_at is not null")
                        .param("hash", hash.hex())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Enters the file unless it is known, and says how many of its entries are worked off already. */
    int begin(ContentHash hash, String fileName, String format, int entries, PersonId by) {
        jdbc.sql("insert into app.payment_answer"
                        + " (sha256, file_name, format, entries, processed, imported_at, imported_by)"
                        + " values (:hash, :name, :format, :entries, 0, :at, :by) on conflict (sha256) do nothing")
                .param("hash", hash.hex())
                .param("name", printable(fileName))
                .param("format", format)
                .param("entries", entries)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
        return jdbc.sql("select processed from app.payment_answer where sha256 = :hash")
                .param("hash", hash.hex())
                .query(Integer.class)
                .single();
    }

    /** Notes one entry as worked off; false if somebody else has done so. */
    boolean advance(ContentHash hash, int position) {
        return jdbc.sql(
                                "update app.payment_answer set processed = :next where sha256 = :hash and processed = :position")
                        .param("next", position + 1)
                        .param("hash", hash.hex())
                        .param("position", position)
                        .update()
                > 0;
    }

    void add(ContentHash hash, int position, ImportLine line) {
        jdbc.sql("insert into app.payment_answer_line (sha256, position, line, end_to_end_id, outcome, text)"
                        + " values (:hash, :position, :line, :id, :outcome, :text)")
                .param("hash", hash.hex())
                .param("position", position)
                .param("line", line.line())
                .param("id", printable(line.endToEndId()))
                .param("outcome", line.outcome().name())
                .param("text", line.text().replace('\u0000', ' '))
                .update();
    }

    void finish(ContentHash hash) {
        jdbc.sql("update app.payment_answer set finished_at = :at"
                        + " where sha256 = :hash and finished_at is null and processed = entries")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("hash", hash.hex())
                .update();
    }

    ImportReport report(ContentHash hash) {
        List<ImportLine> lines = jdbc.sql(
                        "select * from app.payment_answer_line where sha256 = :hash order by position")
                .param("hash", hash.hex())
                .query((row, number) -> new ImportLine(
                        row.getInt("line"),
                        row.getString("end_to_end_id"),
                        ImportOutcome.valueOf(row.getString("outcome")),
                        row.getString("text")))
                .list();
        return jdbc.sql("select * from app.payment_answer where sha256 = :hash")
                .param("hash", hash.hex())
                .query((row, number) -> report(row, lines))
                .single();
    }

    Page<ImportReport> list(Pageable page) {
        int size = page.isPaged() ? Math.min(page.getPageSize(), 100) : 100;
        List<ImportReport> reports = jdbc.sql(
                        "select * from app.payment_answer order by imported_at desc, sha256 limit :limit offset :offset")
                .param("limit", size)
                .param("offset", page.isPaged() ? (long) page.getPageNumber() * size : 0L)
                .query((row, number) -> report(row, List.of()))
                .list();
        long total = jdbc.sql("select count(*) from app.payment_answer")
                .query(Long.class)
                .single();
        return new PageImpl<>(reports, page, total);
    }

    private static ImportReport report(ResultSet row, List<ImportLine> lines) throws SQLException {
        OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
        return new ImportReport(
                new ContentHash(row.getString("sha256")),
                row.getString("file_name"),
                row.getString("format"),
                row.getInt("entries"),
                row.getInt("processed"),
                row.getObject("imported_at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getObject("imported_by", UUID.class)),
                finished == null ? null : finished.toInstant(),
                lines);
    }

    private static String printable(String text) {
        String clean = text.replaceAll("\\p{Cntrl}", " ").strip();
        return clean.length() <= 200 ? clean : clean.substring(0, 200);
    }
}
