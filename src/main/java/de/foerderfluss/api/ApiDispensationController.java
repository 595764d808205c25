package de.foerderfluss.api;

import de.foerderfluss.api.ApiDoor.OpenedCase;
import de.foerderfluss.hearing.Dispensation;
import de.foerderfluss.hearing.DispensationGround;
import de.foerderfluss.hearing.Dispensations;
import de.foerderfluss.shared.MatterKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Deciding without hearing the municipality, for a ground that the law names. */
@RestController
@RequestMapping("/api/v1/cases/{reference}/hearing-dispensations")
@Tag(name = "Anhörung")
class ApiDispensationController {

    private final Dispensations dispensations;
    private final ApiDoor door;

    ApiDispensationController(Dispensations dispensations, ApiDoor door) {
        this.dispensations = dispensations;
        this.door = door;
    }

    /**
     * @param matter what is to be decided, for example {@code APPLICATION}
     * @param ground code of one of the grounds
     */
    record NewDispensation(
            @Nullable String matter,
            @Nullable String ground,
            @Nullable String reason) {}

    /** Why nobody is heard on a matter. */
    record DispensationView(String matter, DispensationGround ground, String reason, Instant at) {

        static DispensationView of(Dispensation given) {
            return new DispensationView(given.matter().text(), given.ground(), given.reason(), given.at());
        }
    }

    @GetMapping
    @Operation(summary = "Zu welchen Gegenständen von einer Anhörung abgesehen wird (Bewilligungsbehörde)")
    List<DispensationView> list(@PathVariable String reference) {
        return dispensations.of(door.openForOffice(reference).reference()).stream()
                .map(DispensationView::of)
                .toList();
    }

    @GetMapping("/grounds")
    @Operation(summary = "Die Gründe, aus denen das Gesetz es zulässt (Bewilligungsbehörde)")
    List<DispensationGround> grounds(@PathVariable String reference) {
        door.openForOffice(reference);
        return dispensations.grounds();
    }

    @PostMapping
    @Operation(
            summary = "Festhalten, warum die Kommune nicht angehört wird (Sachbearbeitung, Nachweisprüfung)",
            description =
                    "Der Grund steht in der Begründung des Bescheids. Nicht möglich, wenn die Kommune zu dem Gegenstand schon angehört wird.")
    DispensationView dispense(@PathVariable String reference, @RequestBody NewDispensation given) {
        OpenedCase open = door.openForOffice(reference);
        MatterKey matter = ApiHearingController.matter(given.matter() == null ? "APPLICATION" : given.matter());
        String ground = given.ground() == null ? "" : given.ground();
        String reason = given.reason() == null ? "" : given.reason();
        return DispensationView.of(dispensations.dispense(open.actor(), open.reference(), matter, ground, reason));
    }
}
