package de.foerderfluss.api;

import de.foerderfluss.api.ApiDoor.OpenedCase;
import de.foerderfluss.closure.ChangeKind;
import de.foerderfluss.closure.ChangeVerdict;
import de.foerderfluss.closure.Closing;
import de.foerderfluss.closure.Dedications;
import de.foerderfluss.closure.NewChange;
import de.foerderfluss.closure.NothingDedicated;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Closing a case, and what binds the things that were bought. */
@RestController
@RequestMapping("/api/v1/cases/{reference}")
@Tag(name = "Abschluss")
class ApiClosureController {

    private final Closing closing;
    private final Dedications dedications;
    private final ApiDoor door;

    ApiClosureController(Closing closing, Dedications dedications, ApiDoor door) {
        this.closing = closing;
        this.dedications = dedications;
        this.door = door;
    }

    /** @param since the first day of the change */
    record Report(
            @Nullable ChangeKind kind,
            @Nullable LocalDate since,
            @Nullable String message) {

        NewChange change() {
            if (kind == null) {
                throw new InputRefused("Bitte nennen Sie in „kind“, was mit dem Geförderten geschieht.");
            }
            return new NewChange(kind, since == null ? LocalDate.EPOCH : since, message == null ? "" : message);
        }
    }

    /** @param reason what was found; the municipality reads it */
    record Judgement(
            @Nullable ChangeVerdict verdict, @Nullable String reason) {}

    @GetMapping("/closure")
    @Operation(summary = "Ob der Vorgang abgeschlossen ist und was bis dahin noch offen ist (Bewilligungsbehörde)")
    ClosureView read(@PathVariable String reference) {
        OpenedCase open = door.openForOffice(reference);
        return ClosureView.of(closing.of(open.reference()).orElse(null), closing.open(open.actor(), open.reference()));
    }

    @PostMapping("/closure")
    @Operation(summary = "Den Vorgang abschließen (Sachbearbeitung); noch einmal gesendet ändert nichts")
    ClosureView close(@PathVariable String reference) {
        OpenedCase open = door.openForOffice(reference);
        return ClosureView.of(closing.close(open.actor(), open.reference()), List.of());
    }

    @GetMapping("/dedication")
    @Operation(summary = "Zweckbindung und gemeldete Änderungen")
    DedicationView dedication(@PathVariable String reference) {
        OpenedCase open = door.open(reference);
        return DedicationView.of(dedications.of(open.actor(), open.reference()).orElseThrow(NothingDedicated::new));
    }

    @PostMapping("/dedication/changes")
    @Operation(summary = "Eine Änderung während der Zweckbindung melden; dieselbe Meldung noch einmal ändert nichts")
    DedicationView report(@PathVariable String reference, @RequestBody Report report) {
        OpenedCase open = door.open(reference);
        return DedicationView.of(dedications.report(open.actor(), open.reference(), report.change()));
    }

    @PostMapping("/dedication/changes/{number}/judgement")
    @Operation(
            summary = "Eine gemeldete Änderung prüfen (Sachbearbeitung)",
            description =
                    "Ist der Zweck verfehlt, endet die Zweckbindung, und der zeitanteilige Betrag wird berechnet.")
    DedicationView judge(@PathVariable String reference, @PathVariable int number, @RequestBody Judgement judgement) {
        OpenedCase open = door.openForOffice(reference);
        ChangeVerdict verdict = judgement.verdict();
        if (verdict == null) {
            throw new InputRefused("Bitte nennen Sie in „verdict“ das Ergebnis der Prüfung.");
        }
        String reason = judgement.reason() == null ? "" : judgement.reason();
        return DedicationView.of(dedications.judge(open.actor(), open.reference(), number, verdict, reason));
    }
}
