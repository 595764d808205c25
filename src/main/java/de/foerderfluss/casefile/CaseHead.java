package de.foerderfluss.casefile;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The last link of a case's chain. Whoever appends holds a lock on this row, so that two entries written at once come one after the
 * other and never both after the same predecessor.
 */
@Entity
@Table(name = "case_file")
class CaseHead {

    /** What stands before the first entry. */
    static final ContentHash BEGINNING = new ContentHash("0".repeat(64));

    @Id
    private String caseReference;

    @Column(nullable = false)
    private Instant openedAt;

    private long lastNumber;

    @Column(nullable = false)
    private String lastHash;

    /** For Hibernate. */
    protected CaseHead() {
        this.caseReference = "";
        this.openedAt = Instant.EPOCH;
        this.lastHash = "";
    }

    CaseEntry append(
            Instant at,
            PersonId by,
            String kind,
            String text,
            Visibility visibility,
            @Nullable FiledDocument document) {
        CaseEntry entry = new CaseEntry(
                new CaseReference(caseReference),
                lastNumber + 1,
                at,
                by,
                kind,
                text,
                visibility,
                document,
                new ContentHash(lastHash));
        lastNumber = entry.number();
        lastHash = entry.hash().hex();
        return entry;
    }

    long lastNumber() {
        return lastNumber;
    }

    ContentHash lastHash() {
        return new ContentHash(lastHash);
    }
}
