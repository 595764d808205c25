package de.foerderfluss.proofofuse;

import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.NewDocument;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.form.FormResult;
import de.foerderfluss.form.FormRow;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.Role;
import de.foerderfluss.shared.CanonicalText;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.PersonId;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Turns a signed draft into a proof. */
@Component
class ProofSubmission {

    private final ProofDoor door;
    private final ProofStates states;
    private final ProofRows proofs;
    private final ProvedGrants grants;
    private final ProofForm form;
    private final ProofFindings findings;
    private final ProofSampling sampling;
    private final ProofDeadlines deadlines;
    private final CaseFile caseFile;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProofSubmission(
            ProofDoor door,
            ProofStates states,
            ProofRows proofs,
            ProvedGrants grants,
            ProofForm form,
            ProofFindings findings,
            ProofSampling sampling,
            ProofDeadlines deadlines,
            CaseFile caseFile,
            ApplicationEventPublisher events,
            Clock clock) {
        this.door = door;
        this.states = states;
        this.proofs = proofs;
        this.grants = grants;
        this.form = form;
        this.findings = findings;
        this.sampling = sampling;
        this.deadlines = deadlines;
        this.caseFile = caseFile;
        this.events = events;
        this.clock = clock;
    }

    SubmittedProof submit(Actor signatory, ProofId id, int version) {
        signatory.require(Role.MUNICIPAL_SIGNATORY);
        ProofObligation obligation = door.take(signatory, id);
        if (!states.of(id).isWithMunicipality()) {
            return proofs.last(id).orElseThrow();
        }
        ProofDraft draft = door.requireVersion(id, version);
        GrantUnderProof grant = grants.of(id.reference());
        FormResult values = form.check(grant, draft).orReject();
        SubmittedProof proof = proof(signatory, obligation, draft, grant, values);
        proofs.add(proof, values.plain(), form.version(id.kind()));
        file(proof);
        deadlines.met(id);
        events.publishEvent(new ProofSubmitted(id));
        return proof;
    }

    private SubmittedProof proof(
            Actor signatory, ProofObligation obligation, ProofDraft draft, GrantUnderProof grant, FormResult values) {
        ProofId id = draft.id();
        List<ProvedItem> items = items(grant.itemsUntil(id.year()), values.rows(ProofForm.COST_ITEMS));
        List<Receipt> receipts = ReceiptRules.read(values);
        List<FormRow> financing = values.rows(PlanRows.FINANCING);
        Set<PersonId> contributors = new HashSet<>(draft.editors());
        contributors.add(signatory.id());
        return new SubmittedProof(
                id,
                proofs.rounds(id) + 1,
                now(id).truncatedTo(ChronoUnit.MICROS),
                signatory.id(),
                contributors,
                new ProofReport(form.schema(grant, id), values).sections(),
                items,
                new Funds(
                        financing.get(0).money("actual"),
                        financing.get(1).money("actual"),
                        financing.get(2).money("actual")),
                grant.granted(),
                financing.get(StatementRules.GRANT_ROW).money("actual"),
                values.integer("provedUnits").orElse(0),
                receipts,
                deadlines.due(obligation),
                findings.of(grant, items, receipts),
                hash(id, values));
    }

    private Instant now(ProofId id) {
        return id.kind() == ProofKind.FINAL ? sampling.enter() : clock.instant();
    }

    private static List<ProvedItem> items(List<PlanItem> planned, List<FormRow> rows) {
        List<ProvedItem> items = new ArrayList<>();
        for (int index = 0; index < planned.size(); index++) {
            PlanItem item = planned.get(index);
            FormRow row = rows.get(index);
            items.add(new ProvedItem(
                    item.number(), item.description(), item.planned(), row.money("actual"), row.text("explanation")));
        }
        return items;
    }

    private ContentHash hash(ProofId id, FormResult values) {
        CanonicalText text = new CanonicalText("proof-of-use")
                .with("reference", id.reference())
                .with("year", id.year())
                .with("form", form.version(id.kind()));
        values.values().keySet().stream()
                .sorted()
                .forEach(key -> text.with(key, values.values().get(key)));
        return text.hash();
    }

    private void file(SubmittedProof proof) {
        ProofId id = proof.id();
        caseFile.record(
                id.reference(),
                proof.submittedBy(),
                "PROOF_SUBMITTED",
                "%s vorgelegt: Ausgaben %s, davon Zuwendung %s, %d Belege, Prüfsumme %s."
                        .formatted(
                                id.german(),
                                proof.claimed(),
                                proof.grantUsed(),
                                proof.receipts().size(),
                                proof.hash()),
                Visibility.APPLICANT);
        file(
                proof,
                "Sachbericht",
                ".txt",
                "text/plain",
                ReportSection.text(proof.report()).getBytes(StandardCharsets.UTF_8));
        if (!proof.receipts().isEmpty()) {
            file(proof, "Belegliste", ".csv", "text/csv", ReceiptList.write(proof.receipts()));
        }
    }

    private void file(SubmittedProof proof, String what, String ending, String mediaType, byte[] content) {
        ProofId id = proof.id();
        String title = "%s – %s, Vorlage %d".formatted(id.german(), what, proof.round());
        String fileName =
                "%s_%s_%s_%d%s".formatted(id.german().replace(' ', '_'), what, id.reference(), proof.round(), ending);
        caseFile.file(
                id.reference(),
                proof.submittedBy(),
                new NewDocument(title, fileName, mediaType, content, Visibility.APPLICANT, "PROOF_OF_USE"));
    }
}
