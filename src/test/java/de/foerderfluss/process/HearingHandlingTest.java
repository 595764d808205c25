package de.foerderfluss.process;

import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.DemoOffice.POESSNECK;
import static de.foerderfluss.DemoOffice.editor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.calendar.DeadlineDesk;
import de.foerderfluss.calendar.DeadlineKind;
import de.foerderfluss.calendar.Deadlines;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Document;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.hearing.Hearing;
import de.foerderfluss.hearing.Hearings;
import de.foerderfluss.hearing.IntendedMeasure;
import de.foerderfluss.notice.PrintedText;
import de.foerderfluss.notice.pdf.PdfConformance;
import de.foerderfluss.process.inbox.CaseStanding;
import de.foerderfluss.process.inbox.Inbox;
import de.foerderfluss.process.inbox.WorkItem;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.Money;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A municipality is heard: from the letter to the treatment of its answer. */
@OfficeTest
@CoversProcess("HearingProcess")
class HearingHandlingTest {

    private static final MatterKey REVOCATION = MatterKey.of("REVOCATION", 1);
    private static final IntendedMeasure MEASURE = new IntendedMeasure(
            "Der Zuwendungsbescheid vom 02.03.2026 soll in Höhe von 4.000,00 EUR widerrufen werden.",
            "Die Schulung, für die 4.000,00 EUR bewilligt sind, fand nicht statt.\n\nDie Stadt hat das am 12.01.2026 mitgeteilt.",
            "§ 49 Abs. 3 Satz 1 Nr. 1 VwVfG i. V. m. § 1 ThürVwVfG",
            Money.ofEuros(4_000),
            "5 Prozentpunkte über dem Basiszinssatz jährlich ab der Auszahlung");

    @Autowired
    ApplicationContext office;

    @Autowired
    Hearings hearings;

    @Autowired
    Deadlines deadlines;

    @Autowired
    DeadlineDesk desk;

    @Autowired
    CaseFile caseFile;

    @Autowired
    Inbox inbox;

    @Autowired
    TestClock clock;

    private CaseLife life;

    @BeforeEach
    void submit() {
        clock.reset();
        CaseLife.fillTheBudget(office);
        life = CaseLife.submitted(office);
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void presentsTheAnswerToTheClerkAndEndsWithItsTreatment() {
        CaseStanding before = standing();
        open(REVOCATION);
        assertThat(life.places()).contains("Gateway_AwaitReply");
        assertThat(standing()).isEqualTo(before);

        answer("Wir holen sie nach.");
        assertThat(inbox.open(life.reference()))
                .extracting(WorkItem::germanName, WorkItem::matter)
                .contains(tuple("Anhörung auswerten: Rückforderung 1", REVOCATION));
        answer("Und noch etwas.");

        hearings.close(CLERK, life.reference(), REVOCATION, "Das Nachholen ist nicht belegt.");
        assertThat(life.places()).doesNotContain("Task_EvaluateHearing", "Gateway_AwaitReply");
        hearings.requireHeard(life.reference(), REVOCATION);
    }

    @Test
    void presentsTheHearingWhenTheDayHasPassed() {
        open(REVOCATION);
        assertThat(life.dayOf("Event_ReplyPeriodEnded")).isEqualTo(LocalDate.of(2026, 3, 31));
        life.letPass("Event_ReplyPeriodEnded");
        assertThat(life.places()).contains("Task_EvaluateHearing");

        answer("Verspätet, aber doch.");
        hearings.close(CLERK, life.reference(), REVOCATION, "Auch verspätet berücksichtigt.");
        assertThat(life.places()).doesNotContain("Task_EvaluateHearing");
    }

    @Test
    void movesTheTimerWhereverMoreTimeIsGiven() {
        open(REVOCATION);
        hearings.extend(CLERK, life.reference(), REVOCATION, 42, "Die Stadt bittet darum.");
        assertThat(life.dayOf("Event_ReplyPeriodEnded")).isEqualTo(LocalDate.of(2026, 4, 14));

        long number = deadlines
                .current(life.reference(), DeadlineKind.HEARING_REPLY, REVOCATION)
                .orElseThrow()
                .number();
        desk.extend(CLERK, life.reference(), number, LocalDate.of(2026, 4, 28), "Noch einmal.");
        assertThat(life.dayOf("Event_ReplyPeriodEnded")).isEqualTo(LocalDate.of(2026, 4, 29));
        assertThat(hearings.get(life.reference(), REVOCATION).replyBy()).isEqualTo(LocalDate.of(2026, 4, 28));
        assertThat(desk.changes(life.reference())).hasSize(2);

        life.letPass("Event_ReplyPeriodEnded");
        hearings.extend(CLERK, life.reference(), REVOCATION, 14, "Das Schreiben kam zurück.");
        assertThat(life.places()).contains("Gateway_AwaitReply").doesNotContain("Task_EvaluateHearing");
        assertThat(life.dayOf("Event_ReplyPeriodEnded")).isEqualTo(LocalDate.of(2026, 5, 14));
    }

    @Test
    void isClosedAfterTheDayThoughTheTimerHasNotGoneOff() {
        open(REVOCATION);
        clock.setTo(LocalDate.of(2026, 3, 31), LocalTime.of(0, 1));

        hearings.close(CLERK, life.reference(), REVOCATION, "Die Kommune hat sich nicht geäußert.");

        assertThat(life.places()).doesNotContain("Task_EvaluateHearing", "Gateway_AwaitReply");
    }

    @Test
    void severalMattersOfACaseAreHeardBesideOneAnother() {
        MatterKey interest = MatterKey.of("INTEREST", 1);
        open(REVOCATION);
        open(interest);
        open(MatterKey.APPLICATION);

        answer("Nur hierzu.");

        assertThat(inbox.open(life.reference()))
                .filteredOn(item -> item.taskKey().equals("Task_EvaluateHearing"))
                .extracting(WorkItem::matter)
                .containsExactly(REVOCATION);
        assertThat(letters()).hasSize(3);
    }

    @Test
    void losesItsObjectWithTheApplication() {
        open(MatterKey.APPLICATION);
        open(REVOCATION);

        life.retracted();

        assertThat(hearings.get(life.reference(), MatterKey.APPLICATION).closure())
                .isNotNull()
                .extracting(Hearing.Closure::treatment)
                .asString()
                .contains("gegenstandslos");
        assertThat(inbox.open(life.reference())).isEmpty();
        assertThat(deadlines.running(List.of(life.reference()))).isEmpty();
    }

    /** What was printed lies in {@code target/letters}; a wanted change of wording is copied from there. */
    @Test
    void writesWhatItAlwaysWrote() throws IOException {
        open(REVOCATION);

        byte[] pdf = caseFile.content(letters().get(0).id());
        PdfConformance.assertConforms(pdf);
        String text = PrintedText.pages(pdf).replaceAll("EGOV-2026-\\d{5}", "EGOV-2026-00000");
        Files.createDirectories(Path.of("target/letters"));
        Files.write(Path.of("target/letters/HEARING.pdf"), pdf);
        Files.writeString(Path.of("target/letters/HEARING.txt"), text);
        assertThat(text).doesNotContain("Klage", "Rechtsbehelf");
        assertThat(text).isEqualTo(Files.readString(Path.of("src/test/resources/letters/HEARING.txt")));
    }

    @Test
    void leavesOutMoneyWhereItIsNotAboutMoney() {
        IntendedMeasure plain = new IntendedMeasure(
                "Der Antrag soll abgelehnt werden.", "Es fehlt der Eigenanteil.", "§ 23 ThürLHO", null, "");
        hearings.open(CLERK, life.reference(), MatterKey.APPLICATION, plain, 14);

        assertThat(PrintedText.of(caseFile.content(letters().get(0).id())))
                .contains("Der Antrag soll abgelehnt werden.", "16.03.2026")
                .doesNotContain("Betrag von", "Zinsen");
    }

    private List<Document> letters() {
        return caseFile.documents(life.reference()).stream()
                .filter(document -> document.kind().equals("HEARING"))
                .peek(document -> assertThat(document.visibility()).isEqualTo(Visibility.APPLICANT))
                .toList();
    }

    private void open(MatterKey matter) {
        hearings.open(CLERK, life.reference(), matter, MEASURE, 28);
    }

    private void answer(String text) {
        hearings.answer(editor(POESSNECK), life.reference(), REVOCATION, text, List.of());
    }

    private CaseStanding standing() {
        return Objects.requireNonNull(inbox.standings(List.of(life.reference())).get(life.reference()));
    }
}
