package de.foerderfluss.process;

import static de.foerderfluss.DemoOffice.BUDGET_OFFICER;
import static de.foerderfluss.DemoOffice.CERTIFIER;
import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.DemoOffice.ORDERER;
import static de.foerderfluss.DemoOffice.POESSNECK;
import static de.foerderfluss.DemoOffice.PROOF_EXAMINER;
import static de.foerderfluss.DemoOffice.REVIEWER;
import static de.foerderfluss.DemoOffice.SIGNATORY;
import static de.foerderfluss.DemoOffice.editor;
import static de.foerderfluss.DemoOffice.municipalSignatory;

import de.foerderfluss.EngineRoom;
import de.foerderfluss.TestClock;
import de.foerderfluss.amendment.Amendments;
import de.foerderfluss.amendment.ChangeRequests;
import de.foerderfluss.application.ApplicationDrafts;
import de.foerderfluss.application.ApplicationIntake;
import de.foerderfluss.application.ApplicationRetraction;
import de.foerderfluss.application.Draft;
import de.foerderfluss.application.SampleApplication;
import de.foerderfluss.assessment.CaseAssessment;
import de.foerderfluss.assessment.SampleAssessment;
import de.foerderfluss.budget.AppropriationKind;
import de.foerderfluss.budget.BudgetOffice;
import de.foerderfluss.budget.BudgetOverview;
import de.foerderfluss.budget.BudgetPlan;
import de.foerderfluss.budget.BudgetStep;
import de.foerderfluss.budget.Stage;
import de.foerderfluss.decision.DecidingWithoutFunds;
import de.foerderfluss.decision.DecisionMaking;
import de.foerderfluss.decision.SampleDecision;
import de.foerderfluss.earlystart.EarlyStarts;
import de.foerderfluss.hearing.Dispensations;
import de.foerderfluss.hearing.Hearings;
import de.foerderfluss.hearing.IntendedMeasure;
import de.foerderfluss.notice.Notice;
import de.foerderfluss.notice.NoticeService;
import de.foerderfluss.payment.Certification;
import de.foerderfluss.payment.DrawdownId;
import de.foerderfluss.payment.DrawdownRulings;
import de.foerderfluss.payment.Drawdowns;
import de.foerderfluss.payment.PaymentAnswers;
import de.foerderfluss.payment.PaymentOrders;
import de.foerderfluss.payment.PaymentRun;
import de.foerderfluss.payment.PaymentRunState;
import de.foerderfluss.payment.PaymentRuns;
import de.foerderfluss.proofofuse.ProofDraft;
import de.foerderfluss.proofofuse.ProofExamination;
import de.foerderfluss.proofofuse.ProofId;
import de.foerderfluss.proofofuse.ProofReminders;
import de.foerderfluss.proofofuse.ProofWriting;
import de.foerderfluss.proofofuse.SampleProof;
import de.foerderfluss.ruling.Rulings;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.Money;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.ApplicationContext;

/** One case of the town of Pößneck and the people who move it on, told in their words. */
public final class CaseLife {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final ApplicationContext office;
    private final CaseReference reference;

    private CaseLife(ApplicationContext office, CaseReference reference) {
        this.office = office;
        this.reference = reference;
    }

    /** There is enough money for every test, under a budget that is law. */
    public static void fillTheBudget(ApplicationContext office) {
        BudgetPlan plan = office.getBean(BudgetPlan.class);
        office.getBean(BudgetOffice.class)
                .appropriate(
                        plan.standardLine(),
                        2026,
                        AppropriationKind.CASH,
                        Money.ofEuros(10_000_000),
                        BUDGET_OFFICER.id(),
                        "Haushaltsgesetz 2026",
                        new BudgetStep("SCENARIOS-2026"));
        plan.enact(plan.standardLine(), 2026, BUDGET_OFFICER.id(), "Haushaltsgesetz 2026");
    }

    public static CaseLife submitted(ApplicationContext office) {
        return submitted(office, SampleApplication.values());
    }

    public static CaseLife submitted(ApplicationContext office, Map<String, Object> values) {
        return handedIn(office, values).worked();
    }

    /** Submitted, and nothing done in the background yet. */
    public static CaseLife justSubmitted(ApplicationContext office) {
        return handedIn(office, SampleApplication.values());
    }

    public static CaseLife justSubmitted(ApplicationContext office, Map<String, Object> values) {
        return handedIn(office, values);
    }

    private static CaseLife handedIn(ApplicationContext office, Map<String, Object> values) {
        ApplicationDrafts drafts = office.getBean(ApplicationDrafts.class);
        Draft draft = drafts.start(editor(POESSNECK));
        draft = drafts.save(editor(POESSNECK), draft.id(), draft.version(), values);
        CaseReference reference = office.getBean(ApplicationIntake.class)
                .submit(municipalSignatory(POESSNECK), draft.id(), draft.version());
        return new CaseLife(office, reference);
    }

    public CaseReference reference() {
        return reference;
    }

    public CaseLife askedForEarlyStart() {
        office.getBean(EarlyStarts.class)
                .request(
                        municipalSignatory(POESSNECK),
                        reference,
                        clock().today().plusDays(14),
                        "Das Angebot des Herstellers läuft ab.");
        return worked();
    }

    public CaseLife foundComplete() {
        assessment().checkCompleteness(CLERK, reference, SampleAssessment.complete());
        return worked();
    }

    public CaseLife askedForDocuments(String replyDate) {
        assessment().checkCompleteness(CLERK, reference, SampleAssessment.missing(replyDate));
        return worked();
    }

    public CaseLife decidedOnTheFile() {
        assessment().checkCompleteness(CLERK, reference, Map.of("outcome", "DECIDE_ON_FILE"));
        return worked();
    }

    public CaseLife suppliedDocuments() {
        office.getBean(ApplicationIntake.class)
                .supplyDocuments(editor(POESSNECK), reference, List.of(), "Das Angebot liegt bei Zeile 3.");
        return worked();
    }

    public CaseLife recommended() {
        return opinionGiven().recordedAs(SampleAssessment.grant());
    }

    public CaseLife notRecommended() {
        return opinionGiven()
                .recordedAs(SampleAssessment.record(
                        "REJECT", SampleAssessment.row("25.000,00", ""), SampleAssessment.row("5.000,00", "")));
    }

    public CaseLife fundsForgone() {
        office.getBean(DecidingWithoutFunds.class).open(CLERK, reference, "Das Programm endet mit diesem Haushalt.");
        return worked();
    }

    public CaseLife awardProposed() {
        return awardProposed(SampleDecision.award());
    }

    public CaseLife awardProposed(Map<String, Object> values) {
        decisions().propose(CLERK, reference, values);
        return worked();
    }

    /** The town need not be heard before less is granted than it asked for. */
    public CaseLife hearingDispensed() {
        office.getBean(Dispensations.class)
                .dispense(
                        CLERK,
                        reference,
                        MatterKey.APPLICATION,
                        "OWN_STATEMENT",
                        "Alles beruht auf den Angaben der Stadt.");
        return this;
    }

    public CaseLife partialAwardProposed() {
        hearingDispensed();
        decisions().propose(CLERK, reference, SampleDecision.partialAward("20.000,00"));
        return worked();
    }

    public CaseLife rejectionProposed() {
        hearingDispensed();
        decisions().propose(CLERK, reference, SampleDecision.rejection("E-9"));
        return worked();
    }

    public CaseLife approved() {
        return justApproved().worked();
    }

    /** Approved, and the notice not issued yet. */
    public CaseLife justApproved() {
        decisions()
                .approve(
                        SIGNATORY,
                        reference,
                        decisions().current(reference).orElseThrow().hash());
        return this;
    }

    public CaseLife returnedForCorrection() {
        decisions().returnForCorrection(SIGNATORY, reference, "Bitte die Auflage zur Nachnutzung ergänzen.");
        return worked();
    }

    public CaseLife downloaded() {
        notices().download(editor(POESSNECK), reference);
        return worked();
    }

    public CaseLife posted() {
        notices().post(CLERK, reference, clock().today());
        return worked();
    }

    public CaseLife waivedRemedy() {
        notices().waiveRemedy(municipalSignatory(POESSNECK), reference, "Wir verzichten auf die Klage.");
        return worked();
    }

    public CaseLife retracted() {
        office.getBean(ApplicationRetraction.class)
                .retract(municipalSignatory(POESSNECK), reference, "Die Stadt verschiebt das Vorhaben.");
        return worked();
    }

    /** Eight thousand euros for an invoice of ten thousand. */
    public CaseLife drewMoney() {
        Map<String, Object> invoice = Map.of(
                "supplier",
                "Kommunale IT GmbH",
                "number",
                "R-1",
                "invoiceDate",
                clock().today().toString(),
                "dueDate",
                clock().today().plusDays(14).toString(),
                "amount",
                "10.000,00");
        office.getBean(Drawdowns.class)
                .request(
                        municipalSignatory(POESSNECK),
                        reference,
                        Map.of(
                                "invoices",
                                List.of(invoice),
                                "amount",
                                "8.000,00",
                                "ownShareUsed",
                                "2.000,00",
                                "confirmed",
                                "on"),
                        UUID.randomUUID().toString());
        return worked();
    }

    public CaseLife certifiedMoney() {
        office.getBean(Certification.class)
                .certify(
                        CERTIFIER,
                        new DrawdownId(reference, 1),
                        Map.of(
                                "outcome",
                                "CERTIFIED",
                                "recognisedAmount",
                                "8.000,00",
                                "factuallyCorrect",
                                "on",
                                "arithmeticallyCorrect",
                                "on"));
        return worked();
    }

    /** The drawdown is refused, and somebody has proposed to say so in a notice. */
    public CaseLife refusedMoney() {
        DrawdownId drawdown = new DrawdownId(reference, 1);
        office.getBean(Certification.class)
                .certify(
                        CERTIFIER,
                        drawdown,
                        Map.of("outcome", "REJECTED", "reason", "Die Leistung ist nicht gefördert."));
        office.getBean(DrawdownRulings.class).propose(CLERK, drawdown, "Die Leistung ist nicht gefördert.");
        return worked();
    }

    public CaseLife approvedRuling(MatterKey matter) {
        Rulings rulings = office.getBean(Rulings.class);
        rulings.approve(
                SIGNATORY, reference, matter, rulings.get(reference, matter).hash());
        return worked();
    }

    /** The municipality asks for a change of its grant. */
    public CaseLife askedForChange(Map<String, Object> values) {
        ChangeRequests requests = office.getBean(ChangeRequests.class);
        int version = requests.draft(editor(POESSNECK), reference).version();
        int saved = requests.save(editor(POESSNECK), reference, version, values).version();
        requests.submit(municipalSignatory(POESSNECK), reference, saved);
        return worked();
    }

    /** The clerk proposes how to rule on the case's last amendment. */
    public CaseLife proposedChange(Map<String, Object> values) {
        Amendments amendments = office.getBean(Amendments.class);
        int last = amendments.of(CLERK, reference).size();
        amendments.propose(CLERK, reference, last, values);
        return worked();
    }

    public CaseLife orderedMoney() {
        DrawdownId drawdown = new DrawdownId(reference, 1);
        office.getBean(PaymentOrders.class)
                .order(
                        ORDERER,
                        drawdown,
                        office.getBean(Drawdowns.class).get(drawdown).contentHash());
        return worked();
    }

    /** The municipality proves what it did with the money. */
    public CaseLife provedUse() {
        ProofWriting writing = office.getBean(ProofWriting.class);
        ProofId whole = ProofId.whole(reference);
        ProofDraft draft = writing.draft(editor(POESSNECK), whole);
        draft = writing.save(editor(POESSNECK), whole, draft.version(), SampleProof.values());
        writing.submit(municipalSignatory(POESSNECK), whole, draft.version());
        return worked();
    }

    public CaseLife examinedUse(Map<String, Object> findings) {
        office.getBean(ProofExamination.class).examine(PROOF_EXAMINER, ProofId.whole(reference), findings);
        return worked();
    }

    /** Nothing came, and two letters did not help. */
    public CaseLife missedProof() {
        clock().setTo(LocalDate.of(2027, 7, 1), LocalTime.of(0, 10));
        office.getBean(ProofReminders.class).notice(ProofId.whole(reference));
        return worked().letPass("Event_FinalReminderDue").letPass("Event_HearingDue");
    }

    /** The bank has paid what was ordered, today. */
    public CaseLife paidMoney() {
        PaymentRuns runs = office.getBean(PaymentRuns.class);
        PaymentRun run = runs.start(ORDERER, clock().today());
        long patience = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (runs.get(run.id()).state() != PaymentRunState.READY) {
            if (System.nanoTime() > patience) {
                throw new AssertionError("Payment run " + run.number() + " does not come to its end");
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        String line = "%s-A001-1;AUSGEFUEHRT;%s;"
                .formatted(reference, DateTimeFormatter.ofPattern("dd.MM.yyyy").format(clock().today()));
        office.getBean(PaymentAnswers.class).importAnswer(ORDERER, "kasse.csv", line.getBytes(StandardCharsets.UTF_8));
        return worked();
    }

    /** Heard on the matter, with an answer that changes nothing. */
    public CaseLife heardOn(MatterKey matter) {
        Hearings hearings = office.getBean(Hearings.class);
        IntendedMeasure measure = new IntendedMeasure(
                "Die Zuwendung soll zurückgefordert werden.",
                "Die Schnittstelle wurde nicht in Betrieb genommen.",
                "§ 49 Abs. 3, § 49a VwVfG i. V. m. § 1 ThürVwVfG",
                Money.ofEuros(8_000),
                "5 Prozentpunkte über dem Basiszinssatz");
        hearings.open(CLERK, reference, matter, measure, 14);
        hearings.answer(editor(POESSNECK), reference, matter, "Der Hersteller hat den Betrieb eingestellt.", List.of());
        hearings.close(
                CLERK,
                reference,
                matter,
                "Dass der Hersteller den Betrieb eingestellt hat, ändert nichts daran, dass der Zweck verfehlt ist.");
        return worked();
    }

    /** From submission to an approved award, issued for download. */
    public CaseLife awarded() {
        return foundComplete().recommended().awardProposed().approved();
    }

    /** Waits until the timer goes off, at the start of the day it is set for. */
    public CaseLife letPass(String timer) {
        Instant due = office.getBean(EngineRoom.class)
                .timer(reference, timer)
                .getDuedate()
                .toInstant();
        clock().setTo(LocalDate.ofInstant(due, ZONE), LocalTime.ofInstant(due, ZONE));
        office.getBean(EngineRoom.class).fire(reference, timer);
        return this;
    }

    /** The day on which the timer goes off, at its very beginning. */
    public LocalDate dayOf(String timer) {
        Instant due = office.getBean(EngineRoom.class)
                .timer(reference, timer)
                .getDuedate()
                .toInstant();
        if (!LocalTime.ofInstant(due, ZONE).equals(LocalTime.MIDNIGHT)) {
            throw new AssertionError(timer + " goes off at " + due);
        }
        return LocalDate.ofInstant(due, ZONE);
    }

    public CaseLife nextDay() {
        clock().setTo(clock().today().plusDays(1), LocalTime.of(9, 0));
        return this;
    }

    /** Does what the engine would do in the background. */
    public CaseLife worked() {
        office.getBean(EngineRoom.class).work(reference);
        return this;
    }

    public Set<String> places() {
        return office.getBean(EngineRoom.class).places(reference);
    }

    public Money money(Stage stage) {
        return office.getBean(BudgetOverview.class).ofCase(reference).at(stage).total();
    }

    public Notice notice() {
        return notices().of(reference).orElseThrow();
    }

    public CaseLife opinionGiven() {
        assessment().giveTechnicalOpinion(REVIEWER, reference, SampleAssessment.support());
        return worked();
    }

    private CaseLife recordedAs(Map<String, Object> record) {
        assessment().recordAssessment(CLERK, reference, record);
        return worked();
    }

    private CaseAssessment assessment() {
        return office.getBean(CaseAssessment.class);
    }

    private DecisionMaking decisions() {
        return office.getBean(DecisionMaking.class);
    }

    private NoticeService notices() {
        return office.getBean(NoticeService.class);
    }

    private TestClock clock() {
        return office.getBean(TestClock.class);
    }
}
