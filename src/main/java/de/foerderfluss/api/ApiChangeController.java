package de.foerderfluss.api;

import de.foerderfluss.amendment.ChangeDraft;
import de.foerderfluss.amendment.ChangeRequests;
import de.foerderfluss.api.ApiDoor.OpenedCase;
import de.foerderfluss.casefile.AttachmentInspection;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Asking for an amendment of a grant. */
@RestController
@RequestMapping("/api/v1/cases/{reference}")
@Tag(name = "Änderung der Bewilligung")
class ApiChangeController {

    private final ChangeRequests requests;
    private final AttachmentInspection inspection;
    private final ApiDoor door;

    ApiChangeController(ChangeRequests requests, AttachmentInspection inspection, ApiDoor door) {
        this.requests = requests;
        this.inspection = inspection;
        this.door = door;
    }

    /** @param version of the draft that was read; 0 for the first time */
    record SavedChange(@Nullable Integer version, @Nullable Map<String, Object> values) {}

    /** @param version of the draft that was read before signing */
    record SignedChange(@Nullable Integer version) {}

    /** @param reason may be left out */
    record Withdrawn(@Nullable String reason) {}

    @GetMapping("/change-request")
    @Operation(
            summary = "Entwurf des Änderungsantrags; am Anfang steht darin die Bewilligung, wie sie heute gilt",
            description = "„errors“ nennt, was noch fehlt oder falsch ist.")
    ChangeDraftView draft(@PathVariable String reference) {
        OpenedCase open = door.open(reference);
        return view(open, requests.draft(open.actor(), open.reference()));
    }

    @PutMapping("/change-request")
    @Operation(
            summary = "Entwurf des Änderungsantrags speichern (Kommune)",
            description =
                    "Nimmt auch Falsches und Unvollständiges an. „values“ folgt dem Formular change-request; „version“ ist die Fassung, auf der die Änderung beruht, beim ersten Mal 0.")
    ChangeDraftView save(@PathVariable String reference, @RequestBody SavedChange saved) {
        OpenedCase open = door.open(reference);
        Map<String, Object> values = saved.values();
        if (values == null) {
            throw new InputRefused("Die Angabe „values“ mit den Eingaben des Formulars fehlt.");
        }
        return view(open, requests.save(open.actor(), open.reference(), version(saved.version()), values));
    }

    @PostMapping(path = "/change-request/attachments", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Anlage zum Entwurf des Änderungsantrags hinzufügen (Kommune)")
    ChangeDraftView attach(@PathVariable String reference, @RequestPart("file") MultipartFile file) {
        OpenedCase open = door.open(reference);
        Upload upload = Upload.of(file);
        return view(
                open,
                requests.attach(
                        open.actor(), open.reference(), inspection.inspect(upload.fileName(), upload.content())));
    }

    @DeleteMapping("/change-request/attachments/{attachment}")
    @Operation(summary = "Anlage aus dem Entwurf des Änderungsantrags entfernen (Kommune)")
    ChangeDraftView detach(@PathVariable String reference, @PathVariable UUID attachment) {
        OpenedCase open = door.open(reference);
        return view(open, requests.detach(open.actor(), open.reference(), attachment));
    }

    @PostMapping("/change-request/submission")
    @Operation(
            summary = "Änderungsantrag einreichen (vertretungsbefugte Person)",
            description = "Noch einmal gesendet, wird mit dem ersten Ergebnis geantwortet.")
    AmendmentView submit(@PathVariable String reference, @RequestBody SignedChange signed) {
        OpenedCase open = door.open(reference);
        return AmendmentView.of(requests.submit(open.actor(), open.reference(), version(signed.version())));
    }

    @PostMapping("/amendments/{number}/withdrawal")
    @Operation(
            summary = "Änderungsantrag zurücknehmen (vertretungsbefugte Person)",
            description = "Möglich, bis ein Bescheid vorgeschlagen ist.")
    AmendmentView withdraw(@PathVariable String reference, @PathVariable int number, @RequestBody Withdrawn withdrawn) {
        OpenedCase open = door.open(reference);
        String reason = withdrawn.reason() == null ? "" : withdrawn.reason();
        return AmendmentView.of(requests.withdraw(open.actor(), open.reference(), number, reason));
    }

    private ChangeDraftView view(OpenedCase open, ChangeDraft draft) {
        return ChangeDraftView.of(
                draft, requests.form(open.actor(), draft), requests.check(open.actor(), draft.reference()));
    }

    private static int version(@Nullable Integer named) {
        if (named == null) {
            throw new InputRefused("Bitte nennen Sie in „version“ die Fassung des Entwurfs, die Sie gelesen haben.");
        }
        return named;
    }
}
