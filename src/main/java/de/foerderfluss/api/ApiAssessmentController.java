package de.foerderfluss.api;

import de.foerderfluss.api.ApiDoor.OpenedCase;
import de.foerderfluss.assessment.CaseAssessment;
import de.foerderfluss.shared.CaseReference;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The assessment of a case, step by step. */
@RestController
@RequestMapping("/api/v1/cases/{reference}")
@Tag(name = "Prüfung")
class ApiAssessmentController {

    private final CaseAssessment assessment;
    private final ApiDoor door;

    ApiAssessmentController(CaseAssessment assessment, ApiDoor door) {
        this.assessment = assessment;
        this.door = door;
    }

    @GetMapping("/assessment")
    @Operation(summary = "Stand der Prüfung mit Fördervoraussetzungen, Stellungnahme und Prüfvermerk")
    AssessmentSummary read(@PathVariable String reference) {
        return summary(door.openForOffice(reference).reference());
    }

    @GetMapping("/completeness-check")
    @Operation(summary = "Formular der Vollständigkeitsprüfung mit seiner Prüfliste")
    FormStart completenessForm(@PathVariable String reference) {
        return FormStart.of(
                assessment.completenessForm(door.openForOffice(reference).reference()));
    }

    @PutMapping("/completeness-check")
    @Operation(summary = "Vollständigkeit feststellen oder Unterlagen nachfordern (Sachbearbeitung)")
    AssessmentSummary checkCompleteness(
            @PathVariable String reference, @RequestBody @FormInput("completeness-check") Map<String, Object> values) {
        OpenedCase open = door.openForOffice(reference);
        assessment.checkCompleteness(open.actor(), open.reference(), values);
        return summary(open.reference());
    }

    @GetMapping("/technical-opinion")
    @Operation(summary = "Formular der fachlichen Stellungnahme")
    FormStart opinionForm(@PathVariable String reference) {
        return FormStart.of(assessment.opinionForm(door.openForOffice(reference).reference()));
    }

    @PutMapping("/technical-opinion")
    @Operation(summary = "Fachliche Stellungnahme abgeben (Fachreferat)")
    AssessmentSummary giveOpinion(
            @PathVariable String reference, @RequestBody @FormInput("technical-opinion") Map<String, Object> values) {
        OpenedCase open = door.openForOffice(reference);
        assessment.giveTechnicalOpinion(open.actor(), open.reference(), values);
        return summary(open.reference());
    }

    @GetMapping("/assessment-record")
    @Operation(summary = "Formular des Prüfvermerks, vorbelegt mit allen Ausgaben des Antrags")
    FormStart recordForm(@PathVariable String reference) {
        return FormStart.of(assessment.recordForm(door.openForOffice(reference).reference()));
    }

    @PutMapping("/assessment-record")
    @Operation(summary = "Prüfvermerk schreiben (Sachbearbeitung)")
    AssessmentSummary recordAssessment(
            @PathVariable String reference, @RequestBody @FormInput("assessment-record") Map<String, Object> values) {
        OpenedCase open = door.openForOffice(reference);
        assessment.recordAssessment(open.actor(), open.reference(), values);
        return summary(open.reference());
    }

    private AssessmentSummary summary(CaseReference reference) {
        return AssessmentSummary.of(assessment.of(reference));
    }
}
