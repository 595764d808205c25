package de.foerderfluss.api;

import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.process.inbox.Incident;
import de.foerderfluss.process.inbox.Incidents;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What went wrong in the background. */
@RestController
@RequestMapping("/api/v1/incidents")
@Tag(name = "Störungen")
class ApiIncidentController {

    private final Incidents incidents;
    private final CurrentActor currentActor;

    ApiIncidentController(Incidents incidents, CurrentActor currentActor) {
        this.incidents = incidents;
        this.currentActor = currentActor;
    }

    /** A step that was given up. */
    record IncidentView(
            String id,
            String reference,
            @Nullable Integer drawdown,
            String process,
            String step,
            String germanName,
            Instant since,
            String detail) {

        static IncidentView of(Incident incident) {
            return new IncidentView(
                    incident.id(),
                    incident.reference().text(),
                    incident.drawdownNumber(),
                    incident.processId(),
                    incident.activityId(),
                    incident.germanStep(),
                    incident.since(),
                    incident.germanText());
        }
    }

    @GetMapping
    @Operation(summary = "Offene Störungen, die älteste zuerst (Verwaltung, Rechnungsprüfung)")
    PageView<IncidentView> list(@ParameterObject Paging paging) {
        return PageView.of(incidents.list(currentActor.get(), paging.request()), IncidentView::of);
    }

    @PostMapping("/{id}/retry")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Gestörten Schritt erneut versuchen lassen (Verwaltung)")
    void retry(@PathVariable String id) {
        incidents.retry(currentActor.get(), id);
    }
}
