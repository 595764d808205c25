package de.foerderfluss.api;

import de.foerderfluss.api.BudgetView.YearView;
import de.foerderfluss.budget.AppropriationKind;
import de.foerderfluss.budget.BudgetInput;
import de.foerderfluss.budget.BudgetLineCode;
import de.foerderfluss.budget.BudgetOffice;
import de.foerderfluss.budget.BudgetOverview;
import de.foerderfluss.budget.BudgetPlan;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.identity.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The acts of the budget officer. Each answers with the line as it stands then. */
@RestController
@RequestMapping("/api/v1/budget/{line}/{year}")
@Tag(name = "Haushalt")
class ApiBudgetActController {

    private final BudgetOffice office;
    private final BudgetPlan plan;
    private final BudgetOverview overview;
    private final CurrentActor currentActor;

    ApiBudgetActController(BudgetOffice office, BudgetPlan plan, BudgetOverview overview, CurrentActor currentActor) {
        this.office = office;
        this.plan = plan;
        this.overview = overview;
        this.currentActor = currentActor;
    }

    /** @param amount in euros; negative cuts the appropriation */
    record Appropriation(
            @Nullable AppropriationKind kind,

            @Schema(type = "number", example = "250000.00") @Nullable
            Object amount,

            @Nullable String reason) {}

    /** @param enacted false for provisional budget management */
    record Enactment(@Nullable Boolean enacted, @Nullable String reason) {}

    @PostMapping("/appropriations")
    @Operation(summary = "Ansatz ändern (Haushalt)")
    List<YearView> appropriate(
            @PathVariable String line,
            @PathVariable int year,
            @RequestHeader(SubmissionKey.HEADER) String key,
            @RequestBody Appropriation act) {
        Actor actor = officer();
        AppropriationKind kind = act.kind();
        if (kind == null) {
            throw new InputRefused("Bitte nennen Sie in „kind“ die Art des Ansatzes: CASH oder COMMITMENT.");
        }
        BudgetLineCode code = BudgetInput.line(line);
        office.appropriate(
                code,
                BudgetInput.year(year),
                kind,
                BudgetInput.amount(Amounts.typed(act.amount())),
                actor.id(),
                BudgetInput.reason(text(act.reason())),
                BudgetInput.step("APPROPRIATION", SubmissionKey.uuid(key)));
        return years(code);
    }

    @PutMapping("/enactment")
    @Operation(summary = "Haushaltsgesetz oder vorläufige Haushaltsführung vermerken (Haushalt)")
    List<YearView> enact(@PathVariable String line, @PathVariable int year, @RequestBody Enactment act) {
        Actor actor = officer();
        BudgetLineCode code = BudgetInput.line(line);
        Boolean enacted = act.enacted();
        if (enacted == null) {
            throw new InputRefused("Bitte sagen Sie in „enacted“, ob der Haushalt verabschiedet ist: true oder false.");
        }
        String reason = BudgetInput.reason(text(act.reason()));
        if (enacted) {
            plan.enact(code, BudgetInput.year(year), actor.id(), reason);
        } else {
            plan.suspend(code, BudgetInput.year(year), actor.id(), reason);
        }
        return years(code);
    }

    @PostMapping("/opening")
    @Operation(summary = "Haushaltsjahr eröffnen: Zusagen aus Verpflichtungsermächtigungen übernehmen (Haushalt)")
    List<YearView> open(
            @PathVariable String line,
            @PathVariable int year,
            @RequestHeader(SubmissionKey.HEADER) String key,
            @RequestBody GivenReason reason) {
        Actor actor = officer();
        BudgetLineCode code = BudgetInput.line(line);
        office.openYear(
                code,
                BudgetInput.year(year),
                actor.id(),
                BudgetInput.reason(reason.text()),
                BudgetInput.step("YEAR_OPENING", SubmissionKey.uuid(key)));
        return years(code);
    }

    private Actor officer() {
        Actor actor = currentActor.get();
        actor.require(Role.BUDGET_OFFICER);
        return actor;
    }

    private List<YearView> years(BudgetLineCode line) {
        return overview.of(line).stream().map(YearView::of).toList();
    }

    private static String text(@Nullable String reason) {
        return reason == null ? "" : reason;
    }
}
