package de.foerderfluss.api;

import de.foerderfluss.api.ApiDoor.OpenedCase;
import de.foerderfluss.casefile.AttachmentInspection;
import de.foerderfluss.casefile.InspectedAttachment;
import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.obligation.Obligations;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** What notices demand, reporting that it is done, and judging that. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Auflagen")
class ApiObligationController {

    private final Obligations obligations;
    private final AttachmentInspection inspection;
    private final ApiDoor door;
    private final CurrentActor currentActor;
    private final Clock clock;

    ApiObligationController(
            Obligations obligations,
            AttachmentInspection inspection,
            ApiDoor door,
            CurrentActor currentActor,
            Clock clock) {
        this.obligations = obligations;
        this.inspection = inspection;
        this.door = door;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * What a clerk found of a report.
     *
     * @param reason needed if it is not fulfilled
     */
    record FoundFulfilment(boolean fulfilled, @Nullable String reason) {}

    /** Another day for an obligation. */
    record AnotherDay(@Nullable LocalDate day, @Nullable String reason) {}

    @GetMapping("/obligations")
    @Operation(summary = "Auflagen aller Vorgänge, die gemeldet oder überfällig sind (Bewilligungsbehörde)")
    List<ObligationView> waiting() {
        return obligations.waiting(currentActor.get()).stream()
                .map(obligation -> ObligationView.of(obligation, today()))
                .toList();
    }

    @GetMapping("/cases/{reference}/obligations")
    @Operation(summary = "Auflagen des Bescheids mit ihrem Stand")
    List<ObligationView> list(@PathVariable String reference) {
        OpenedCase open = door.open(reference);
        return obligations.of(open.actor(), open.reference()).stream()
                .map(obligation -> ObligationView.of(obligation, today()))
                .toList();
    }

    @PostMapping(
            path = "/cases/{reference}/obligations/{number}/reports",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Erfüllung einer Auflage melden; dieselbe Meldung noch einmal ändert nichts")
    ObligationView report(
            @PathVariable String reference,
            @PathVariable int number,
            @RequestPart(name = "file", required = false) @Nullable List<MultipartFile> files,
            @RequestParam(defaultValue = "") String message) {
        OpenedCase open = door.open(reference);
        List<InspectedAttachment> inspected = (files == null ? List.<MultipartFile>of() : files)
                .stream()
                        .map(Upload::of)
                        .map(upload -> inspection.inspect(upload.fileName(), upload.content()))
                        .toList();
        return ObligationView.of(
                obligations.report(open.actor(), open.reference(), number, inspected, message), today());
    }

    @PostMapping("/cases/{reference}/obligations/{number}/judgement")
    @Operation(summary = "Die letzte Meldung bestätigen oder zurückweisen (Sachbearbeitung)")
    ObligationView judge(@PathVariable String reference, @PathVariable int number, @RequestBody FoundFulfilment found) {
        OpenedCase open = door.open(reference);
        String reason = found.reason() == null ? "" : found.reason();
        return ObligationView.of(
                obligations.judge(open.actor(), open.reference(), number, found.fulfilled(), reason), today());
    }

    @PostMapping("/cases/{reference}/obligations/{number}/day")
    @Operation(summary = "Die Frist einer Auflage neu bestimmen (Sachbearbeitung)")
    ObligationView setDay(@PathVariable String reference, @PathVariable int number, @RequestBody AnotherDay another) {
        OpenedCase open = door.open(reference);
        LocalDate day = another.day() == null ? LocalDate.EPOCH : another.day();
        String reason = another.reason() == null ? "" : another.reason();
        return ObligationView.of(obligations.setDay(open.actor(), open.reference(), number, day, reason), today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
