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
import org.jspecify.annotations.Nullable;

/** One link of a case's chain, as it is stored. */
@Entity
@Immutable
@Table(name = "case_entry")
class CaseEntry {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String caseReference;

    private long number;

    @Column(nullable = false)
    private Instant at;

    @Column(nullable = false)
    private UUID actedBy;

    @Column(nullable = false)
    private String kind;

    @Column(nullable = false)
    private String text;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Visibility visibility;

    private @Nullable UUID documentId;

    private @Nullable String documentHash;

    @Column(nullable = false)
    private String previousHash;

    @Column(nullable = false)
    private String hash;

    /** For Hibernate. */
    protected CaseEntry() {
        this.id = new UUID(0, 0);
        this.caseReference = "";
        this.at = Instant.EPOCH;
        this.actedBy = new UUID(0, 0);
        this.kind = "";
        this.text = "";
        this.visibility = Visibility.OFFICE;
        this.previousHash = "";
        this.hash = "";
    }

    CaseEntry(
            CaseReference reference,
            long number,
            Instant at,
            PersonId by,
            String kind,
            String text,
            Visibility visibility,
            @Nullable FiledDocument document,
            ContentHash previous) {
        this.id = UUID.randomUUID();
        this.caseReference = reference.text();
        this.number = number;
        this.at = at;
        this.actedBy = by.value();
        this.kind = kind;
        this.text = text;
        this.visibility = visibility;
        this.documentId = document == null ? null : document.id();
        this.documentHash = document == null ? null : document.hash();
        this.previousHash = previous.hex();
        this.hash = computedHash().hex();
    }

    /**
     * Over all fields in the order below, each written as its length in bytes, a colon and its UTF-8 text, so that no shift of text from
     * one field to the next leaves the hash the same. An empty field stands for a missing document.
     */
    final ContentHash computedHash() {
        return SealedText.of(
                caseReference,
                Long.toString(number),
                at.toString(),
                actedBy.toString(),
                kind,
                text,
                visibility.name(),
                documentId == null ? "" : documentId.toString(),
                documentHash == null ? "" : documentHash,
                previousHash);
    }

    boolean follows(long previousNumber, ContentHash previous) {
        return number == previousNumber + 1
                && previousHash.equals(previous.hex())
                && hash.equals(computedHash().hex());
    }

    long number() {
        return number;
    }

    ContentHash hash() {
        return new ContentHash(hash);
    }

    Entry entry() {
        return new Entry(
                number,
                at,
                new PersonId(actedBy),
                kind,
                text,
                visibility,
                documentId == null ? null : new DocumentId(documentId),
                hash());
    }
}
