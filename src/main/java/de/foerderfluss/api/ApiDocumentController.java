package de.foerderfluss.api;

import de.foerderfluss.application.CaseAccess;
import de.foerderfluss.application.UnknownCase;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Document;
import de.foerderfluss.casefile.DocumentId;
import de.foerderfluss.casefile.UnknownDocument;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.CurrentActor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The documents by their id. */
@RestController
@RequestMapping("/api/v1/documents/{id}")
@Tag(name = "Akte")
class ApiDocumentController {

    private final CaseFile caseFile;
    private final CaseAccess access;
    private final CurrentActor currentActor;

    ApiDocumentController(CaseFile caseFile, CaseAccess access, CurrentActor currentActor) {
        this.caseFile = caseFile;
        this.access = access;
        this.currentActor = currentActor;
    }

    @GetMapping
    @Operation(summary = "Angaben zu einem Dokument")
    DocumentView read(@PathVariable UUID id) {
        return DocumentView.of(readable(id));
    }

    @GetMapping("/content")
    @Operation(summary = "Dokument, Byte für Byte wie in der Akte")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "*/*", schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> content(@PathVariable UUID id) {
        Document document = readable(id);
        return FileAnswer.of(document.fileName(), document.mediaType(), caseFile.content(document.id()));
    }

    /** The answer is the same whether there is no such document, it is another municipality's, or it is not meant for this person. */
    private Document readable(UUID id) {
        Actor actor = currentActor.get();
        Document document = caseFile.document(new DocumentId(id));
        try {
            access.requireReadable(actor, document.caseReference());
        } catch (UnknownCase notForThisPerson) {
            throw new UnknownDocument();
        }
        if (!(actor.isOffice() ? Visibility.OFFICE : Visibility.APPLICANT).sees(document.visibility())) {
            throw new UnknownDocument();
        }
        return document;
    }
}
