package de.foerderfluss.api;

import de.foerderfluss.api.BudgetView.WaitingView;
import de.foerderfluss.budget.BudgetInput;
import de.foerderfluss.budget.WaitingList;
import de.foerderfluss.budget.WaitingListRelease;
import de.foerderfluss.identity.BudgetReaders;
import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.identity.Role;
import de.foerderfluss.shared.CaseReference;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who waits for money, and the one act that releases it. */
@RestController
@RequestMapping("/api/v1/budget/{line}/waiting-list")
@Tag(name = "Haushalt")
class ApiWaitingListController {

    private final WaitingList waitingList;
    private final CurrentActor currentActor;

    ApiWaitingListController(WaitingList waitingList, CurrentActor currentActor) {
        this.waitingList = waitingList;
        this.currentActor = currentActor;
    }

    /**
     * What the release brought about.
     *
     * @param released references of the cases that have their money now
     * @param stoppedAt the case for which it did not reach
     * @param reason why it stopped there
     */
    record ReleaseView(List<String> released, @Nullable String stoppedAt, String reason) {

        static ReleaseView of(WaitingListRelease release) {
            return new ReleaseView(
                    release.released().stream().map(CaseReference::text).toList(),
                    Optional.ofNullable(release.stoppedAt())
                            .map(CaseReference::text)
                            .orElse(null),
                    release.reason());
        }
    }

    @GetMapping
    @Operation(summary = "Warteliste eines Titels in ihrer Reihenfolge")
    PageView<WaitingView> list(@PathVariable String line, @ParameterObject Paging paging) {
        BudgetReaders.require(currentActor.get());
        return PageView.of(waitingList.entries(BudgetInput.line(line), paging.request()), WaitingView::of);
    }

    @PostMapping("/release")
    @Operation(summary = "Mittel der Reihe nach freigeben, so weit sie reichen (Haushalt)")
    ReleaseView release(@PathVariable String line, @RequestBody GivenReason reason) {
        currentActor.get().require(Role.BUDGET_OFFICER);
        return ReleaseView.of(waitingList.release(BudgetInput.line(line), BudgetInput.reason(reason.text())));
    }
}
