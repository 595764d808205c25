package de.foerderfluss.api;

import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.identity.Municipalities;
import de.foerderfluss.identity.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who sends the request. */
@RestController
@Tag(name = "Anmeldung")
class ApiSelfController {

    private final CurrentActor currentActor;
    private final Municipalities municipalities;

    ApiSelfController(CurrentActor currentActor, Municipalities municipalities) {
        this.currentActor = currentActor;
        this.municipalities = municipalities;
    }

    /**
     * The person as the rooms know it.
     *
     * @param municipality null for people of the granting authority
     */
    record SelfView(String name, List<Role> roles, @Nullable MunicipalityView municipality) {}

    @GetMapping("/api/v1/me")
    @Operation(summary = "Wer angemeldet ist und mit welchen Rollen")
    SelfView me() {
        Actor actor = currentActor.get();
        return new SelfView(
                actor.name(),
                actor.roles().stream().sorted().toList(),
                Optional.ofNullable(actor.municipality())
                        .map(key -> MunicipalityView.of(municipalities.get(key)))
                        .orElse(null));
    }
}
