package de.foerderfluss.notice.text;

import de.foerderfluss.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the text blocks. */
@Component
class TextShelf {

    /** A section of a kind of letter with the text that is in force. */
    record Section(@Nullable Circumstance onlyIf, TextBlock block) {}

    private static final String BLOCK = """
            select b.code, b.german_name, v.version, v.valid_from, v.body, v.source, v.verified, v.changed_at, v.changed_by,
                   (select string_agg(distinct s.letter_kind, ',') from letter_section s where s.text_block = b.code) as kinds
            """;

    private static final String IN_FORCE = """
            from text_block b cross join lateral (
                select * from text_block_version v where v.code = b.code and v.valid_from <= :day
                order by v.valid_from desc, v.version desc limit 1) v
            """;

    private static final String ALL_VERSIONS = "from text_block b join text_block_version v on v.code = b.code ";

    private final JdbcClient jdbc;

    TextShelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Section> sections(LetterKind kind, LocalDate day) {
        return jdbc.sql(
                        BLOCK.stripTrailing() + ", sec.only_if " + IN_FORCE
                                + "join letter_section sec on sec.text_block = b.code where sec.letter_kind = :kind order by sec.position")
                .param("day", day)
                .param("kind", kind.name())
                .query((row, index) -> new Section(circumstance(row.getString("only_if")), read(row)))
                .list();
    }

    long sectionCount(LetterKind kind) {
        return jdbc.sql("select count(*) from letter_section where letter_kind = :kind")
                .param("kind", kind.name())
                .query(Long.class)
                .single();
    }

    List<TextBlock> inForce(LocalDate day) {
        return jdbc.sql(BLOCK + IN_FORCE + "order by b.german_name, b.code")
                .param("day", day)
                .query((row, index) -> read(row))
                .list();
    }

    Optional<TextBlock> inForce(String code, LocalDate day) {
        return jdbc.sql(BLOCK + IN_FORCE + "where b.code = :code")
                .param("day", day)
                .param("code", code)
                .query((row, index) -> read(row))
                .optional();
    }

    List<TextBlock> versions(String code) {
        return jdbc.sql(BLOCK + ALL_VERSIONS + "where b.code = :code order by v.version desc")
                .param("code", code)
                .query((row, index) -> read(row))
                .list();
    }

    /** Whoever changes a block holds its row, so that versions count without gaps. */
    void lock(String code) {
        jdbc.sql("select code from text_block where code = :code for update")
                .param("code", code)
                .query(String.class)
                .optional();
    }

    void insert(TextBlock block, OffsetDateTime at) {
        jdbc.sql("""
                        insert into text_block_version (code, version, valid_from, body, source, verified, changed_at, changed_by)
                        values (:code, :version, :from, :body, :source, :verified, :at, :by)
                        """)
                .param("code", block.code())
                .param("version", block.version())
                .param("from", block.validFrom())
                .param("body", block.body())
                .param("source", block.source())
                .param("verified", block.verified())
                .param("at", at)
                .param("by", block.changedBy().value())
                .update();
    }

    private static TextBlock read(ResultSet row) throws SQLException {
        return new TextBlock(
                row.getString("code"),
                row.getString("german_name"),
                row.getInt("version"),
                row.getObject("valid_from", LocalDate.class),
                row.getString("body"),
                row.getString("source"),
                row.getBoolean("verified"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getObject("changed_by", UUID.class)),
                kinds(row.getString("kinds")));
    }

    private static Set<LetterKind> kinds(@Nullable String names) {
        return names == null
                ? Set.of()
                : Arrays.stream(names.split(",")).map(LetterKind::valueOf).collect(Collectors.toSet());
    }

    private static @Nullable Circumstance circumstance(@Nullable String name) {
        return name == null ? null : Circumstance.valueOf(name);
    }
}
