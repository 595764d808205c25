package de.foerderfluss.api;

import de.foerderfluss.amendment.AmendmentState;
import de.foerderfluss.amendment.Lapses;
import de.foerderfluss.budget.BudgetInput;
import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.payment.LapseOfFunds;
import de.foerderfluss.shared.CaseReference;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Letting lapse what was not called by the end of a budget year. */
@RestController
@RequestMapping("/api/v1/budget/{line}/{year}/lapses")
@Tag(name = "Haushalt")
class ApiLapseController {

    private final LapseOfFunds lapse;
    private final Lapses lapses;
    private final CurrentActor currentActor;

    ApiLapseController(LapseOfFunds lapse, Lapses lapses, CurrentActor currentActor) {
        this.lapse = lapse;
        this.lapses = lapses;
        this.currentActor = currentActor;
    }

    /**
     * Which promises are to lapse.
     *
     * @param confirmed must be true: it takes something from the municipality
     */
    record LapseOrder(
            @Nullable List<String> cases,
            @Nullable String reason,
            @Nullable Boolean confirmed) {}

    /** How far the lapse has come in a case. */
    record LapseView(String reference, int amendment, BigDecimal amount, AmendmentState state, String stateName) {}

    @GetMapping
    @Operation(summary = "Eingeleiteter Verfall nicht abgerufener Mittel eines Jahres und sein Stand")
    List<LapseView> list(@PathVariable String line, @PathVariable int year) {
        BudgetInput.line(line);
        return lapses.of(currentActor.get(), BudgetInput.year(year)).stream()
                .map(one -> new LapseView(
                        one.reference().text(),
                        one.number(),
                        one.amount().euros(),
                        one.state(),
                        one.state().germanName()))
                .toList();
    }

    @PostMapping
    @Operation(
            summary =
                    "Nicht abgerufene Mittel verfallen lassen, in allen genannten Vorgängen oder in keinem (Haushalt)",
            description =
                    "Leitet in jedem Vorgang eine Änderung ein. Erst ihr Bescheid, nach Anhörung der Kommune und Freigabe, gibt das Geld an den Titel zurück.")
    List<LapseView> open(
            @PathVariable String line,
            @PathVariable int year,
            @RequestHeader(SubmissionKey.HEADER) String key,
            @RequestBody LapseOrder order) {
        List<String> named = order.cases();
        List<CaseReference> cases = named == null
                ? List.of()
                : named.stream()
                        .map(text -> CaseReference.parse(text).orElseThrow(MalformedReference::new))
                        .toList();
        lapse.lapse(
                currentActor.get(),
                BudgetInput.line(line),
                BudgetInput.year(year),
                cases,
                order.reason() == null ? "" : order.reason(),
                Boolean.TRUE.equals(order.confirmed()),
                BudgetInput.step("LAPSE", SubmissionKey.uuid(key)).key());
        return list(line, year);
    }
}
