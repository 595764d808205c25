package de.foerderfluss.notice;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The issued notices. */
interface AdministrativeActs extends Repository<AdministrativeAct, String> {

    Optional<AdministrativeAct> findByCaseReference(String caseReference);

    Optional<AdministrativeAct> findByCode(String code);

    /** Holds the row until the end of the transaction: whoever acts on a notice at the same time waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from AdministrativeAct a where a.caseReference = :caseReference")
    Optional<AdministrativeAct> locked(String caseReference);

    AdministrativeAct saveAndFlush(AdministrativeAct act);
}
