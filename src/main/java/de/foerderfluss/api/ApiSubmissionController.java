package de.foerderfluss.api;

import de.foerderfluss.application.ApplicationDrafts;
import de.foerderfluss.application.ApplicationIntake;
import de.foerderfluss.application.DraftCheck;
import de.foerderfluss.application.DraftId;
import de.foerderfluss.form.FormError;
import de.foerderfluss.guideline.FundingAnswer;
import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.shared.CaseReference;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** From draft to application. */
@RestController
@RequestMapping("/api/v1/drafts/{id}")
@Tag(name = "Antragsentwürfe")
class ApiSubmissionController {

    private final ApplicationDrafts drafts;
    private final ApplicationIntake intake;
    private final CurrentActor currentActor;

    ApiSubmissionController(ApplicationDrafts drafts, ApplicationIntake intake, CurrentActor currentActor) {
        this.drafts = drafts;
        this.intake = intake;
        this.currentActor = currentActor;
    }

    /**
     * What stands between the draft and its submission.
     *
     * @param answer what the guideline says, as soon as enough is filled in
     */
    record CheckView(
            boolean submittable,
            List<FormError> errors,
            @Nullable AnswerView answer) {}

    /** @param version of the draft that was read before signing */
    record SignedVersion(@Nullable Integer version) {}

    /** The case that the draft has become. */
    record SubmittedView(String reference) {}

    @GetMapping("/check")
    @Operation(
            summary =
                    "Gespeicherten Entwurf prüfen: Fehler, voraussichtliche Zuwendung, nicht erfüllte Voraussetzungen")
    CheckView check(@PathVariable UUID id) {
        DraftCheck check = drafts.check(currentActor.get(), new DraftId(id));
        FundingAnswer answer = check.answer();
        return new CheckView(check.submittable(), check.errors(), answer == null ? null : AnswerView.of(answer));
    }

    @PostMapping("/submission")
    @Operation(summary = "Antrag einreichen (vertretungsbefugte Person); eine Wiederholung nennt denselben Vorgang")
    ResponseEntity<SubmittedView> submit(@PathVariable UUID id, @RequestBody SignedVersion signed) {
        Integer version = signed.version();
        if (version == null) {
            throw new InputRefused(
                    "Bitte nennen Sie in „version“ die Fassung des Entwurfs, die eingereicht werden soll.");
        }
        CaseReference reference = intake.submit(currentActor.get(), new DraftId(id), version);
        return ResponseEntity.created(URI.create("/api/v1/cases/" + reference))
                .body(new SubmittedView(reference.text()));
    }
}
