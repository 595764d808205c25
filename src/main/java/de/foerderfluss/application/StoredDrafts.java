package de.foerderfluss.application;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredDrafts extends Repository<StoredDraft, UUID> {

    StoredDraft saveAndFlush(StoredDraft draft);

    void delete(StoredDraft draft);

    Optional<StoredDraft> findByIdAndApplicant(UUID id, String applicant);

    /** Takes the row, so that two persons who change, or submit, the same draft do so one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select draft from StoredDraft draft where draft.id = :id and draft.applicant = :applicant")
    Optional<StoredDraft> findForChange(UUID id, String applicant);

    List<StoredDraft> findByApplicantOrderBySavedAtDesc(String applicant);
}
