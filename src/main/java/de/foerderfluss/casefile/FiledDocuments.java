package de.foerderfluss.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The documents of all case files; their content lies in a table of its own, so that lists never load it. */
interface FiledDocuments extends Repository<FiledDocument, UUID> {

    FiledDocument saveAndFlush(FiledDocument document);

    Optional<FiledDocument> findById(UUID id);

    Optional<FiledDocument> findByCaseReferenceAndKindAndHash(String reference, String kind, String hash);

    List<FiledDocument> findByCaseReferenceAndVisibilityInOrderByFiledAtDescTitle(
            String reference, Collection<Visibility> visibilities);

    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert into case_document_content (document_id, content) values (:id, :content)")
    void keepContent(UUID id, byte[] content);

    @Query(nativeQuery = true, value = "select content from case_document_content where document_id = :id")
    Optional<byte[]> content(UUID id);
}
