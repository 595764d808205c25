package de.foerderfluss.api;

import de.foerderfluss.api.ApiDoor.OpenedCase;
import de.foerderfluss.doublefunding.Finding;
import de.foerderfluss.doublefunding.FindingKind;
import de.foerderfluss.doublefunding.Findings;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a case has in common with others, and the clerk's answer to it. */
@RestController
@RequestMapping("/api/v1/cases/{reference}/findings")
@Tag(name = "Doppelförderung")
class ApiDoubleFundingController {

    private final Findings findings;
    private final ApiDoor door;

    ApiDoubleFundingController(Findings findings, ApiDoor door) {
        this.findings = findings;
        this.door = door;
    }

    /** @param confirmed whether the same is really funded twice */
    record FindingAnswer(boolean confirmed, @Nullable String reason) {}

    /** @param confirmed null as long as nobody has answered */
    record FindingView(
            int number,
            FindingKind kind,
            String kindName,
            String sentence,
            Instant foundAt,
            @Nullable Boolean confirmed,
            @Nullable String reason,
            @Nullable Instant answeredAt) {

        static FindingView of(Finding finding) {
            Finding.Answer answer = finding.answer();
            return new FindingView(
                    finding.number(),
                    finding.kind(),
                    finding.kind().germanName(),
                    finding.sentence(),
                    finding.foundAt(),
                    answer == null ? null : answer.confirmed(),
                    answer == null ? null : answer.reason(),
                    answer == null ? null : answer.at());
        }
    }

    @GetMapping
    @Operation(summary = "Hinweise auf Doppelförderung (Bewilligungsbehörde)")
    List<FindingView> list(@PathVariable String reference) {
        OpenedCase open = door.openForOffice(reference);
        return findings.of(open.actor(), open.reference()).stream()
                .map(FindingView::of)
                .toList();
    }

    @PostMapping("/{number}/answer")
    @Operation(
            summary = "Einen Hinweis beantworten (Sachbearbeitung)",
            description = "Einmalig und mit Begründung. Dieselbe Antwort noch einmal gesendet ändert nichts.")
    FindingView answer(@PathVariable String reference, @PathVariable int number, @RequestBody FindingAnswer given) {
        OpenedCase open = door.openForOffice(reference);
        String reason = given.reason();
        return FindingView.of(findings.answer(
                open.actor(), open.reference(), number, given.confirmed(), reason == null ? "" : reason));
    }
}
