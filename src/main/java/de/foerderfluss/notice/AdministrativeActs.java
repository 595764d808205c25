package de.foerderfluss.notice;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The issued notices. */
interface AdministrativeActs extends Repository<AdministrativeAct, String> {

    @EntityGraph(attributePaths = "actions")
    Optional<AdministrativeAct> findByCaseReferenceAndMatter(String caseReference, String matter);

    /** All of a case, the first one first. */
    @EntityGraph(attributePaths = "actions")
    List<AdministrativeAct> findByCaseReferenceOrderByIssuedAtAscNumberAsc(String caseReference);

    @EntityGraph(attributePaths = "actions")
    Optional<AdministrativeAct> findByNumber(String number);

    @EntityGraph(attributePaths = "actions")
    Optional<AdministrativeAct> findByCode(String code);

    /** Holds the row until the end of the transaction: whoever acts on a notice at the same time waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from AdministrativeAct a where a.caseReference = :caseReference and a.matter = :matter")
    Optional<AdministrativeAct> locked(String caseReference, String matter);

    /** Those of the cases whose notice on the application a court has set aside. */
    @Query("""
            select f.act.caseReference from FiledAction f where f.act.matter = 'APPLICATION' and f.outcome = ALLOWED
                and f.extent = WHOLE and f.act.caseReference in :cases
            """)
    List<String> setAside(Collection<String> cases);

    AdministrativeAct saveAndFlush(AdministrativeAct act);

    /** Lets the database judge now what has changed in the acts at hand. */
    void flush();
}
