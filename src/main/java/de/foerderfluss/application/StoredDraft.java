package de.foerderfluss.application;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MunicipalityKey;
import de.foerderfluss.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The draft as it is kept. Every change counts the version up and remembers who made it. */
@Entity
@Table(name = "application_draft")
class StoredDraft {

    @Id
    private UUID id;

    @Column(updatable = false)
    private String applicant;

    @Column
    private int version;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private String content;

    @Column(updatable = false)
    private Instant startedAt;

    @Column
    private Instant savedAt;

    @Column
    private UUID savedBy;

    @Column
    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] editors;

    @Column
    private @Nullable String submittedAs;

    protected StoredDraft() {}

    StoredDraft(DraftId id, MunicipalityKey applicant, PersonId by, Instant at) {
        this.id = id.value();
        this.applicant = applicant.ags();
        this.version = 1;
        this.content = RawValues.write(Map.of());
        this.startedAt = at;
        this.savedAt = at;
        this.savedBy = by.value();
        this.editors = new UUID[] {by.value()};
    }

    /** Replaces what was typed. */
    void save(Map<String, Object> values, PersonId by, Instant at) {
        content = RawValues.write(values);
        touch(by, at);
    }

    /** Counts a change of the attachments as a change of the draft. */
    void touch(PersonId by, Instant at) {
        requireOpen();
        version++;
        savedAt = at;
        savedBy = by.value();
        editors = Stream.concat(Arrays.stream(editors), Stream.of(by.value()))
                .distinct()
                .toArray(UUID[]::new);
    }

    /** Turns the draft into a case, for good. */
    void submit(CaseReference reference, PersonId by, Instant at) {
        touch(by, at);
        submittedAs = reference.text();
    }

    /**
     * Refuses any further change of a submitted draft.
     *
     * @throws DraftAlreadySubmitted if it has become a case
     */
    void requireOpen() {
        if (submittedAs != null) {
            throw new DraftAlreadySubmitted(new CaseReference(submittedAs));
        }
    }

    DraftId id() {
        return new DraftId(id);
    }

    boolean isAt(int expectedVersion) {
        return version == expectedVersion;
    }

    Draft view(List<DraftAttachment> attachments) {
        return new Draft(
                new DraftId(id),
                new MunicipalityKey(applicant),
                version,
                RawValues.read(content),
                attachments,
                savedAt,
                new PersonId(savedBy),
                submittedAs == null ? null : new CaseReference(submittedAs),
                editors());
    }

    private Set<PersonId> editors() {
        return Arrays.stream(editors).map(PersonId::new).collect(Collectors.toUnmodifiableSet());
    }
}
