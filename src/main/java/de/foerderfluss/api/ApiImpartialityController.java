package de.foerderfluss.api;

import static de.foerderfluss.identity.Role.ADMINISTRATOR;
import static de.foerderfluss.identity.Role.AUDITOR;

import de.foerderfluss.api.ApiDoor.OpenedCase;
import de.foerderfluss.application.BiasDeclaration;
import de.foerderfluss.application.Impartiality;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.CouncilMembership;
import de.foerderfluss.identity.CouncilMemberships;
import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.shared.MunicipalityKey;
import de.foerderfluss.shared.PersonId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who keeps out of which cases. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Befangenheit")
class ApiImpartialityController {

    private final CouncilMemberships memberships;
    private final Impartiality impartiality;
    private final ApiDoor door;
    private final CurrentActor currentActor;

    ApiImpartialityController(
            CouncilMemberships memberships, Impartiality impartiality, ApiDoor door, CurrentActor currentActor) {
        this.memberships = memberships;
        this.impartiality = impartiality;
        this.door = door;
        this.currentActor = currentActor;
    }

    /** @param person null for one's own seat */
    record NewSeat(
            @Nullable UUID person,
            @Nullable String municipality,
            @Nullable LocalDate from,
            @Nullable String reason) {}

    record SeatEnd(@Nullable LocalDate until, @Nullable String reason) {}

    record SeatView(
            UUID id,
            UUID person,
            String municipality,
            LocalDate from,
            @Nullable LocalDate until,
            String reason) {

        static SeatView of(CouncilMembership seat) {
            return new SeatView(
                    seat.id(),
                    seat.person().value(),
                    seat.municipality().ags(),
                    seat.from(),
                    seat.until(),
                    seat.reason());
        }
    }

    /** @param holds false once somebody else decided that there is no bias */
    record BiasView(String reference, UUID person, String reason, Instant declaredAt, boolean holds) {

        static BiasView of(BiasDeclaration declaration) {
            return new BiasView(
                    declaration.reference().text(),
                    declaration.person().value(),
                    declaration.reason(),
                    declaration.declaredAt(),
                    declaration.holds());
        }
    }

    @GetMapping("/council-memberships")
    @Operation(summary = "Sitze in Vertretungen: die eigenen, für Rechnungsprüfung und Verwaltung alle")
    List<SeatView> seats() {
        Actor actor = currentActor.get();
        actor.requireOffice();
        List<CouncilMembership> seats =
                actor.has(AUDITOR, ADMINISTRATOR) ? memberships.register(actor) : memberships.of(actor.id());
        return seats.stream().map(SeatView::of).toList();
    }

    @PostMapping("/council-memberships")
    @Operation(summary = "Sitz eintragen, den eigenen oder als Verwaltung den einer anderen Person")
    SeatView record(@RequestBody NewSeat seat) {
        Actor actor = currentActor.get();
        actor.requireOffice();
        MunicipalityKey key = MunicipalityKey.parse(seat.municipality() == null ? "" : seat.municipality())
                .orElseThrow(() -> new InputRefused("Bitte nennen Sie in „municipality“ den Gemeindeschlüssel."));
        LocalDate from = seat.from();
        if (from == null) {
            throw new InputRefused("Bitte nennen Sie in „from“ den ersten Tag des Sitzes.");
        }
        PersonId person = seat.person() == null ? actor.id() : new PersonId(seat.person());
        return SeatView.of(memberships.record(actor, person, key, from, seat.reason() == null ? "" : seat.reason()));
    }

    @PostMapping("/council-memberships/{id}/end")
    @Operation(summary = "Ende eines Sitzes eintragen (Verwaltung, nie das eigene)")
    SeatView end(@PathVariable UUID id, @RequestBody SeatEnd end) {
        LocalDate until = end.until();
        if (until == null) {
            throw new InputRefused("Bitte nennen Sie in „until“ den letzten Tag des Sitzes.");
        }
        return SeatView.of(memberships.end(currentActor.get(), id, until, end.reason() == null ? "" : end.reason()));
    }

    @GetMapping("/cases/{reference}/bias")
    @Operation(summary = "Wer sich in diesem Vorgang für befangen erklärt hat (Bewilligungsbehörde)")
    List<BiasView> declared(@PathVariable String reference) {
        return impartiality.declared(door.openForOffice(reference).reference()).stream()
                .map(BiasView::of)
                .toList();
    }

    @PostMapping("/cases/{reference}/bias")
    @Operation(summary = "Sich in diesem Vorgang für befangen erklären (Bewilligungsbehörde)")
    BiasView declare(@PathVariable String reference, @RequestBody GivenReason reason) {
        OpenedCase open = door.openForOffice(reference);
        return BiasView.of(impartiality.declareBias(open.actor(), open.reference(), reason.text()));
    }

    @PostMapping("/cases/{reference}/bias/{person}/lifting")
    @Operation(
            summary = "Entscheiden, dass keine Befangenheit besteht (Verwaltung oder Referatsleitung, nie die eigene)")
    BiasView lift(@PathVariable String reference, @PathVariable UUID person, @RequestBody GivenReason reason) {
        OpenedCase open = door.openForOffice(reference);
        return BiasView.of(impartiality.liftBias(open.actor(), open.reference(), new PersonId(person), reason.text()));
    }
}
