package de.foerderfluss.api;

import de.foerderfluss.api.ApiDoor.OpenedCase;
import de.foerderfluss.application.Impartiality;
import de.foerderfluss.calendar.FollowUps;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.CurrentActor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** When cases are brought up again. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Wiedervorlagen")
class ApiFollowUpController {

    private final FollowUps followUps;
    private final Impartiality impartiality;
    private final ApiDoor door;
    private final CurrentActor currentActor;
    private final Clock clock;

    ApiFollowUpController(
            FollowUps followUps, Impartiality impartiality, ApiDoor door, CurrentActor currentActor, Clock clock) {
        this.followUps = followUps;
        this.impartiality = impartiality;
        this.door = door;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** A day on which the case is to be brought up again, and what for. */
    record NewFollowUp(@Nullable LocalDate day, @Nullable String note) {}

    @GetMapping("/follow-ups")
    @Operation(summary = "Wiedervorlagen aller Vorgänge (Bewilligungsbehörde)")
    PageView<FollowUpView> list(@ParameterObject FollowUpQuery query, @ParameterObject Paging paging) {
        Actor actor = currentActor.get();
        actor.requireOffice();
        return PageView.of(
                followUps.list(actor, query.filter(), impartiality.barred(actor), paging.request()),
                followUp -> FollowUpView.of(followUp, today()));
    }

    @GetMapping("/cases/{reference}/follow-ups")
    @Operation(summary = "Wiedervorlagen des Vorgangs, auch die beendeten (Bewilligungsbehörde)")
    List<FollowUpView> ofCase(@PathVariable String reference) {
        return followUps.of(door.openForOffice(reference).reference()).stream()
                .map(followUp -> FollowUpView.of(followUp, today()))
                .toList();
    }

    @PostMapping("/cases/{reference}/follow-ups")
    @Operation(
            summary = "Wiedervorlage setzen (Sachbearbeitung, Nachweisprüfung, Referatsleitung)",
            description = "Dieselbe noch einmal ist die erste, solange sie offen ist.")
    FollowUpView set(@PathVariable String reference, @RequestBody NewFollowUp wish) {
        OpenedCase open = door.openForOffice(reference);
        LocalDate day = wish.day() == null ? LocalDate.EPOCH : wish.day();
        String note = wish.note() == null ? "" : wish.note();
        return FollowUpView.of(followUps.set(open.actor(), open.reference(), null, day, note), today());
    }

    @PostMapping("/follow-ups/{number}/done")
    @Operation(summary = "Wiedervorlage als erledigt vermerken")
    FollowUpView done(@PathVariable long number) {
        return FollowUpView.of(followUps.done(currentActor.get(), number), today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
