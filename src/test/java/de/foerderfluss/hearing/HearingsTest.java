package de.foerderfluss.hearing;

import static de.foerderfluss.DemoOffice.AUDITOR;
import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.DemoOffice.CLERK_2;
import static de.foerderfluss.DemoOffice.OHRDRUF;
import static de.foerderfluss.DemoOffice.POESSNECK;
import static de.foerderfluss.DemoOffice.SIGNATORY;
import static de.foerderfluss.DemoOffice.editor;
import static de.foerderfluss.calendar.DeadlineKind.HEARING_REPLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.application.ApplicationDrafts;
import de.foerderfluss.application.ApplicationIntake;
import de.foerderfluss.application.SampleApplication;
import de.foerderfluss.application.UnknownCase;
import de.foerderfluss.calendar.DeadlineChange;
import de.foerderfluss.calendar.DeadlineDesk;
import de.foerderfluss.calendar.DeadlineOutcome;
import de.foerderfluss.calendar.Deadlines;
import de.foerderfluss.calendar.StoredDeadline;
import de.foerderfluss.casefile.AttachmentInspection;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Document;
import de.foerderfluss.casefile.InspectedAttachment;
import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormRejected;
import de.foerderfluss.hearing.Hearing.State;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.NotPermitted;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.Money;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The authority says what it means to do, the municipality answers, and the answer is taken into account. */
@OfficeTest
class HearingsTest {

    private static final MatterKey REVOCATION = MatterKey.of("REVOCATION", 1);
    private static final IntendedMeasure MEASURE = new IntendedMeasure(
            "Der Zuwendungsbescheid soll in Höhe von 4.000,00 EUR widerrufen werden.",
            "Die Schulung fand nicht statt.",
            "§ 49 Abs. 3 VwVfG i. V. m. § 1 ThürVwVfG",
            Money.ofEuros(4_000),
            "5 Prozentpunkte über dem Basiszinssatz ab Auszahlung");
    private static final Actor TOWN = editor(POESSNECK);

    @Autowired
    Hearings hearings;

    @Autowired
    ApplicationDrafts drafts;

    @Autowired
    ApplicationIntake intake;

    @Autowired
    AttachmentInspection inspection;

    @Autowired
    Deadlines deadlines;

    @Autowired
    DeadlineDesk desk;

    @Autowired
    CaseFile caseFile;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    CaseReference reference = CaseReference.of(2099, 1);

    @BeforeEach
    void submit() {
        clock.reset();
        reference = SampleApplication.submit(drafts, intake, POESSNECK);
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void hearsAnswersAndTakesTheAnswerIntoAccount() {
        Hearing opened = open();
        assertThat(opened.replyBy()).isEqualTo(LocalDate.of(2026, 3, 30));
        assertThat(opened.state(clock.today())).isEqualTo(State.OPEN);
        assertThat(deadlines.current(reference, HEARING_REPLY, REVOCATION))
                .get()
                .extracting(running -> running.deadline().date())
                .isEqualTo(opened.replyBy());

        Hearing answered =
                hearings.answer(TOWN, reference, REVOCATION, "Wir holen sie nach.", List.of(file("plan.txt")));
        assertThat(answered.state(clock.today())).isEqualTo(State.ANSWERED);
        assertThat(answered.answers())
                .singleElement()
                .extracting(HearingAnswer::files)
                .isEqualTo(1);
        assertThat(caseFile.documents(reference)).extracting(Document::fileName).contains("plan.txt");

        Hearing closed = hearings.close(CLERK_2, reference, REVOCATION, "Das Nachholen ist nicht belegt.");
        assertThat(closed.state(clock.today())).isEqualTo(State.CLOSED);
        assertThat(closed.contributors()).containsExactlyInAnyOrder(CLERK.id(), CLERK_2.id());
        assertThat(hearings.treatment(reference, REVOCATION)).isEqualTo("Das Nachholen ist nicht belegt.");
        assertThat(deadlines.of(reference))
                .filteredOn(deadline -> deadline.kind() == HEARING_REPLY)
                .extracting(StoredDeadline::outcome)
                .containsExactly(DeadlineOutcome.MET);
    }

    @Test
    void nothingIsDecidedBeforeTheMunicipalityIsHeardToTheEnd() {
        assertThatThrownBy(() -> hearings.requireHeard(reference, REVOCATION))
                .isInstanceOf(NotHeardYet.class)
                .hasMessageContaining("noch nicht angehört");
        open();
        assertThatThrownBy(() -> hearings.treatment(reference, REVOCATION))
                .isInstanceOf(NotHeardYet.class)
                .hasMessageContaining("noch nicht abgeschlossen");
        assertThatThrownBy(() -> hearings.requireHeard(reference, MatterKey.of("REVOCATION", 2)))
                .isInstanceOf(NotHeardYet.class);
    }

    @Test
    void closesWithoutAnAnswerOnlyAfterTheLastDay() {
        open();
        to(LocalDate.of(2026, 3, 30));
        assertThatThrownBy(() -> hearings.close(CLERK, reference, REVOCATION, "Keine Äußerung."))
                .isInstanceOf(ReplyPeriodRuns.class)
                .hasMessageContaining("30.03.2026");

        to(LocalDate.of(2026, 3, 31));
        assertThat(hearings.get(reference, REVOCATION).state(clock.today())).isEqualTo(State.UNANSWERED);
        hearings.close(CLERK, reference, REVOCATION, "Die Kommune hat sich nicht geäußert.");
        hearings.requireHeard(reference, REVOCATION);
        assertThat(deadlines.of(reference))
                .filteredOn(deadline -> deadline.kind() == HEARING_REPLY)
                .extracting(StoredDeadline::outcome)
                .containsExactly(DeadlineOutcome.ELAPSED);
    }

    @Test
    void extendsTheTimeWithAReasonAndOnlyForward() {
        open();
        to(LocalDate.of(2026, 3, 31));
        assertThatThrownBy(() -> hearings.extend(CLERK, reference, REVOCATION, 14, " "))
                .isInstanceOf(FormRejected.class);
        assertThatThrownBy(() -> hearings.extend(CLERK, reference, REVOCATION, 3, "Ferien"))
                .isInstanceOf(FormRejected.class);

        Hearing extended = hearings.extend(CLERK, reference, REVOCATION, 14, "Die Stadt bittet darum");
        assertThat(extended.replyBy()).isEqualTo(LocalDate.of(2026, 4, 14));
        assertThat(extended.state(clock.today())).isEqualTo(State.OPEN);
        assertThat(desk.changes(reference))
                .singleElement()
                .returns(LocalDate.of(2026, 3, 30), DeadlineChange::oldDay)
                .returns(LocalDate.of(2026, 4, 14), DeadlineChange::newDay)
                .returns("Die Stadt bittet darum", DeadlineChange::reason);
        assertThat(hearings.replyPeriod(extended).reason()).contains("verlängert worden", "14.04.2026");
        assertThatThrownBy(() -> hearings.extend(CLERK, reference, REVOCATION, 7, "kürzer"))
                .isInstanceOf(FormRejected.class)
                .hasMessageContaining("nicht später");
        assertThatThrownBy(() -> hearings.close(CLERK, reference, REVOCATION, "Zu früh."))
                .isInstanceOf(ReplyPeriodRuns.class);
    }

    @Test
    void givesMoreTimeToAMunicipalityThatAnswersThatItNeedsIt() {
        open();
        hearings.answer(TOWN, reference, REVOCATION, "Die Unterlagen folgen, wir brauchen Zeit.", List.of());

        Hearing extended = hearings.extend(CLERK, reference, REVOCATION, 60, "Die Stadt bittet darum");

        assertThat(extended.replyBy()).isEqualTo(LocalDate.of(2026, 5, 4));
        assertThat(deadlines.current(reference, HEARING_REPLY, REVOCATION)).isPresent();
        assertThat(desk.changes(reference)).hasSize(1);
        hearings.close(CLERK, reference, REVOCATION, "Nichts weiter vorgetragen.");
        assertThat(deadlines.last(reference, HEARING_REPLY, REVOCATION))
                .get()
                .extracting(StoredDeadline::outcome)
                .isEqualTo(DeadlineOutcome.MET);
    }

    @Test
    void hearsOnlyOnWhatTheOfficeDecides() {
        for (String stranger : List.of("WEATHER:1", "APPLICATION:2", "REVOCATION")) {
            assertThatThrownBy(() -> hearings.open(CLERK, reference, new MatterKey(stranger), MEASURE, 28))
                    .isInstanceOf(FormRejected.class)
                    .hasMessageContaining(stranger);
        }
    }

    @Test
    void takesALateAnswerAndALetterAsLongAsItIsOpen() {
        open();
        to(LocalDate.of(2026, 4, 8));
        hearings.recordAnswer(CLERK, reference, REVOCATION, letter("Schreiben vom 01.04.", LocalDate.of(2026, 4, 2)));
        hearings.answer(TOWN, reference, REVOCATION, "Noch ein Nachtrag.", List.of());
        hearings.answer(TOWN, reference, REVOCATION, "Noch ein Nachtrag.", List.of());
        assertThat(hearings.get(reference, REVOCATION).answers()).hasSize(2);
        assertThat(hearings.get(reference, REVOCATION).answers())
                .extracting(HearingAnswer::way)
                .containsExactly(AnswerWay.LETTER, AnswerWay.PORTAL);
        assertThatThrownBy(() -> hearings.recordAnswer(
                        CLERK, reference, REVOCATION, letter("Zukunft", LocalDate.of(2026, 4, 9))))
                .isInstanceOf(FormRejected.class);

        hearings.close(CLERK, reference, REVOCATION, "Beides gewürdigt.");
        assertThatThrownBy(() -> hearings.answer(TOWN, reference, REVOCATION, "Zu spät.", List.of()))
                .isInstanceOf(HearingClosedAlready.class);
        assertThatThrownBy(() -> hearings.extend(CLERK, reference, REVOCATION, 14, "Zu spät"))
                .isInstanceOf(HearingClosedAlready.class);
    }

    @Test
    void isForThoseWhoMay() {
        assertThatThrownBy(() -> hearings.open(SIGNATORY, reference, REVOCATION, MEASURE, 28))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> hearings.open(AUDITOR, reference, REVOCATION, MEASURE, 28))
                .isInstanceOf(NotPermitted.class);
        open();
        assertThatThrownBy(() -> hearings.answer(editor(OHRDRUF), reference, REVOCATION, "fremd", List.of()))
                .isInstanceOf(UnknownCase.class);
        assertThatThrownBy(() -> hearings.answer(CLERK, reference, REVOCATION, "als Amt", List.of()))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> hearings.close(TOWN, reference, REVOCATION, "selbst gewürdigt"))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> hearings.answer(TOWN, reference, MatterKey.APPLICATION, "nichts offen", List.of()))
                .isInstanceOf(UnknownHearing.class);
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        IntendedMeasure empty = new IntendedMeasure(" ", "", "x".repeat(1001), Money.ZERO, "");

        assertThatThrownBy(() -> hearings.open(CLERK, reference, REVOCATION, empty, 400))
                .isInstanceOfSatisfying(
                        FormRejected.class,
                        rejected -> assertThat(rejected.errors())
                                .extracting(FormError::path)
                                .containsExactly("measure", "facts", "legalBasis", "amount", "days"));
        assertThat(hearings.of(reference)).isEmpty();
        open();
        assertThatThrownBy(() -> hearings.answer(TOWN, reference, REVOCATION, " \u0000", List.of()))
                .isInstanceOf(FormRejected.class);
    }

    @Test
    void opensOncePerMatterAndStandsByWhatWasSaid() {
        Hearing first = open();

        assertThat(open()).isEqualTo(first);
        IntendedMeasure other = new IntendedMeasure("Etwas anderes", "Grund", "§ 48 VwVfG", null, "");
        assertThatThrownBy(() -> hearings.open(CLERK, reference, REVOCATION, other, 28))
                .isInstanceOf(HearingHasOtherContent.class);
        hearings.open(CLERK, reference, MatterKey.APPLICATION, other, 28);
        assertThat(hearings.of(reference)).hasSize(2);
    }

    @Test
    void theDatabaseStandsByItToo() {
        open();
        assertThatThrownBy(() -> jdbc.sql("""
                                insert into app.hearing_closure values (:case, 'REVOCATION:1', 'zu früh', :by, :at)
                                """)
                        .param("case", reference.text())
                        .param("by", CLERK.id().value())
                        .param("at", clock.instant().atOffset(java.time.ZoneOffset.UTC))
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> jdbc.sql("update app.hearing set facts = 'anders' where case_reference = :case")
                        .param("case", reference.text())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private Hearing open() {
        return hearings.open(CLERK, reference, REVOCATION, MEASURE, 28);
    }

    private static ReceivedAnswer letter(String text, LocalDate day) {
        return new ReceivedAnswer(text, List.of(), AnswerWay.LETTER, day);
    }

    private InspectedAttachment file(String name) {
        return inspection.inspect(name, "Nachholtermin am 15.05.".getBytes(StandardCharsets.UTF_8));
    }

    private void to(LocalDate day) {
        clock.setTo(day, LocalTime.of(9, 0));
    }
}
