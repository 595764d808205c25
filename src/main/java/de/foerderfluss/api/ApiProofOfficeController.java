package de.foerderfluss.api;

import de.foerderfluss.api.ApiDoor.OpenedCase;
import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.proofofuse.BacklogFilter;
import de.foerderfluss.proofofuse.BacklogLine;
import de.foerderfluss.proofofuse.BacklogStage;
import de.foerderfluss.proofofuse.ExaminationDepth;
import de.foerderfluss.proofofuse.ProofExamination;
import de.foerderfluss.proofofuse.ProofId;
import de.foerderfluss.proofofuse.ProofKind;
import de.foerderfluss.proofofuse.ProofReminders;
import de.foerderfluss.proofofuse.ProofSampling;
import de.foerderfluss.proofofuse.Proofs;
import de.foerderfluss.shared.CaseReference;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Examining proofs, and how they were chosen for it. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Nachweisprüfung")
class ApiProofOfficeController {

    private final Proofs proofs;
    private final ProofExamination examination;
    private final ProofSampling sampling;
    private final ProofReminders reminders;
    private final ApiDoor door;
    private final CurrentActor currentActor;

    ApiProofOfficeController(
            Proofs proofs,
            ProofExamination examination,
            ProofSampling sampling,
            ProofReminders reminders,
            ApiDoor door,
            CurrentActor currentActor) {
        this.proofs = proofs;
        this.examination = examination;
        this.sampling = sampling;
        this.reminders = reminders;
        this.door = door;
        this.currentActor = currentActor;
    }

    /** @param ageDays how long it is overdue, or has waited for its examination */
    record BacklogView(
            CaseReference reference,
            String key,
            String title,
            String municipality,
            LocalDate due,
            @Nullable Instant submittedAt,
            BacklogStage stage,
            @Nullable ExaminationDepth depth,
            int ageDays) {

        static BacklogView of(BacklogLine line) {
            return new BacklogView(
                    line.id().reference(),
                    line.id().key(),
                    line.title(),
                    line.municipality(),
                    line.due(),
                    line.submittedAt(),
                    line.stage(),
                    line.depth(),
                    line.ageDays());
        }
    }

    @GetMapping("/proofs")
    @Operation(summary = "Nachweise aller Vorgänge, die dringendsten zuerst (Behörde)")
    PageView<BacklogView> backlog(
            @RequestParam(required = false) @Parameter(description = "Wo der Nachweis steht") @Nullable
                    BacklogStage stage,
            @RequestParam(required = false) @Parameter(description = "Art des Nachweises") @Nullable ProofKind kind,
            @RequestParam(required = false) @Parameter(description = "Prüftiefe") @Nullable ExaminationDepth depth,
            @RequestParam(required = false)
                    @Parameter(description = "Teil von Aktenzeichen, Titel oder Kommune")
                    @Nullable
                    String text,
            @ParameterObject Paging paging) {
        return PageView.of(
                proofs.backlog(currentActor.get(), new BacklogFilter(stage, kind, depth, text), paging.request()),
                BacklogView::of);
    }

    @GetMapping("/cases/{reference}/proofs/{key}/examination")
    @Operation(summary = "Formular der Nachweisprüfung mit allem, was nachgewiesen ist")
    FormStart form(@PathVariable String reference, @PathVariable String key) {
        OpenedCase open = door.openForOffice(reference);
        return FormStart.of(examination.form(ApiProofController.id(open, key)));
    }

    @PutMapping("/cases/{reference}/proofs/{key}/examination")
    @Operation(summary = "Nachweis prüfen oder zur Ergänzung zurückgeben (Nachweisprüfung)")
    ProofView examine(
            @PathVariable String reference,
            @PathVariable String key,
            @RequestBody @FormInput("proof-examination") Map<String, Object> values) {
        OpenedCase open = door.openForOffice(reference);
        ProofId id = ApiProofController.id(open, key);
        examination.examine(open.actor(), id, values);
        return ProofView.of(proofs.get(open.actor(), id), true);
    }

    /** @param days for the answer */
    record MissingProof(@Nullable String facts, @Nullable Integer days) {}

    @PostMapping("/cases/{reference}/proofs/{key}/hearing")
    @Operation(
            summary = "Anhörung eröffnen, weil der Nachweis fehlt (Sachbearbeitung)",
            description = "Möglich, sobald an den Nachweis erinnert ist und über ihn zu entscheiden ist.")
    ProofView hear(@PathVariable String reference, @PathVariable String key, @RequestBody MissingProof missing) {
        OpenedCase open = door.openForOffice(reference);
        ProofId id = ApiProofController.id(open, key);
        String facts = missing.facts();
        Integer days = missing.days();
        reminders.openHearing(open.actor(), id, facts == null ? "" : facts, days == null ? 0 : days);
        return ProofView.of(proofs.get(open.actor(), id), true);
    }

    @GetMapping("/proof-samples")
    @Operation(
            summary = "Stichproben, die neueste zuerst (Behörde)",
            description = "Der Startwert eines laufenden Monats ist geheim; seine Prüfsumme steht fest.")
    List<SampleView> samples() {
        return sampling.protocols(currentActor.get()).stream()
                .map(SampleView::of)
                .toList();
    }

    @GetMapping("/proof-samples/{period}")
    @Operation(
            summary =
                    "Ziehungsprotokoll eines Monats, zum Beispiel 2026-03: alles, womit sich die Ziehung nachrechnen lässt")
    SampleView sample(@PathVariable String period) {
        return SampleView.of(sampling.protocol(currentActor.get(), period));
    }
}
