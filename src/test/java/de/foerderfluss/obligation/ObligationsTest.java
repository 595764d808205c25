package de.foerderfluss.obligation;

import static de.foerderfluss.DemoOffice.BUDGET_OFFICER;
import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.DemoOffice.CLERK_2;
import static de.foerderfluss.DemoOffice.OHRDRUF;
import static de.foerderfluss.DemoOffice.POESSNECK;
import static de.foerderfluss.DemoOffice.SIGNATORY;
import static de.foerderfluss.DemoOffice.editor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.application.UnknownCase;
import de.foerderfluss.calendar.DeadlineKind;
import de.foerderfluss.calendar.DeadlineOutcome;
import de.foerderfluss.calendar.Deadlines;
import de.foerderfluss.calendar.StoredDeadline;
import de.foerderfluss.casefile.AttachmentInspection;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Entry;
import de.foerderfluss.casefile.InspectedAttachment;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.decision.SampleDecision;
import de.foerderfluss.identity.NotPermitted;
import de.foerderfluss.notice.NoticeDownloaded;
import de.foerderfluss.process.CaseLife;
import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.MatterKey;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a notice demands, from its issue to the day it is fulfilled. */
@OfficeTest
class ObligationsTest {

    @Autowired
    ApplicationContext office;

    @Autowired
    Obligations obligations;

    @Autowired
    Deadlines deadlines;

    @Autowired
    CaseFile caseFile;

    @Autowired
    AttachmentInspection inspection;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void fillTheBudget() {
        CaseLife.fillTheBudget(office);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void beginsWithTheIssueAndShowsTheMunicipalityWhatItWasNotifiedOf() {
        CaseLife life = awarded("2026-06-30");

        assertThat(obligations.of(CLERK, life.reference()))
                .extracting(Obligation::text)
                .containsExactly("Das Sicherheitskonzept ist vorzulegen.", "Auf die Förderung ist hinzuweisen.");
        assertThat(obligations.of(editor(POESSNECK), life.reference())).isEmpty();
        assertThat(running(life)).isEmpty();
        assertThatExceptionOfType(UnknownCase.class)
                .isThrownBy(() -> obligations.of(editor(OHRDRUF), life.reference()));

        life.downloaded();

        assertThat(obligations.of(editor(POESSNECK), life.reference())).hasSize(2);
        assertThat(running(life)).singleElement().satisfies(day -> {
            assertThat(day.deadline().date()).isEqualTo(LocalDate.of(2026, 6, 30));
            assertThat(day.deadline().reason())
                    .contains(
                            "seit der Bekanntgabe des Bescheids am 03.03.2026",
                            "endet am 30.06.2026",
                            "§ 36 Abs. 2 Nr. 4");
        });
    }

    @Test
    void movesADayThatIsNoWorkingDay() {
        CaseLife life = awarded("2026-10-31").downloaded();

        assertThat(obligations.get(CLERK, life.reference(), 1).due()).isEqualTo(LocalDate.of(2026, 11, 2));
        assertThat(running(life))
                .singleElement()
                .satisfies(day -> assertThat(day.deadline().reason()).contains("Feiertag", "02.11.2026"));
    }

    @Test
    void asksForAnotherDayIfTheNoticeCameTooLate() {
        CaseLife life = awarded("2026-03-03").downloaded();

        assertThat(running(life)).isEmpty();
        assertThat(entries(life)).anyMatch(text -> text.contains("lag nicht mehr nach der Bekanntgabe"));
    }

    @Test
    void goesFromReportToFulfilment() {
        CaseLife life = awarded("2026-06-30").downloaded();
        InspectedAttachment proof = inspection.inspect("Konzept.txt", "Konzept".getBytes(StandardCharsets.UTF_8));

        Obligation reported =
                obligations.report(editor(POESSNECK), life.reference(), 1, List.of(proof), "Das Konzept liegt bei.");
        Obligation again =
                obligations.report(editor(POESSNECK), life.reference(), 1, List.of(proof), "Das Konzept liegt bei.");

        assertThat(reported.state()).isEqualTo(ObligationState.REPORTED);
        assertThat(again).isEqualTo(reported);
        assertThat(obligations.waiting(CLERK)).contains(reported);
        assertThat(caseFile.documents(life.reference(), Visibility.APPLICANT))
                .anyMatch(document -> document.id()
                        .equals(reported.reports().get(0).documents().get(0)));

        Obligation rejected = obligations.judge(CLERK, life.reference(), 1, false, "Es fehlt die Unterschrift.");
        assertThat(rejected.state()).isEqualTo(ObligationState.NOT_PROVED);
        assertThat(running(life)).hasSize(1);

        obligations.report(editor(POESSNECK), life.reference(), 1, List.of(), "Jetzt unterschrieben.");
        obligations.judge(CLERK, life.reference(), 1, true, "");
        Obligation fulfilled = obligations.judge(CLERK, life.reference(), 1, true, "");

        assertThat(fulfilled.fulfilled()).isTrue();
        assertThat(fulfilled.reports()).hasSize(2);
        assertThat(obligations.waiting(CLERK)).noneMatch(one -> one.reference().equals(life.reference()));
        assertThat(deadlines.of(life.reference()))
                .filteredOn(day -> day.kind() == DeadlineKind.CONDITION)
                .extracting(StoredDeadline::outcome)
                .containsExactly(DeadlineOutcome.MET);
        assertThat(entries(life))
                .contains(
                        "Erfüllung der Nebenbestimmung 1 gemeldet. Das Konzept liegt bei.",
                        "Die Erfüllung der Nebenbestimmung 1 ist noch nicht nachgewiesen: Es fehlt die Unterschrift.",
                        "Die Nebenbestimmung 1 ist erfüllt.");
    }

    @ParameterizedTest(name = "{0}: {1} is answered with {2}")
    @CsvSource({
        "OPEN, report, -",
        "OPEN, confirm, ObligationNotOpen",
        "OPEN, reject, ObligationNotOpen",
        "OPEN, setDay, -",
        "REPORTED, report, ObligationNotOpen",
        "REPORTED, confirm, -",
        "REPORTED, reject, -",
        "REPORTED, setDay, -",
        "NOT_PROVED, report, -",
        "NOT_PROVED, confirm, ObligationNotOpen",
        "NOT_PROVED, reject, ObligationNotOpen",
        "NOT_PROVED, setDay, -",
        "FULFILLED, report, ObligationNotOpen",
        "FULFILLED, confirm, ObligationNotOpen",
        "FULFILLED, reject, ObligationNotOpen",
        "FULFILLED, setDay, ObligationNotOpen",
    })
    void allowsEachActOnlyInItsState(ObligationState state, String act, String refusal) {
        CaseLife life = awarded("2026-06-30").downloaded();
        bring(life, state);

        if (refusal.equals("-")) {
            act(life, act);
        } else {
            assertThatThrownBy(() -> act(life, act))
                    .isInstanceOf(Breach.class)
                    .hasMessageContaining("Nebenbestimmung 1")
                    .satisfies(breach ->
                            assertThat(breach.getClass().getSimpleName()).isEqualTo(refusal));
            assertThat(obligations.get(CLERK, life.reference(), 1).state()).isEqualTo(state);
        }
    }

    @Test
    void refusesEmptyAndForeignInput() {
        CaseLife life = awarded("2026-06-30").downloaded();

        assertThatExceptionOfType(FulfilmentRefused.class)
                .isThrownBy(() -> obligations.report(editor(POESSNECK), life.reference(), 1, List.of(), " \u0000 "))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("message"));
        assertThatExceptionOfType(FulfilmentRefused.class)
                .isThrownBy(
                        () -> obligations.report(editor(POESSNECK), life.reference(), 1, List.of(), "x".repeat(4001)));
        assertThatExceptionOfType(UnknownObligation.class)
                .isThrownBy(() -> obligations.report(editor(POESSNECK), life.reference(), 3, List.of(), "Fertig."));
        assertThatExceptionOfType(UnknownCase.class)
                .isThrownBy(() -> obligations.report(editor(OHRDRUF), life.reference(), 1, List.of(), "Fertig."));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> obligations.judge(SIGNATORY, life.reference(), 1, true, ""));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> obligations.report(BUDGET_OFFICER, life.reference(), 1, List.of(), "Fertig."));
        obligations.report(editor(POESSNECK), life.reference(), 1, List.of(), "Fertig.");
        assertThatExceptionOfType(FulfilmentRefused.class)
                .isThrownBy(() -> obligations.judge(CLERK, life.reference(), 1, false, " "))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("reason"));
        assertThatExceptionOfType(FulfilmentRefused.class)
                .isThrownBy(() -> obligations.setDay(CLERK, life.reference(), 1, clock.today(), "Bitte."))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("day"));
    }

    /** What is met stays met, whatever is served later in the case. */
    @Test
    void hearsOnlyOfTheNoticeThatGrantedTheMoney() {
        CaseLife life = awarded("2026-06-30").downloaded();
        obligations.report(editor(POESSNECK), life.reference(), 1, List.of(), "Fertig.");
        obligations.judge(CLERK, life.reference(), 1, true, "");

        office.getBean(NoticeListener.class)
                .on(new NoticeDownloaded(life.reference(), MatterKey.of("DRAWDOWN", 1), clock.today()));

        assertThat(running(life)).isEmpty();
    }

    @Test
    void isOverdueOnTheDayAfterAndCanGetAnotherDay() {
        CaseLife life = awarded("2026-06-30").downloaded();
        assertThat(obligations.waiting(CLERK)).noneMatch(one -> one.reference().equals(life.reference()));

        clock.setTo(LocalDate.of(2026, 7, 1), LocalTime.of(9, 0));
        assertThat(obligations.waiting(CLERK))
                .anyMatch(one -> one.reference().equals(life.reference()) && one.overdue(clock.today()));

        Obligation later =
                obligations.setDay(CLERK_2, life.reference(), 1, LocalDate.of(2026, 9, 20), "Der Gutachter war krank.");
        assertThat(later.due()).isEqualTo(LocalDate.of(2026, 9, 21));
        assertThat(later.overdue(clock.today())).isFalse();
        assertThat(running(life))
                .singleElement()
                .satisfies(day -> assertThat(day.deadline().date()).isEqualTo(LocalDate.of(2026, 9, 21)));
        assertThat(entries(life)).anyMatch(text -> text.contains("Grund: Der Gutachter war krank."));
    }

    @Test
    void keepsItsRowsInTheDatabase() {
        CaseLife life = awarded("2026-06-30").downloaded();
        obligations.report(editor(POESSNECK), life.reference(), 1, List.of(), "Fertig.");
        String here = " where case_reference = '" + life.reference() + "'";

        for (String table : List.of("obligation", "obligation_report")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> jdbc.update("delete from app." + table + here))
                    .withMessageContaining("unveränderlich");
        }
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.update(
                        "insert into app.obligation_report select case_reference, number, 2, 'x', repeat('a', 64), reported_by,"
                                + " reported_at from app.obligation_report" + here))
                .withMessageContaining("schon eine Meldung offen");
    }

    private CaseLife awarded(String due) {
        return CaseLife.submitted(office)
                .foundComplete()
                .recommended()
                .awardProposed(SampleDecision.awardWithConditions(due))
                .approved();
    }

    private void bring(CaseLife life, ObligationState state) {
        if (state != ObligationState.OPEN) {
            obligations.report(editor(POESSNECK), life.reference(), 1, List.of(), "Erledigt.");
        }
        if (state == ObligationState.NOT_PROVED || state == ObligationState.FULFILLED) {
            boolean fulfilled = state == ObligationState.FULFILLED;
            obligations.judge(CLERK_2, life.reference(), 1, fulfilled, "Nach Aktenlage.");
        }
    }

    private void act(CaseLife life, String act) {
        switch (act) {
            case "report" -> obligations.report(editor(POESSNECK), life.reference(), 1, List.of(), "Neue Meldung.");
            case "confirm" -> obligations.judge(CLERK, life.reference(), 1, true, "");
            case "reject" -> obligations.judge(CLERK, life.reference(), 1, false, "Nein.");
            case "setDay" ->
                obligations.setDay(CLERK, life.reference(), 1, LocalDate.of(2026, 8, 31), "Auf Bitte der Stadt.");
            default -> throw new IllegalArgumentException(act);
        }
    }

    private List<StoredDeadline> running(CaseLife life) {
        return deadlines.running(List.of(life.reference())).stream()
                .filter(day -> day.kind() == DeadlineKind.CONDITION)
                .toList();
    }

    private List<String> entries(CaseLife life) {
        return caseFile.entries(life.reference(), PageRequest.of(0, 100)).stream()
                .map(Entry::text)
                .toList();
    }
}
