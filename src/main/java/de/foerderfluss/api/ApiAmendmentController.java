package de.foerderfluss.api;

import de.foerderfluss.amendment.Amendments;
import de.foerderfluss.amendment.PlanComparison;
import de.foerderfluss.api.ApiDoor.OpenedCase;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The amendments of a grant, and their assessment. */
@RestController
@RequestMapping("/api/v1/cases/{reference}/amendments")
@Tag(name = "Änderung der Bewilligung")
class ApiAmendmentController {

    private final Amendments amendments;
    private final ApiDoor door;

    ApiAmendmentController(Amendments amendments, ApiDoor door) {
        this.amendments = amendments;
        this.door = door;
    }

    @GetMapping
    @Operation(summary = "Änderungen der Bewilligung, beantragt oder von Amts wegen")
    List<AmendmentView> list(@PathVariable String reference) {
        OpenedCase open = door.open(reference);
        return amendments.of(open.actor(), open.reference()).stream()
                .map(AmendmentView::of)
                .toList();
    }

    @GetMapping("/{number}")
    @Operation(summary = "Eine Änderung der Bewilligung")
    AmendmentView read(@PathVariable String reference, @PathVariable int number) {
        OpenedCase open = door.open(reference);
        return AmendmentView.of(amendments.get(open.actor(), open.reference(), number));
    }

    @GetMapping("/{number}/comparison")
    @Operation(summary = "Was gilt und was beantragt oder vorgesehen ist, nebeneinander (Bewilligungsbehörde)")
    PlanComparison compare(@PathVariable String reference, @PathVariable int number) {
        OpenedCase open = door.openForOffice(reference);
        return amendments.comparison(open.actor(), open.reference(), number);
    }

    @PostMapping
    @Operation(
            summary = "Änderung von Amts wegen einleiten (Sachbearbeitung)",
            description =
                    "Der Grund wird in „reason“ genannt. Nimmt die Änderung der Kommune etwas, ist sie vor dem Vorschlag anzuhören.")
    AmendmentView open(
            @PathVariable String reference,
            @RequestHeader(SubmissionKey.HEADER) String key,
            @RequestBody GivenReason given) {
        OpenedCase open = door.openForOffice(reference);
        String sent = SubmissionKey.uuid(key).toString();
        return AmendmentView.of(amendments.open(open.actor(), open.reference(), given.text(), sent));
    }

    @PostMapping("/{number}/drop")
    @Operation(summary = "Von Amts wegen eingeleitete Änderung einstellen (Sachbearbeitung)")
    AmendmentView drop(@PathVariable String reference, @PathVariable int number, @RequestBody GivenReason given) {
        OpenedCase open = door.openForOffice(reference);
        return AmendmentView.of(amendments.drop(open.actor(), open.reference(), number, given.text()));
    }

    @GetMapping("/{number}/assessment")
    @Operation(summary = "Formular zur Prüfung der Änderung mit dem, was beantragt ist (Bewilligungsbehörde)")
    FormStart form(@PathVariable String reference, @PathVariable int number) {
        OpenedCase open = door.openForOffice(reference);
        return FormStart.of(amendments.form(open.actor(), open.reference(), number));
    }

    @PostMapping("/{number}/proposal")
    @Operation(
            summary = "Änderung prüfen und den Bescheid vorschlagen (Sachbearbeitung)",
            description =
                    "Freigegeben wird der Vorschlag unter /rulings/AMENDMENT:{number}. Mehr Geld wird sofort im Haushalt vorgemerkt; reicht es nicht, wird nichts vorgeschlagen.")
    AmendmentView propose(
            @PathVariable String reference,
            @PathVariable int number,
            @RequestBody @FormInput("amendment-assessment") Map<String, Object> values) {
        OpenedCase open = door.openForOffice(reference);
        return AmendmentView.of(amendments.propose(open.actor(), open.reference(), number, values));
    }
}
