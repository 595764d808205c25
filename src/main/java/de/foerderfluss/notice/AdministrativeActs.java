package de.foerderfluss.notice;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The issued notices. */
interface AdministrativeActs extends Repository<AdministrativeAct, String> {

    Optional<AdministrativeAct> findByCaseReferenceAndMatter(String caseReference, String matter);

    /** All of a case, the first one first. */
    List<AdministrativeAct> findByCaseReferenceOrderByIssuedAtAscNumberAsc(String caseReference);

    Optional<AdministrativeAct> findByNumber(String number);

    Optional<AdministrativeAct> findByCode(String code);

    /** Holds the row until the end of the transaction: whoever acts on a notice at the same time waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from AdministrativeAct a where a.caseReference = :caseReference and a.matter = :matter")
    Optional<AdministrativeAct> locked(String caseReference, String matter);

    AdministrativeAct saveAndFlush(AdministrativeAct act);
}
