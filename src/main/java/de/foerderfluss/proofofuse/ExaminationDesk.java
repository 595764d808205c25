package de.foerderfluss.proofofuse;

import de.foerderfluss.application.CaseGates;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.NewDocument;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.form.FormResult;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.FourEyes;
import de.foerderfluss.identity.Role;
import de.foerderfluss.shared.CanonicalText;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lays out what is examined, and writes down what the examiner found. */
@Component
class ExaminationDesk {

    private final ProofDoor door;
    private final CaseGates gates;
    private final ProofStates states;
    private final ProofRows proofs;
    private final ProvedGrants grants;
    private final ProofSampling sampling;
    private final ExaminationForm form;
    private final ExaminationRows rows;
    private final SettlementDesk settlement;
    private final ProofDeadlines deadlines;
    private final CaseFile caseFile;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExaminationDesk(
            ProofDoor door,
            CaseGates gates,
            ProofStates states,
            ProofRows proofs,
            ProvedGrants grants,
            ProofSampling sampling,
            ExaminationForm form,
            ExaminationRows rows,
            SettlementDesk settlement,
            ProofDeadlines deadlines,
            CaseFile caseFile,
            ApplicationEventPublisher events,
            Clock clock) {
        this.door = door;
        this.gates = gates;
        this.states = states;
        this.proofs = proofs;
        this.grants = grants;
        this.sampling = sampling;
        this.form = form;
        this.rows = rows;
        this.settlement = settlement;
        this.deadlines = deadlines;
        this.caseFile = caseFile;
        this.events = events;
        this.clock = clock;
    }

    /** What is to be examined, and how closely. */
    record Matter(SubmittedProof proof, ExaminationDepth depth, String selection) {}

    Matter matter(ProofId id) {
        ProofState state = states.of(id);
        if (state != ProofState.SUBMITTED) {
            throw ExaminationTooEarly.in(id, state);
        }
        return matter(proofs.last(id).orElseThrow());
    }

    private Matter matter(SubmittedProof proof) {
        if (proof.id().kind() == ProofKind.INTERIM) {
            return new Matter(
                    proof, ExaminationDepth.CURSORY, "Zwischennachweise werden ohne Stichprobe kursorisch geprüft.");
        }
        SampleLot lot = sampling.lotOf(proof.id())
                .orElseThrow(() -> ExaminationTooEarly.beforeDrawing(
                        proof.id(), sampling.waitsUntil(proof.id()).orElse(null)));
        return new Matter(proof, lot.depth(), lot.german());
    }

    Examination examine(Actor examiner, ProofId id, Map<String, ?> raw) {
        examiner.require(Role.PROOF_EXAMINER);
        door.lock(id);
        Matter matter = matter(id);
        FourEyes.requireOtherPerson(examiner, grants.of(id.reference()).approvers(), "die Bewilligung der Zuwendung");
        FormResult values = form.read(matter.proof(), matter.depth(), raw);
        if (values.text("outcome").equals(ExaminationOutcome.EXAMINED.name())) {
            gates.requireOpen(id.reference(), "outcome", "Ergebnis");
        }
        Examination examination = examination(examiner, matter, values);
        rows.add(examination);
        file(examination);
        if (examination.outcome() == ExaminationOutcome.RETURNED) {
            deadlines.setForSupplement(id);
        }
        events.publishEvent(new ProofExamined(id, examination.outcome()));
        return examination;
    }

    private Examination examination(Actor examiner, Matter matter, FormResult values) {
        SubmittedProof proof = matter.proof();
        ExaminationOutcome outcome = ExaminationOutcome.valueOf(values.text("outcome"));
        boolean decides = outcome == ExaminationOutcome.EXAMINED && proof.id().kind() == ProofKind.FINAL;
        List<ExaminedItem> items = decides ? ExaminationForm.items(proof, values) : List.of();
        @Nullable SettledGrant settled = decides ? settlement.settled(proof, items) : null;
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<ReportSection> sections = new ExaminationText(
                        proof, matter.depth(), matter.selection(), values, items, settled, examiner.name(), now)
                .sections();
        String reason = values.text(outcome == ExaminationOutcome.RETURNED ? "returnReason" : "reasoning")
                .strip();
        return new Examination(
                proof.id(),
                proof.round(),
                matter.depth(),
                outcome,
                PurposeDegree.valueOf(values.text("purpose")),
                items,
                reason,
                sections,
                examiner.id(),
                now,
                new CanonicalText("proof-examination")
                        .with("proof", proof.hash())
                        .with("outcome", outcome)
                        .with(
                                "recognised",
                                items.stream().map(ExaminedItem::recognised).toList())
                        .with("sections", ReportSection.text(sections))
                        .hash());
    }

    private void file(Examination examination) {
        ProofId id = examination.id();
        boolean returned = examination.outcome() == ExaminationOutcome.RETURNED;
        caseFile.record(
                id.reference(),
                examination.examinedBy(),
                "PROOF_EXAMINED",
                returned
                        ? "%s zur Ergänzung zurückgegeben: %s".formatted(id.german(), examination.reason())
                        : "%s %s geprüft (SHA-256 %s)."
                                .formatted(id.german(), examination.depth().germanName(), examination.hash()),
                Visibility.APPLICANT);
        caseFile.file(
                id.reference(),
                examination.examinedBy(),
                new NewDocument(
                        "Prüfvermerk zum %s, Vorlage %d".formatted(id.german(), examination.round()),
                        "Pruefvermerk_%s_%s_%d.txt"
                                .formatted(id.german().replace(' ', '_'), id.reference(), examination.round()),
                        "text/plain",
                        ReportSection.text(examination.sections()).getBytes(StandardCharsets.UTF_8),
                        Visibility.OFFICE,
                        "PROOF_EXAMINATION"));
    }
}
