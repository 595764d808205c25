package de.foerderfluss.api;

import de.foerderfluss.api.ApiDoor.OpenedCase;
import de.foerderfluss.application.ApplicationIntake;
import de.foerderfluss.casefile.AttachmentInspection;
import de.foerderfluss.casefile.InspectedAttachment;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** What a municipality sends later because the office has asked for it. */
@RestController
@Tag(name = "Vorgänge")
class ApiSupplyController {

    private final ApplicationIntake intake;
    private final AttachmentInspection inspection;
    private final ApiDoor door;

    ApiSupplyController(ApplicationIntake intake, AttachmentInspection inspection, ApiDoor door) {
        this.intake = intake;
        this.inspection = inspection;
        this.door = door;
    }

    @PostMapping(path = "/api/v1/cases/{reference}/supplied-documents", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Nachgeforderte Unterlagen einreichen; dieselben noch einmal ändern nichts")
    void supply(
            @PathVariable String reference,
            @RequestPart(name = "file", required = false) @Nullable List<MultipartFile> files,
            @RequestParam(defaultValue = "") String message) {
        OpenedCase open = door.open(reference);
        List<InspectedAttachment> inspected = (files == null ? List.<MultipartFile>of() : files)
                .stream()
                        .map(Upload::of)
                        .map(upload -> inspection.inspect(upload.fileName(), upload.content()))
                        .toList();
        intake.supplyDocuments(open.actor(), open.reference(), inspected, message);
    }
}
