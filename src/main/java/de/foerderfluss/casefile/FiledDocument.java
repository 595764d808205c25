package de.foerderfluss.casefile;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A document as it is stored, apart from its content. */
@Entity
@Immutable
@Table(name = "case_document")
class FiledDocument {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String caseReference;

    @Column(nullable = false)
    private String kind;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String fileName;

    @Column(nullable = false)
    private String mediaType;

    private long size;

    @Column(nullable = false)
    private String hash;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Visibility visibility;

    @Column(nullable = false)
    private Instant filedAt;

    @Column(nullable = false)
    private UUID filedBy;

    /** For Hibernate. */
    protected FiledDocument() {
        this.id = new UUID(0, 0);
        this.caseReference = "";
        this.kind = "";
        this.title = "";
        this.fileName = "";
        this.mediaType = "";
        this.hash = "";
        this.visibility = Visibility.OFFICE;
        this.filedAt = Instant.EPOCH;
        this.filedBy = new UUID(0, 0);
    }

    FiledDocument(CaseReference reference, NewDocument document, Instant filedAt, PersonId filedBy) {
        this.id = UUID.randomUUID();
        this.caseReference = reference.text();
        this.kind = document.kind();
        this.title = document.title();
        this.fileName = document.fileName();
        this.mediaType = document.mediaType();
        this.size = document.content().length;
        this.hash = document.hash().hex();
        this.visibility = document.visibility();
        this.filedAt = filedAt;
        this.filedBy = filedBy.value();
    }

    UUID id() {
        return id;
    }

    String hash() {
        return hash;
    }

    Document document() {
        return new Document(
                new DocumentId(id),
                new CaseReference(caseReference),
                kind,
                title,
                fileName,
                mediaType,
                size,
                new ContentHash(hash),
                visibility,
                filedAt,
                new PersonId(filedBy));
    }
}
