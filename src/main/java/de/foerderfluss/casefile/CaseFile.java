package de.foerderfluss.casefile;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The file of record of every case (§ 16 ThürEGovG). What stands in it is never changed: each entry carries the hash of the one before,
 * and the database refuses updates and deletions. It joins the caller's transaction, so an act and its entry stand or fall together.
 */
@Component
@Transactional
public class CaseFile {

    private final CaseHeads heads;
    private final CaseEntries entries;
    private final FiledDocuments documents;
    private final List<WritingGate> gates;
    private final List<WritingCapacity> capacities;
    private final Clock clock;

    CaseFile(
            CaseHeads heads,
            CaseEntries entries,
            FiledDocuments documents,
            List<WritingGate> gates,
            List<WritingCapacity> capacities,
            Clock clock) {
        this.heads = heads;
        this.entries = entries;
        this.documents = documents;
        this.gates = List.copyOf(gates);
        this.capacities = List.copyOf(capacities);
        this.clock = clock;
    }

    /** Opens the file of a new case; nothing happens if it is open already. */
    public void open(CaseReference reference) {
        heads.open(reference.text(), now());
    }

    /**
     * Writes what happened.
     *
     * @param kind for the rooms, upper case
     * @param germanText for people: a full sentence
     * @throws UnknownCaseFile if the file was never opened
     * @throws de.foerderfluss.shared.Breach if a {@link WritingGate} does not let the person act in this case
     */
    public Entry record(CaseReference reference, PersonId by, String kind, String germanText, Visibility visibility) {
        CaseHead head = locked(reference);
        requireMayWrite(reference, by);
        return append(head, by, kind, said(reference, by, germanText), visibility, null);
    }

    /**
     * Waits until nobody else writes into the file, and keeps others from it until the end of the transaction.
     *
     * @throws UnknownCaseFile if the file was never opened
     */
    public void hold(CaseReference reference) {
        locked(reference);
    }

    /**
     * Files a document and writes an entry about it. The same content filed again as the same kind is one document: the first one is
     * returned and nothing is written.
     *
     * @throws UnknownCaseFile if the file was never opened
     */
    public Document file(CaseReference reference, PersonId by, NewDocument document) {
        CaseHead head = locked(reference);
        Optional<FiledDocument> filed = documents.findByCaseReferenceAndKindAndHash(
                reference.text(), document.kind(), document.hash().hex());
        return filed.orElseGet(() -> fileFirst(head, reference, by, document)).document();
    }

    private FiledDocument fileFirst(CaseHead head, CaseReference reference, PersonId by, NewDocument document) {
        requireMayWrite(reference, by);
        FiledDocument filed = documents.saveAndFlush(new FiledDocument(reference, document, now(), by));
        documents.keepContent(filed.id(), document.content());
        String text = "Dokument „%s“ (%s) zur Akte genommen.".formatted(document.title(), document.fileName());
        append(head, by, "DOCUMENT_FILED", said(reference, by, text), document.visibility(), filed);
        return filed;
    }

    /** All entries, the newest first. */
    @Transactional(readOnly = true)
    public Page<Entry> entries(CaseReference reference, Pageable page) {
        return entries(reference, Visibility.OFFICE, page);
    }

    /** The entries that a reader of this standing may see, the newest first. */
    @Transactional(readOnly = true)
    public Page<Entry> entries(CaseReference reference, Visibility reader, Pageable page) {
        return entries.findByCaseReferenceAndVisibilityInOrderByNumberDesc(reference.text(), seenBy(reader), page)
                .map(CaseEntry::entry);
    }

    /** All documents, the newest first. */
    @Transactional(readOnly = true)
    public List<Document> documents(CaseReference reference) {
        return documents(reference, Visibility.OFFICE);
    }

    /** The documents that a reader of this standing may see, the newest first. */
    @Transactional(readOnly = true)
    public List<Document> documents(CaseReference reference, Visibility reader) {
        return documents
                .findByCaseReferenceAndVisibilityInOrderByFiledAtDescTitle(reference.text(), seenBy(reader))
                .stream()
                .map(FiledDocument::document)
                .toList();
    }

    /** @throws UnknownDocument if there is none */
    @Transactional(readOnly = true)
    public Document document(DocumentId id) {
        return documents.findById(id.value()).map(FiledDocument::document).orElseThrow(UnknownDocument::new);
    }

    /** @throws UnknownDocument if there is none */
    @Transactional(readOnly = true)
    public byte[] content(DocumentId id) {
        return documents.content(id.value()).orElseThrow(UnknownDocument::new);
    }

    /**
     * Recomputes the whole chain and every document's hash.
     *
     * @throws UnknownCaseFile if the file was never opened
     */
    @Transactional(readOnly = true)
    public ChainCheck verify(CaseReference reference) {
        CaseHead head = heads.findByCaseReference(reference.text()).orElseThrow(() -> new UnknownCaseFile(reference));
        return new ChainWalk(entries).check(reference, head);
    }

    private void requireMayWrite(CaseReference reference, PersonId by) {
        if (!by.equals(PersonId.SYSTEM)) {
            gates.forEach(gate -> gate.requireMayWrite(reference, by));
        }
    }

    /** The sentence with, once, for whom the person acts. */
    private String said(CaseReference reference, PersonId by, String text) {
        return by.equals(PersonId.SYSTEM)
                ? text
                : capacities.stream()
                        .flatMap(capacity -> capacity.of(reference, by).stream())
                        .filter(sentence -> !text.endsWith(sentence))
                        .reduce(text, (said, sentence) -> said + " " + sentence);
    }

    private CaseHead locked(CaseReference reference) {
        return heads.locked(reference.text()).orElseThrow(() -> new UnknownCaseFile(reference));
    }

    private Entry append(
            CaseHead head,
            PersonId by,
            String kind,
            String text,
            Visibility visibility,
            @Nullable FiledDocument document) {
        return entries.save(head.append(now(), by, kind, text, visibility, document))
                .entry();
    }

    /** In microseconds, which is what the database keeps: a hash over more would not survive the way there and back. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static List<Visibility> seenBy(Visibility reader) {
        return Stream.of(Visibility.values()).filter(reader::sees).toList();
    }
}
