package de.foerderfluss.api;

import de.foerderfluss.application.ApplicationDrafts;
import de.foerderfluss.application.DraftId;
import de.foerderfluss.identity.CurrentActor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The files of a draft. */
@RestController
@RequestMapping("/api/v1/drafts/{id}/attachments")
@Tag(name = "Antragsentwürfe")
class ApiDraftAttachmentController {

    private final ApplicationDrafts drafts;
    private final CurrentActor currentActor;

    ApiDraftAttachmentController(ApplicationDrafts drafts, CurrentActor currentActor) {
        this.drafts = drafts;
        this.currentActor = currentActor;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Datei hinzufügen; dieselbe Datei noch einmal ändert nichts")
    DraftView attach(@PathVariable UUID id, @RequestPart("file") MultipartFile file) {
        Upload upload = Upload.of(file);
        return DraftView.of(drafts.attach(currentActor.get(), new DraftId(id), upload.fileName(), upload.content()));
    }

    @DeleteMapping("/{attachment}")
    @Operation(summary = "Datei entfernen")
    DraftView detach(@PathVariable UUID id, @PathVariable UUID attachment) {
        return DraftView.of(drafts.detach(currentActor.get(), new DraftId(id), attachment));
    }
}
