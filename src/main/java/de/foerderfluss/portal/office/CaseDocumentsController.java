package de.foerderfluss.portal.office;

import de.foerderfluss.application.CaseAccess;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Document;
import de.foerderfluss.casefile.DocumentId;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.identity.People;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows and hands out the documents of a case. */
@Controller
class CaseDocumentsController {

    private final CaseFrame frame;
    private final CaseFile caseFile;
    private final CaseAccess access;
    private final People people;
    private final CurrentActor currentActor;

    CaseDocumentsController(
            CaseFrame frame, CaseFile caseFile, CaseAccess access, People people, CurrentActor currentActor) {
        this.frame = frame;
        this.caseFile = caseFile;
        this.access = access;
        this.people = people;
        this.currentActor = currentActor;
    }

    @GetMapping("/amt/vorgaenge/{reference}/dokumente")
    String documents(@PathVariable String reference, Model model) {
        OpenCase open = frame.open(reference, CaseTab.DOCUMENTS, model);
        List<Document> documents = caseFile.documents(open.reference());
        model.addAttribute("documents", documents);
        model.addAttribute(
                "names", people.names(documents.stream().map(Document::filedBy).collect(Collectors.toSet())));
        return "office/case-documents";
    }

    @GetMapping("/amt/dokumente/{id}")
    ResponseEntity<byte[]> download(@PathVariable UUID id) {
        Actor actor = currentActor.get();
        CaseFrame.requireOffice(actor);
        Document document = caseFile.document(new DocumentId(id));
        access.requireReadable(actor, document.caseReference());
        return FileAnswer.attachment(document.fileName(), document.mediaType(), caseFile.content(document.id()));
    }
}
