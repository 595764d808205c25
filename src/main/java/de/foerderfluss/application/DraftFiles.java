package de.foerderfluss.application;

import de.foerderfluss.casefile.InspectedAttachment;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of drafts. Their content is read only when the draft is submitted. */
@Component
class DraftFiles {

    private final JdbcClient jdbc;

    DraftFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(UUID draft, DraftAttachment attachment) {}

    List<DraftAttachment> of(DraftId draft) {
        return of(List.of(draft)).getOrDefault(draft.value(), List.of());
    }

    /** The files of several drafts in one query, by draft. */
    Map<UUID, List<DraftAttachment>> of(Collection<DraftId> drafts) {
        if (drafts.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select draft_id, id, file_name, media_type, size_bytes, sha256 from app.application_draft_file"
                        + " where draft_id in (:drafts) order by added_at, file_name, id")
                .param("drafts", drafts.stream().map(DraftId::value).toList())
                .query(DraftFiles::row)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::draft, Collectors.mapping(Row::attachment, Collectors.toList())));
    }

    void add(DraftId draft, InspectedAttachment file, PersonId by, Instant at) {
        jdbc.sql("insert into app.application_draft_file"
                        + " (id, draft_id, file_name, media_type, size_bytes, sha256, content, added_at, added_by)"
                        + " values (:id, :draft, :name, :type, :size, :hash, :content, :at, :by)"
                        + " on conflict (draft_id, sha256, file_name) do nothing")
                .param("id", UUID.randomUUID())
                .param("draft", draft.value())
                .param("name", file.fileName())
                .param("type", file.mediaType())
                .param("size", file.content().length)
                .param("hash", file.hash().hex())
                .param("content", file.content())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
    }

    /** Whether there was such a file to remove. */
    boolean remove(DraftId draft, UUID file) {
        return jdbc.sql("delete from app.application_draft_file where draft_id = :draft and id = :file")
                        .param("draft", draft.value())
                        .param("file", file)
                        .update()
                > 0;
    }

    byte[] content(UUID file) {
        return jdbc.sql("select content from app.application_draft_file where id = :file")
                .param("file", file)
                .query((row, number) -> row.getBytes("content"))
                .single();
    }

    /** Frees the space of a submitted draft, whose files stand in the case file now. */
    void removeAll(DraftId draft) {
        jdbc.sql("delete from app.application_draft_file where draft_id = :draft")
                .param("draft", draft.value())
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("draft_id", UUID.class),
                new DraftAttachment(
                        row.getObject("id", UUID.class),
                        row.getString("file_name"),
                        row.getString("media_type"),
                        row.getLong("size_bytes"),
                        new ContentHash(row.getString("sha256"))));
    }
}
