package de.foerderfluss.api;

import de.foerderfluss.api.ApiDoor.OpenedCase;
import de.foerderfluss.earlystart.EarlyStartId;
import de.foerderfluss.earlystart.EarlyStarts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Beginning before the grant: asking for it, proposing an answer, and reporting the contract. */
@RestController
@RequestMapping("/api/v1/cases/{reference}")
@Tag(name = "Vorzeitiger Beginn")
class ApiEarlyStartController {

    private final EarlyStarts earlyStarts;
    private final ApiDoor door;

    ApiEarlyStartController(EarlyStarts earlyStarts, ApiDoor door) {
        this.earlyStarts = earlyStarts;
        this.door = door;
    }

    /** When the first contract is to be signed, and why that cannot wait. */
    record EarlyStartRequest(
            @Nullable LocalDate plannedOn, @Nullable String reason) {}

    /** What a clerk proposes, with the reasons as the notice states them. */
    record EarlyStartAssessment(boolean permit, @Nullable String reasons) {}

    /** When the first contract was signed. */
    record SignedContract(@Nullable LocalDate signedOn) {}

    /** A reported contract. */
    record ContractView(LocalDate signedOn, Instant reportedAt) {}

    @GetMapping("/early-starts")
    @Operation(summary = "Anträge auf vorzeitigen Beginn, der letzte zuerst")
    List<EarlyStartView> list(@PathVariable String reference) {
        OpenedCase open = door.open(reference);
        return earlyStarts.of(open.reference()).stream()
                .map(one -> EarlyStartView.of(one, open.actor().isOffice()))
                .toList();
    }

    @PostMapping("/early-starts")
    @Operation(
            summary = "Vorzeitigen Beginn beantragen (vertretungsbefugte Person der Kommune)",
            description =
                    "Möglich, solange über den Antrag nicht entschieden ist und kein Vertrag geschlossen wurde. Derselbe Antrag noch einmal gesendet ändert nichts.")
    EarlyStartView request(@PathVariable String reference, @RequestBody EarlyStartRequest asked) {
        OpenedCase open = door.open(reference);
        return EarlyStartView.of(
                earlyStarts.request(open.actor(), open.reference(), day(asked.plannedOn()), text(asked.reason())),
                open.actor().isOffice());
    }

    @PostMapping("/early-starts/{number}/withdrawal")
    @Operation(summary = "Antrag auf vorzeitigen Beginn zurücknehmen (vertretungsbefugte Person der Kommune)")
    EarlyStartView withdraw(@PathVariable String reference, @PathVariable int number) {
        OpenedCase open = door.open(reference);
        return EarlyStartView.of(
                earlyStarts.withdraw(open.actor(), new EarlyStartId(open.reference(), number)),
                open.actor().isOffice());
    }

    @PostMapping("/early-starts/{number}/assessment")
    @Operation(
            summary = "Zulassung oder Ablehnung vorschlagen (Sachbearbeitung)",
            description = "Eine zeichnungsbefugte Person gibt die Verfügung „EARLY_START:n“ frei.")
    RulingView assess(
            @PathVariable String reference, @PathVariable int number, @RequestBody EarlyStartAssessment proposed) {
        OpenedCase open = door.open(reference);
        return RulingView.of(earlyStarts.assess(
                open.actor(), new EarlyStartId(open.reference(), number), proposed.permit(), text(proposed.reasons())));
    }

    @PostMapping("/contract")
    @Operation(
            summary = "Vertragsschluss nach dem Antrag melden (vertretungsbefugte Person der Kommune)",
            description = "Er gilt als Beginn des Vorhabens und lässt sich danach nicht ändern.")
    ContractView report(@PathVariable String reference, @RequestBody SignedContract signed) {
        OpenedCase open = door.open(reference);
        var report = earlyStarts.reportContract(open.actor(), open.reference(), day(signed.signedOn()));
        return new ContractView(report.signedOn(), report.at());
    }

    private static LocalDate day(@Nullable LocalDate given) {
        return given == null ? LocalDate.EPOCH : given;
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
