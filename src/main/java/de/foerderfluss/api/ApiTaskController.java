package de.foerderfluss.api;

import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.identity.People;
import de.foerderfluss.process.inbox.Inbox;
import de.foerderfluss.process.inbox.WorkItem;
import de.foerderfluss.shared.PersonId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Page;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The worklist of the granting authority. A task is done by the act it stands for, not here. */
@RestController
@RequestMapping("/api/v1/tasks")
@Tag(name = "Arbeitskorb")
class ApiTaskController {

    private final Inbox inbox;
    private final People people;
    private final CurrentActor currentActor;
    private final Clock clock;

    ApiTaskController(Inbox inbox, People people, CurrentActor currentActor, Clock clock) {
        this.inbox = inbox;
        this.people = people;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "Was auf die eigenen Rollen wartet; der Referatsleitung auch, was in anderen überfällig ist")
    PageView<TaskView> list(@ParameterObject TaskQuery query, @ParameterObject Paging paging) {
        Actor actor = currentActor.get();
        actor.requireOffice();
        Page<WorkItem> items = inbox.items(actor, query.filter(), paging.request());
        Map<PersonId, String> names = people.names(
                items.stream().flatMap(ApiTaskController::claimants).collect(Collectors.toSet()));
        return PageView.of(items, item -> TaskView.of(item, names, LocalDate.now(clock)));
    }

    @PostMapping("/{id}/claim")
    @Operation(summary = "Aufgabe übernehmen")
    TaskView claim(@PathVariable String id) {
        Actor actor = currentActor.get();
        WorkItem item = inbox.claim(actor, id);
        return TaskView.of(item, people.names(claimants(item).toList()), LocalDate.now(clock));
    }

    @DeleteMapping("/{id}/claim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Aufgabe zurückgeben")
    void unclaim(@PathVariable String id) {
        Actor actor = currentActor.get();
        actor.requireOffice();
        inbox.unclaim(actor, id);
    }

    private static Stream<PersonId> claimants(WorkItem item) {
        return Stream.concat(Stream.ofNullable(item.claimedBy()), Stream.ofNullable(item.claimedFor()));
    }
}
