package de.foerderfluss.api;

import de.foerderfluss.api.ApiDoor.OpenedCase;
import de.foerderfluss.application.ApplicationRetraction;
import de.foerderfluss.application.Retraction;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A municipality takes its application back. */
@RestController
@Tag(name = "Vorgänge")
class ApiRetractionController {

    private final ApplicationRetraction retraction;
    private final ApiDoor door;

    ApiRetractionController(ApplicationRetraction retraction, ApiDoor door) {
        this.retraction = retraction;
        this.door = door;
    }

    /** @param reason empty if none was given */
    record RetractionView(String reference, String reason, Instant at) {

        static RetractionView of(Retraction retraction) {
            return new RetractionView(retraction.reference().text(), retraction.reason(), retraction.at());
        }
    }

    @PostMapping("/api/v1/cases/{reference}/retraction")
    @Operation(
            summary = "Antrag zurücknehmen (vertretungsbefugte Person der Kommune)",
            description =
                    "Möglich bis zur Bekanntgabe des Bescheids und endgültig; ein Grund ist freiwillig. Noch einmal gesendet, antwortet die erste Rücknahme.")
    RetractionView retract(@PathVariable String reference, @RequestBody GivenReason reason) {
        OpenedCase open = door.open(reference);
        return RetractionView.of(retraction.retract(open.actor(), open.reference(), reason.text()));
    }
}
