package de.foerderfluss.api;

import de.foerderfluss.identity.Absence;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.identity.Deputies;
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

/** Who is away and who stands in. */
@RestController
@RequestMapping("/api/v1/absences")
@Tag(name = "Vertretung")
class ApiAbsenceController {

    private final Deputies deputies;
    private final CurrentActor currentActor;

    ApiAbsenceController(Deputies deputies, CurrentActor currentActor) {
        this.deputies = deputies;
        this.currentActor = currentActor;
    }

    /** @param person null for one's own absence */
    record NewAbsence(
            @Nullable UUID person,
            @Nullable UUID deputy,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    /** @param endedAt when it was ended early, null if it was not */
    record AbsenceView(
            UUID id,
            UUID person,
            UUID deputy,
            LocalDate from,
            LocalDate until,
            @Nullable Instant endedAt) {

        static AbsenceView of(Absence absence) {
            return new AbsenceView(
                    absence.id(),
                    absence.person().value(),
                    absence.deputy().value(),
                    absence.from(),
                    absence.until(),
                    absence.endedAt());
        }
    }

    @GetMapping
    @Operation(
            summary = "Abwesenheiten: eigene und die in eigener Vertretung, für Verwaltung und Referatsleitung alle",
            description = "Eine Vertretung sieht übernommene Aufgaben; was sie tun darf, folgt nur aus eigenen Rollen.")
    List<AbsenceView> list() {
        Actor actor = currentActor.get();
        actor.requireOffice();
        List<Absence> absences = Deputies.seesAll(actor) ? deputies.register(actor) : deputies.concerning(actor);
        return absences.stream().map(AbsenceView::of).toList();
    }

    @PostMapping
    @Operation(summary = "Abwesenheit eintragen, die eigene oder als Verwaltung oder Referatsleitung eine andere")
    AbsenceView record(@RequestBody NewAbsence absence) {
        Actor actor = currentActor.get();
        actor.requireOffice();
        UUID deputy = absence.deputy();
        LocalDate from = absence.from();
        LocalDate until = absence.until();
        if (deputy == null || from == null || until == null) {
            throw new InputRefused("Bitte nennen Sie „deputy“, „from“ und „until“.");
        }
        PersonId person = absence.person() == null ? actor.id() : new PersonId(absence.person());
        return AbsenceView.of(deputies.record(actor, person, new PersonId(deputy), from, until));
    }

    @PostMapping("/{id}/end")
    @Operation(summary = "Abwesenheit vorzeitig beenden oder streichen")
    AbsenceView end(@PathVariable UUID id) {
        return AbsenceView.of(deputies.end(currentActor.get(), id));
    }
}
