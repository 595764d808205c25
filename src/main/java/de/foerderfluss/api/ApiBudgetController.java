package de.foerderfluss.api;

import de.foerderfluss.api.BudgetView.JournalView;
import de.foerderfluss.api.BudgetView.YearView;
import de.foerderfluss.budget.BudgetInput;
import de.foerderfluss.budget.BudgetLineCode;
import de.foerderfluss.budget.BudgetOverview;
import de.foerderfluss.budget.BudgetPlan;
import de.foerderfluss.budget.JournalLine;
import de.foerderfluss.budget.YearOverview;
import de.foerderfluss.identity.BudgetReaders;
import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.identity.People;
import de.foerderfluss.shared.PersonId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is left of the budget. */
@RestController
@RequestMapping("/api/v1/budget")
@Tag(name = "Haushalt")
class ApiBudgetController {

    private final BudgetPlan plan;
    private final BudgetOverview overview;
    private final People people;
    private final CurrentActor currentActor;

    ApiBudgetController(BudgetPlan plan, BudgetOverview overview, People people, CurrentActor currentActor) {
        this.plan = plan;
        this.overview = overview;
        this.people = people;
        this.currentActor = currentActor;
    }

    /** Whether the running balances follow from the entries. */
    record ReplayView(long entries, boolean agrees) {}

    @GetMapping
    @Operation(summary = "Haushaltstitel mit ihren Jahren")
    List<BudgetView> lines() {
        BudgetReaders.require(currentActor.get());
        List<YearOverview> years = overview.all();
        return plan.lines().stream().map(line -> BudgetView.of(line, years)).toList();
    }

    @GetMapping("/check")
    @Operation(summary = "Laufende Salden mit den Buchungen abgleichen")
    ReplayView check() {
        BudgetReaders.require(currentActor.get());
        var check = overview.replay();
        return new ReplayView(check.entries(), check.agrees());
    }

    @GetMapping("/{line}")
    @Operation(summary = "Jahre eines Haushaltstitels; der Titel in der Form 1606-88301")
    List<YearView> line(@PathVariable String line) {
        BudgetReaders.require(currentActor.get());
        return overview.of(BudgetInput.line(line)).stream().map(YearView::of).toList();
    }

    @GetMapping("/{line}/{year}/journal")
    @Operation(summary = "Buchungen eines Titels und Jahres, die letzte zuerst")
    PageView<JournalView> journal(@PathVariable String line, @PathVariable int year, @ParameterObject Paging paging) {
        BudgetReaders.require(currentActor.get());
        BudgetLineCode code = BudgetInput.line(line);
        Page<JournalLine> journal = overview.journal(code, BudgetInput.year(year), paging.request());
        Map<PersonId, String> names =
                people.names(journal.stream().map(JournalLine::bookedBy).collect(Collectors.toSet()));
        return PageView.of(journal, entry -> JournalView.of(entry, names.getOrDefault(entry.bookedBy(), "unbekannt")));
    }
}
