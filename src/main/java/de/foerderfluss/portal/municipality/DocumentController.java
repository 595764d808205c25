package de.foerderfluss.portal.municipality;

import de.foerderfluss.application.CaseAccess;
import de.foerderfluss.application.UnknownCase;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Document;
import de.foerderfluss.casefile.DocumentId;
import de.foerderfluss.casefile.UnknownDocument;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.identity.CurrentActor;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out documents of a municipality's own cases. Any other document does not exist here, whatever the reason. */
@Controller
class DocumentController {

    private final CaseFile caseFile;
    private final CaseAccess access;
    private final CurrentActor currentActor;

    DocumentController(CaseFile caseFile, CaseAccess access, CurrentActor currentActor) {
        this.caseFile = caseFile;
        this.access = access;
        this.currentActor = currentActor;
    }

    @GetMapping("/kommune/dokumente/{id}")
    ResponseEntity<byte[]> download(@PathVariable UUID id) {
        Document document = caseFile.document(new DocumentId(id));
        requireReadable(document);
        return Download.of(document.fileName(), document.mediaType(), caseFile.content(document.id()));
    }

    private void requireReadable(Document document) {
        try {
            access.requireReadable(currentActor.get(), document.caseReference());
        } catch (UnknownCase foreign) {
            throw new UnknownDocument();
        }
        if (document.visibility() != Visibility.APPLICANT) {
            throw new UnknownDocument();
        }
    }
}
