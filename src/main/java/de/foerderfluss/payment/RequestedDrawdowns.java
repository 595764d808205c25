package de.foerderfluss.payment;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RequestedDrawdowns extends Repository<RequestedDrawdown, DrawdownKey> {

    RequestedDrawdown saveAndFlush(RequestedDrawdown drawdown);

    Optional<RequestedDrawdown> findById(DrawdownKey key);

    /** Takes the row, so that two persons who act on the same drawdown do so one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select drawdown from RequestedDrawdown drawdown where drawdown.key = :key")
    Optional<RequestedDrawdown> findForChange(DrawdownKey key);

    @Query("select distinct drawdown from RequestedDrawdown drawdown left join fetch drawdown.invoices"
            + " where drawdown.key.caseReference = :reference order by drawdown.key.number")
    List<RequestedDrawdown> findByReference(String reference);

    @Query("select distinct drawdown from RequestedDrawdown drawdown left join fetch drawdown.invoices"
            + " where drawdown.key.caseReference in :references")
    List<RequestedDrawdown> findByReferences(Collection<String> references);

    @Query("select drawdown from RequestedDrawdown drawdown"
            + " where drawdown.key.caseReference = :reference and drawdown.submissionKey = :submissionKey")
    Optional<RequestedDrawdown> findBySubmission(String reference, String submissionKey);

    Page<RequestedDrawdown> findByStateOrderByRequestedAt(DrawdownState state, Pageable page);
}
