package de.foerderfluss.api;

import de.foerderfluss.api.ApiDoor.OpenedCase;
import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.payment.DrawdownUse;
import de.foerderfluss.payment.UseOutcome;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What became of paid money. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Mittelabruf")
class ApiUseController {

    private final DrawdownUse use;
    private final ApiDoor door;
    private final CurrentActor currentActor;
    private final Clock clock;

    ApiUseController(DrawdownUse use, ApiDoor door, CurrentActor currentActor, Clock clock) {
        this.use = use;
        this.door = door;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** What a clerk makes of late use, with the viewpoints of the discretion. */
    record FoundUse(@Nullable UseOutcome outcome, @Nullable String reason) {}

    @GetMapping("/late-uses")
    @Operation(
            summary =
                    "Nicht alsbald verwendete Auszahlungen, über die noch nichts festgestellt ist (Bewilligungsbehörde)")
    List<UseView> toJudge() {
        return use.toJudge(currentActor.get()).stream()
                .map(one -> UseView.of(one, today()))
                .toList();
    }

    @GetMapping("/cases/{reference}/drawdowns/{number}/use")
    @Operation(summary = "Verwendung eines ausgezahlten Mittelabrufs")
    UseView read(@PathVariable String reference, @PathVariable int number) {
        OpenedCase open = door.open(reference);
        return UseView.of(use.get(DrawdownNumber.of(open.reference(), number)), today());
    }

    @PutMapping("/cases/{reference}/drawdowns/{number}/use")
    @Operation(summary = "Verwendung melden, vollständig; ersetzt die letzte Meldung")
    UseView report(
            @PathVariable String reference,
            @PathVariable int number,
            @RequestBody @FormInput("use-report") Map<String, Object> values) {
        OpenedCase open = door.open(reference);
        return UseView.of(use.report(open.actor(), DrawdownNumber.of(open.reference(), number), values), today());
    }

    @PostMapping("/cases/{reference}/drawdowns/{number}/use/finding")
    @Operation(summary = "Feststellen, ob aus verspäteter Verwendung ein Zinsfall wird (Sachbearbeitung)")
    UseView find(@PathVariable String reference, @PathVariable int number, @RequestBody FoundUse found) {
        OpenedCase open = door.openForOffice(reference);
        UseOutcome outcome = found.outcome();
        if (outcome == null) {
            throw new InputRefused("Bitte nennen Sie in „outcome“ die Feststellung: INTEREST oder NO_INTEREST.");
        }
        String reason = found.reason() == null ? "" : found.reason();
        return UseView.of(
                use.find(open.actor(), DrawdownNumber.of(open.reference(), number), outcome, reason), today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
