package de.foerderfluss.casefile;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The entries of all case files. */
interface CaseEntries extends Repository<CaseEntry, UUID> {

    CaseEntry save(CaseEntry entry);

    Page<CaseEntry> findByCaseReferenceAndVisibilityInOrderByNumberDesc(
            String reference, Collection<Visibility> visibilities, Pageable page);

    List<CaseEntry> findTop500ByCaseReferenceAndNumberGreaterThanOrderByNumber(String reference, long number);

    /** The first entry whose document no longer has the content that was filed with it, or has lost it. */
    @Query(nativeQuery = true, value = """
                    select min(e.number)
                    from case_entry e
                    left join case_document d on d.id = e.document_id
                    left join case_document_content c on c.document_id = e.document_id
                    where e.case_reference = :reference and e.document_id is not null
                      and (d.hash is distinct from e.document_hash
                        or encode(sha256(c.content), 'hex') is distinct from e.document_hash)
                    """)
    @Nullable
    Long firstWithAlteredDocument(String reference);
}
