package de.foerderfluss.process;

import static de.foerderfluss.DemoOffice.BUDGET_OFFICER;
import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.DemoOffice.POESSNECK;
import static de.foerderfluss.DemoOffice.PROOF_EXAMINER;
import static de.foerderfluss.DemoOffice.editor;
import static de.foerderfluss.DemoOffice.municipalSignatory;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.application.SampleApplication;
import de.foerderfluss.budget.AppropriationKind;
import de.foerderfluss.budget.BudgetOffice;
import de.foerderfluss.budget.BudgetPlan;
import de.foerderfluss.budget.BudgetStep;
import de.foerderfluss.calendar.DeadlineDesk;
import de.foerderfluss.calendar.DeadlineKind;
import de.foerderfluss.calendar.Deadlines;
import de.foerderfluss.calendar.StoredDeadline;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Document;
import de.foerderfluss.decision.SampleDecision;
import de.foerderfluss.hearing.Hearings;
import de.foerderfluss.identity.NotPermitted;
import de.foerderfluss.notice.PrintedText;
import de.foerderfluss.notice.pdf.PdfConformance;
import de.foerderfluss.process.inbox.CaseStanding;
import de.foerderfluss.process.inbox.Inbox;
import de.foerderfluss.process.inbox.WorkItem;
import de.foerderfluss.proofofuse.ExaminationDepth;
import de.foerderfluss.proofofuse.ProofDraft;
import de.foerderfluss.proofofuse.ProofExamination;
import de.foerderfluss.proofofuse.ProofId;
import de.foerderfluss.proofofuse.ProofNotOpen;
import de.foerderfluss.proofofuse.ProofReminders;
import de.foerderfluss.proofofuse.ProofSampling;
import de.foerderfluss.proofofuse.ProofWriting;
import de.foerderfluss.proofofuse.SampleProof;
import de.foerderfluss.proofofuse.UnknownProof;
import de.foerderfluss.shared.Money;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A proof of use from the day it is missed to its examination, on every way there is. */
@OfficeTest
@CoversProcess({"ProofReminderProcess", "ProofExaminationProcess"})
class ProofHandlingTest {

    private static final LocalDate DUE = LocalDate.of(2027, 6, 30);

    @Autowired
    ApplicationContext office;

    @Autowired
    TestClock clock;

    @Autowired
    ProofWatch watch;

    @Autowired
    ProofReminders reminders;

    @Autowired
    ProofWriting writing;

    @Autowired
    ProofExamination examination;

    @Autowired
    ProofSampling sampling;

    @Autowired
    Deadlines deadlines;

    @Autowired
    DeadlineDesk desk;

    @Autowired
    Hearings hearings;

    @Autowired
    CaseFile caseFile;

    @Autowired
    Inbox inbox;

    private CaseLife life;
    private ProofId id;

    @BeforeEach
    void grant() {
        clock.reset();
        CaseLife.fillTheBudget(office);
        life = CaseLife.submitted(office).awarded().downloaded().nextDay().waivedRemedy();
        id = ProofId.whole(life.reference());
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void remindsTwiceOnTheRightDaysAndThenAsksTheClerk() {
        on(DUE);
        watch.look();
        assertThat(life.places()).isEmpty();

        on(DUE.plusDays(1));
        watch.look();
        watch.look();
        life.worked();
        assertThat(life.places()).containsExactly("Gateway_AwaitProof");
        assertThat(letters()).containsExactly("Erinnerung an den Nachweis vom 01.07.2027");
        assertThat(life.dayOf("Event_FinalReminderDue")).isEqualTo(LocalDate.of(2027, 7, 28));

        life.letPass("Event_FinalReminderDue");
        assertThat(life.places()).containsExactly("Gateway_AwaitLateProof");
        assertThat(letters())
                .containsExactlyInAnyOrder(
                        "Erinnerung an den Nachweis vom 01.07.2027",
                        "Zweite Erinnerung an den Nachweis vom 28.07.2027");
        assertThat(life.dayOf("Event_HearingDue")).isEqualTo(LocalDate.of(2027, 8, 25));

        life.letPass("Event_HearingDue");
        assertThat(inbox.open(life.reference()))
                .extracting(WorkItem::germanName)
                .containsExactly("Über fehlenden Nachweis entscheiden: Verwendungsnachweis");
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> reminders.openHearing(editor(POESSNECK), id, "Nichts kam.", 21));

        reminders.openHearing(CLERK, id, "Trotz zweier Erinnerungen kam nichts.", 21);
        assertThat(hearings.get(life.reference(), id.matter()).intended().facts())
                .contains("zweier Erinnerungen");
        assertThat(life.places()).containsExactly("Gateway_AwaitReply");
        watch.look();
        assertThat(life.places()).containsExactly("Gateway_AwaitReply");
        assertThat(inbox.standings(List.of(life.reference()))).containsValue(CaseStanding.CONCLUDED);
    }

    @Test
    void stopsRemindingWhenTheProofComes() {
        overdue();

        submit();

        assertThat(life.places()).containsExactly("Event_SamplePeriodOver");
        assertThatExceptionOfType(ProofNotOpen.class)
                .isThrownBy(() -> reminders.openHearing(CLERK, id, "Nichts kam.", 21));
    }

    @Test
    void stopsRemindingWhenTheProofComesAfterTheSecondLetter() {
        overdue();
        life.letPass("Event_FinalReminderDue");

        submit();

        assertThat(life.places()).containsExactly("Event_SamplePeriodOver");
    }

    @Test
    void takesTheTaskFromTheClerkWhenTheProofComesAfterAll() {
        overdue();
        life.letPass("Event_FinalReminderDue").letPass("Event_HearingDue");

        submit();

        assertThat(life.places()).containsExactly("Event_SamplePeriodOver");
        assertThat(inbox.open(life.reference())).isEmpty();
    }

    @Test
    void stopsRemindingWhenTheClerkGivesMoreTime() {
        overdue();
        StoredDeadline running = deadlines
                .current(life.reference(), DeadlineKind.PROOF_DUE, id.matter())
                .orElseThrow();

        desk.extend(CLERK, life.reference(), running.number(), LocalDate.of(2027, 9, 30), "Krankheit im Amt");

        assertThat(life.places()).isEmpty();
    }

    @Test
    void beginsAnewWithTheDayThatTheClerkHasSet() {
        overdue();
        life.letPass("Event_FinalReminderDue").letPass("Event_HearingDue");
        StoredDeadline running = deadlines
                .current(life.reference(), DeadlineKind.PROOF_DUE, id.matter())
                .orElseThrow();

        desk.extend(CLERK, life.reference(), running.number(), LocalDate.of(2027, 10, 29), "Krankheit im Amt");
        assertThat(life.places()).isEmpty();
        watch.look();
        assertThat(life.places()).isEmpty();

        on(LocalDate.of(2027, 10, 30));
        watch.look();
        life.worked();
        assertThat(life.places()).containsExactly("Gateway_AwaitProof");
        assertThat(letters()).hasSize(3);
    }

    @Test
    void examinesAProofAsTheSampleHasDrawn() {
        on(LocalDate.of(2027, 5, 10));
        submit();
        assertThat(life.dayOf("Event_SamplePeriodOver")).isEqualTo(LocalDate.of(2027, 6, 1));

        life.letPass("Event_SamplePeriodOver");
        assertThat(sampling.lotOf(id)).isPresent();
        assertThat(inbox.open(life.reference()))
                .extracting(WorkItem::germanName)
                .containsExactly("Nachweis prüfen: Verwendungsnachweis");

        examination.examine(PROOF_EXAMINER, id, SampleProof.examined());
        assertThat(life.places()).containsExactly("Task_ProposeSettlement");
    }

    @Test
    void examinesTheSecondRoundOfAReturnedProofWithoutAnotherSample() {
        on(LocalDate.of(2027, 4, 12));
        submit();
        life.letPass("Event_SamplePeriodOver");
        ExaminationDepth depth = sampling.lotOf(id).orElseThrow().depth();

        examination.examine(PROOF_EXAMINER, id, SampleProof.returned());
        assertThat(life.places()).isEmpty();

        submit();
        assertThat(life.places()).containsExactly("Task_ExamineProof");
        assertThat(examination
                        .examine(PROOF_EXAMINER, id, SampleProof.examined())
                        .depth())
                .isEqualTo(depth);
        assertThat(life.places()).containsExactly("Task_ProposeSettlement");
    }

    @Test
    void leadsTheInterimProofOfAYearTheSameWayWithoutASample() {
        life = overTwoYears();
        id = new ProofId(life.reference(), 2026);
        on(LocalDate.of(2027, 12, 1));
        watch.look();
        life.worked();
        assertThat(life.places()).containsExactly("Gateway_AwaitProof");

        submit(SampleProof.interimValues());
        assertThat(inbox.open(life.reference()))
                .extracting(WorkItem::germanName)
                .containsExactly("Nachweis prüfen: Zwischennachweis 2026");

        examination.examine(PROOF_EXAMINER, id, SampleProof.examined());
        assertThat(life.places()).isEmpty();
    }

    @Test
    void remindsOfNothingThatIsNotOverdue() {
        assertThatExceptionOfType(UnknownProof.class).isThrownBy(() -> reminders.remind(id));
        reminders.notice(id);
        assertThat(life.places()).isEmpty();
    }

    /** What was printed lies in {@code target/letters}; a wanted change of wording is copied from there. */
    @Test
    void saysWhatItAlwaysSaid() throws IOException {
        overdue();
        life.letPass("Event_FinalReminderDue");

        for (String kind : List.of("PROOF_REMINDER", "PROOF_FINAL_REMINDER")) {
            byte[] pdf = caseFile.documents(life.reference()).stream()
                    .filter(document -> document.kind().equals(kind))
                    .findFirst()
                    .map(document -> caseFile.content(document.id()))
                    .orElseThrow();
            PdfConformance.assertConforms(pdf);
            String text = PrintedText.pages(pdf).replaceAll("EGOV-2026-\\d{5}", "EGOV-2026-00000");
            Files.createDirectories(Path.of("target/letters"));
            Files.write(Path.of("target/letters/" + kind + ".pdf"), pdf);
            Files.writeString(Path.of("target/letters/" + kind + ".txt"), text);

            assertThat(text).isEqualTo(Files.readString(Path.of("src/test/resources/letters/" + kind + ".txt")));
        }
    }

    private void overdue() {
        on(DUE.plusDays(1));
        watch.look();
        life.worked();
    }

    /** 20,000 EUR in 2026 and 4,000 EUR in 2027. */
    private CaseLife overTwoYears() {
        BudgetPlan plan = office.getBean(BudgetPlan.class);
        office.getBean(BudgetOffice.class)
                .appropriate(
                        plan.standardLine(),
                        2027,
                        AppropriationKind.COMMITMENT,
                        Money.ofEuros(10_000_000),
                        BUDGET_OFFICER.id(),
                        "Haushaltsgesetz 2026",
                        new BudgetStep("SCENARIOS-2027"));
        Map<String, Object> application = SampleApplication.values();
        application.put("projectEnd", "2027-09-30");
        application.put(
                "costItems",
                List.of(
                        SampleApplication.item("Entwicklung der Schnittstelle", "2026", "25.000,00"),
                        SampleApplication.item("Einführung und Test", "2027", "5.000,00")));
        Map<String, Object> award = new LinkedHashMap<>(SampleDecision.award());
        award.put("periodEnd", "2027-09-30");
        award.put("proofDueDate", "2028-03-31");
        award.put(
                "grantByYear",
                List.of(Map.of("year", "2026", "amount", "20.000,00"), Map.of("year", "2027", "amount", "4.000,00")));
        clock.reset();
        return CaseLife.submitted(office, application)
                .foundComplete()
                .recommended()
                .awardProposed(award)
                .approved()
                .downloaded()
                .nextDay()
                .waivedRemedy();
    }

    private void submit() {
        submit(SampleProof.values());
    }

    private void submit(Map<String, Object> values) {
        ProofDraft draft = writing.draft(editor(POESSNECK), id);
        draft = writing.save(editor(POESSNECK), id, draft.version(), values);
        writing.submit(municipalSignatory(POESSNECK), id, draft.version());
        life.worked();
    }

    private void on(LocalDate day) {
        clock.setTo(day, LocalTime.of(0, 10));
    }

    private List<String> letters() {
        return caseFile.documents(life.reference()).stream()
                .filter(document ->
                        document.kind().startsWith("PROOF_") && document.kind().endsWith("REMINDER"))
                .map(Document::title)
                .toList();
    }
}
