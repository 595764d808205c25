package de.foerderfluss.amendment;

import de.foerderfluss.casefile.InspectedAttachment;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of drafts. Their content is read only when the draft is submitted. */
@Component
class ChangeFiles {

    static final int MOST = 20;

    private final JdbcClient jdbc;
    private final Clock clock;

    ChangeFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<ChangeFile> of(CaseReference reference) {
        return jdbc.sql("""
                        select id, file_name, media_type, size_bytes, sha256 from amendment_draft_file
                        where case_reference = :case order by added_at, file_name, id
                        """)
                .param("case", reference.text())
                .query(ChangeFiles::file)
                .list();
    }

    void add(CaseReference reference, InspectedAttachment file, PersonId by) {
        jdbc.sql("""
                        insert into amendment_draft_file
                            (id, case_reference, file_name, media_type, size_bytes, sha256, content, added_at, added_by)
                        values (:id, :case, :name, :type, :size, :hash, :content, :at, :by)
                        on conflict (case_reference, sha256, file_name) do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("case", reference.text())
                .param("name", file.fileName())
                .param("type", file.mediaType())
                .param("size", file.content().length)
                .param("hash", file.hash().hex())
                .param("content", file.content())
                .param("at", OffsetDateTime.now(clock))
                .param("by", by.value())
                .update();
    }

    void remove(CaseReference reference, UUID file) {
        jdbc.sql("delete from amendment_draft_file where case_reference = :case and id = :file")
                .param("case", reference.text())
                .param("file", file)
                .update();
    }

    InspectedAttachment content(ChangeFile file) {
        byte[] content = jdbc.sql("select content from amendment_draft_file where id = :file")
                .param("file", file.id())
                .query((row, index) -> row.getBytes("content"))
                .single();
        return new InspectedAttachment(file.fileName(), file.mediaType(), content, file.hash());
    }

    /** Frees the space of a submitted draft, whose files stand in the case file now. */
    void removeAll(CaseReference reference) {
        jdbc.sql("delete from amendment_draft_file where case_reference = :case")
                .param("case", reference.text())
                .update();
    }

    private static ChangeFile file(ResultSet row, int index) throws SQLException {
        return new ChangeFile(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("size_bytes"),
                new ContentHash(row.getString("sha256")));
    }
}
