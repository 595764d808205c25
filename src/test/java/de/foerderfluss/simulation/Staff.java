package de.foerderfluss.simulation;

import static de.foerderfluss.DemoOffice.AUDITOR;
import static de.foerderfluss.DemoOffice.CERTIFIER;
import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.DemoOffice.CLERK_2;
import static de.foerderfluss.DemoOffice.ORDERER;
import static de.foerderfluss.DemoOffice.REVIEWER;
import static de.foerderfluss.DemoOffice.SIGNATORY;
import static de.foerderfluss.DemoOffice.SIGNATORY_2;

import de.foerderfluss.assessment.CaseAssessment;
import de.foerderfluss.assessment.SampleAssessment;
import de.foerderfluss.decision.DecisionMaking;
import de.foerderfluss.form.FormRejected;
import de.foerderfluss.hearing.Dispensations;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.notice.NoticeService;
import de.foerderfluss.payment.Certification;
import de.foerderfluss.payment.Drawdown;
import de.foerderfluss.payment.DrawdownId;
import de.foerderfluss.payment.DrawdownRulings;
import de.foerderfluss.payment.Drawdowns;
import de.foerderfluss.payment.PaymentOrders;
import de.foerderfluss.process.inbox.Inbox;
import de.foerderfluss.process.inbox.InboxFilter;
import de.foerderfluss.process.inbox.WorkItem;
import de.foerderfluss.proofofuse.ProofId;
import de.foerderfluss.ruling.Rulings;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.Money;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.data.domain.PageRequest;

/** The people of the office, who work off their worklist; what they find there they know how to do, or the simulation fails. */
final class Staff {

    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final SimulatedOffice office;
    private final Chance chance;
    private final Proving proving;
    private final Map<CaseReference, SimulatedCase> cases;

    Staff(SimulatedOffice office, Chance chance, Proving proving, Map<CaseReference, SimulatedCase> cases) {
        this.office = office;
        this.chance = chance;
        this.proving = proving;
        this.cases = cases;
    }

    /** A working day: of everything that waits in the cases of this simulation, a part gets done. */
    void workADay(int shareDone) {
        List<WorkItem> waiting = office.room(Inbox.class)
                .items(AUDITOR, InboxFilter.ALL, PageRequest.of(0, 2_000))
                .getContent();
        waiting.stream()
                .filter(item -> cases.containsKey(item.reference()))
                .filter(item -> chance.percent(shareDone))
                .forEach(this::doWork);
    }

    private void doWork(WorkItem item) {
        boolean still = office.room(Inbox.class).open(item.reference()).stream()
                .anyMatch(open -> open.taskId().equals(item.taskId()));
        if (still) {
            office.act(item.reference(), item.germanName().split(": ")[0], work(item));
        }
    }

    private Runnable work(WorkItem item) {
        SimulatedCase one = Objects.requireNonNull(cases.get(item.reference()));
        return switch (item.taskKey()) {
            case "Task_CheckCompleteness" -> () -> checkCompleteness(one);
            case "Task_GiveTechnicalOpinion" ->
                () -> assessment().giveTechnicalOpinion(REVIEWER, one.reference, SampleAssessment.support());
            case "Task_RecordAssessment" -> () -> recordAssessment(one.reference);
            case "Task_ProposeDecision" -> () -> proposeDecision(one.reference);
            case "Task_Approve" -> () -> approve(item);
            case "Task_PostNotice" -> () -> post(item);
            case "Task_CertifyDrawdown", "Task_ClarifyReturn" -> () -> certify(drawdown(item));
            case "Task_DecideOnMissingProof" -> () -> proving.decideOnMissing(proof(item));
            case "Task_ExamineProof" -> () -> proving.examine(proof(item));
            case "Task_ProposeSettlement" -> () -> proving.settle(item.reference());
            case "Task_EvaluateHearing" -> () -> proving.evaluateHearing(item.reference(), matter(item));
            default -> throw new AssertionError("Nobody knows how to do " + item);
        };
    }

    private void checkCompleteness(SimulatedCase one) {
        if (one.askedForDocuments > one.supplied) {
            assessment().checkCompleteness(clerk(), one.reference, Map.of("outcome", "DECIDE_ON_FILE"));
        } else if (one.askedForDocuments == 0 && chance.percent(25)) {
            one.askedForDocuments++;
            LocalDate reply = office.today().plusDays(chance.between(14, 28));
            assessment().checkCompleteness(clerk(), one.reference, SampleAssessment.missing(GERMAN.format(reply)));
        } else {
            Map<String, Object> form = new LinkedHashMap<>(
                    assessment().completenessForm(one.reference).values());
            form.put(
                    "items",
                    assessment().checklist(one.reference).stream()
                            .map(item -> item.code())
                            .toList());
            form.put("outcome", "COMPLETE");
            assessment().checkCompleteness(clerk(), one.reference, form);
        }
    }

    /** Recommends what the guideline allows; now and then nothing although it would. */
    private void recordAssessment(CaseReference reference) {
        if (chance.percent(8)) {
            recordAssessment(reference, "REJECT");
            return;
        }
        try {
            recordAssessment(reference, "GRANT");
        } catch (FormRejected notEligible) {
            recordAssessment(reference, "REJECT");
        }
    }

    private void recordAssessment(CaseReference reference, String recommendation) {
        Map<String, Object> form =
                new LinkedHashMap<>(assessment().recordForm(reference).values());
        form.put("need", "Ohne die Zuwendung könnte das Vorhaben nicht durchgeführt werden.");
        form.put("financing", "Die Gesamtfinanzierung ist gesichert.");
        form.put("doubleFunding", "NONE");
        form.put("recommendation", recommendation);
        form.put("reasoning", "Nach der Bewilligungspraxis beurteilt.");
        assessment().recordAssessment(clerk(), reference, form);
    }

    private void proposeDecision(CaseReference reference) {
        DecisionMaking decisions = office.room(DecisionMaking.class);
        Map<String, Object> form =
                new LinkedHashMap<>(decisions.proposalForm(reference).values());
        if ("REJECTION".equals(form.get("decision")) && List.of().equals(form.get("rejectionReasons"))) {
            form.put("rejectionReasons", List.of("E-9"));
            form.put("reasons", "Die Gesamtfinanzierung ist nicht gesichert.");
        }
        if (!"AWARD".equals(form.get("decision"))) {
            office.room(Dispensations.class)
                    .dispense(
                            clerk(),
                            reference,
                            MatterKey.APPLICATION,
                            "REQUEST_DECLINED",
                            "Alles beruht auf den Angaben der Kommune.");
        }
        decisions.propose(clerk(), reference, form);
    }

    private void approve(WorkItem item) {
        if (item.drawdownNumber() != null) {
            order(drawdown(item));
        } else if (item.matter() != null) {
            approveRuling(item.reference(), item.matter());
        } else {
            approveDecision(item.reference());
        }
    }

    private void approveDecision(CaseReference reference) {
        DecisionMaking decisions = office.room(DecisionMaking.class);
        if (chance.percent(10)) {
            decisions.returnForCorrection(signatory(), reference, "Bitte die Begründung ergänzen.");
        } else {
            decisions.approve(
                    signatory(),
                    reference,
                    decisions.current(reference).orElseThrow().hash());
        }
    }

    private void approveRuling(CaseReference reference, MatterKey matter) {
        Rulings rulings = office.room(Rulings.class);
        rulings.approve(
                signatory(), reference, matter, rulings.get(reference, matter).hash());
    }

    private void post(WorkItem item) {
        MatterKey matter = item.matter() == null ? MatterKey.APPLICATION : item.matter();
        office.room(NoticeService.class).post(clerk(), item.reference(), matter, office.today());
    }

    /** What is to be paid from the next budget year lies there until it has begun. */
    private void certify(Drawdown drawdown) {
        if (drawdown.budgetYear() > office.today().getYear()) {
            return;
        }
        int lot = chance.between(1, 100);
        Money cut = Money.ofCents(drawdown.requested().cents() * 9 / 10);
        Certification certification = office.room(Certification.class);
        if (lot <= 6) {
            certification.certify(
                    CERTIFIER, drawdown.id(), Map.of("outcome", "RETURNED", "reason", "Die Rechnung fehlt."));
        } else if (lot <= 10) {
            certification.certify(
                    CERTIFIER,
                    drawdown.id(),
                    Map.of("outcome", "REJECTED", "reason", "Die Leistung ist nicht gefördert."));
            ruleOn(drawdown.id());
        } else {
            certification.certify(
                    CERTIFIER,
                    drawdown.id(),
                    Map.of(
                            "outcome",
                            "CERTIFIED",
                            "recognisedAmount",
                            (lot <= 20 ? cut : drawdown.requested()).germanDigits(),
                            "factuallyCorrect",
                            true,
                            "arithmeticallyCorrect",
                            true,
                            "reason",
                            lot <= 20 ? "Skonto ist abzuziehen." : ""));
        }
    }

    private void ruleOn(DrawdownId drawdown) {
        office.room(DrawdownRulings.class)
                .propose(clerk(), drawdown, "Die Leistung ist nicht Gegenstand der Förderung.");
    }

    private void order(Drawdown drawdown) {
        PaymentOrders orders = office.room(PaymentOrders.class);
        if (chance.percent(5)) {
            orders.returnToCertifier(ORDERER, drawdown.id(), "Bitte das Rechnungsdatum prüfen.");
        } else {
            orders.order(ORDERER, drawdown.id(), Objects.requireNonNull(drawdown.contentHash()));
        }
    }

    private Drawdown drawdown(WorkItem item) {
        return office.room(Drawdowns.class)
                .get(new DrawdownId(item.reference(), Objects.requireNonNull(item.drawdownNumber())));
    }

    private static MatterKey matter(WorkItem item) {
        return Objects.requireNonNull(item.matter());
    }

    private static ProofId proof(WorkItem item) {
        return ProofId.of(item.reference(), Objects.requireNonNull(item.matter()))
                .orElseThrow();
    }

    private CaseAssessment assessment() {
        return office.room(CaseAssessment.class);
    }

    private Actor clerk() {
        return chance.oneOf(List.of(CLERK, CLERK_2));
    }

    private Actor signatory() {
        return chance.oneOf(List.of(SIGNATORY, SIGNATORY_2));
    }
}
