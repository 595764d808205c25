package de.foerderfluss.casefile;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The case files, one row each. */
interface CaseHeads extends Repository<CaseHead, String> {

    @Modifying
    @Query(nativeQuery = true, value = """
                    insert into case_file (case_reference, opened_at, last_number, last_hash)
                    values (:reference, :at, 0, repeat('0', 64)) on conflict (case_reference) do nothing
                    """)
    int open(String reference, Instant at);

    Optional<CaseHead> findByCaseReference(String reference);

    /** For update: the next writer waits until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select head from CaseHead head where head.caseReference = :reference")
    Optional<CaseHead> locked(String reference);
}
