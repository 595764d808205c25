package de.foerderfluss.process;

import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.DemoOffice.OHRDRUF;
import static de.foerderfluss.DemoOffice.POESSNECK;
import static de.foerderfluss.DemoOffice.REVIEWER;
import static de.foerderfluss.DemoOffice.SIGNATORY;
import static de.foerderfluss.DemoOffice.editor;
import static de.foerderfluss.DemoOffice.municipalSignatory;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.application.UnknownCase;
import de.foerderfluss.assessment.CaseAssessment;
import de.foerderfluss.earlystart.EarlyStart;
import de.foerderfluss.earlystart.EarlyStartId;
import de.foerderfluss.earlystart.EarlyStartRefusal;
import de.foerderfluss.earlystart.EarlyStartState;
import de.foerderfluss.earlystart.EarlyStarts;
import de.foerderfluss.guideline.RuleOutcome;
import de.foerderfluss.guideline.Verdict;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.NotPermitted;
import de.foerderfluss.notice.Notice;
import de.foerderfluss.notice.NoticeKind;
import de.foerderfluss.notice.NoticeService;
import de.foerderfluss.notice.PrintedText;
import de.foerderfluss.notice.pdf.PdfConformance;
import de.foerderfluss.process.inbox.CaseStanding;
import de.foerderfluss.process.inbox.Inbox;
import de.foerderfluss.process.inbox.WorkItem;
import de.foerderfluss.ruling.Ruling;
import de.foerderfluss.ruling.RulingState;
import de.foerderfluss.ruling.Rulings;
import de.foerderfluss.shared.CaseReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/** A municipality asks to begin before the grant; what becomes of that, and what it means for the assessment. */
@OfficeTest
@CoversProcess("EarlyStartProcess")
class EarlyStartHandlingTest {

    private static final Actor TOWN = municipalSignatory(POESSNECK);
    private static final LocalDate PLANNED = LocalDate.of(2026, 3, 16);
    private static final String REASON = "Das Angebot des Herstellers gilt nur bis zum 20. März.";
    private static final String REASONS = "Der Grund ist sachlich: Ein neues Angebot wäre teurer.";

    @Autowired
    ApplicationContext office;

    @Autowired
    TestClock clock;

    @Autowired
    EarlyStarts earlyStarts;

    @Autowired
    Rulings rulings;

    @Autowired
    NoticeService notices;

    @Autowired
    Inbox inbox;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void fillTheBudget() {
        clock.reset();
        CaseLife.fillTheBudget(office);
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void permitsFromTheDayOfTheNotice() {
        CaseLife life = CaseLife.submitted(office);
        EarlyStart requested = request(life);
        assertThat(request(life)).isEqualTo(requested);
        assertThat(inbox.open(life.reference()))
                .extracting(WorkItem::germanName, WorkItem::matter)
                .contains(tuple("Vorzeitigen Beginn prüfen", requested.id().matter()));

        Ruling proposed = earlyStarts.assess(CLERK, requested.id(), true, REASONS);
        assertThat(earlyStarts.assess(CLERK, requested.id(), true, REASONS)).isEqualTo(proposed);
        assertThat(get(requested).isOpen()).isTrue();
        clock.setTo(LocalDate.of(2026, 3, 5), LocalTime.of(9, 0));
        byte[] seen =
                rulings.preview(SIGNATORY, life.reference(), requested.id().matter());
        life.approvedRuling(requested.id().matter());

        assertThat(get(requested).state()).isEqualTo(EarlyStartState.PERMITTED);
        assertThat(get(requested).effectiveOn()).isEqualTo(LocalDate.of(2026, 3, 5));
        Notice notice = notices.of(life.reference(), requested.id().matter()).orElseThrow();
        assertThat(notice.kind()).isEqualTo(NoticeKind.EARLY_START_PERMISSION);
        assertThat(notices.of(life.reference())).isEmpty();
        assertThat(inbox.standings(List.of(life.reference()))).containsValue(CaseStanding.COMPLETENESS_CHECK);
        PdfConformance.assertConforms(seen);
        refused("seit dem 05.03.2026 zugelassen", () -> request(life));
    }

    @Test
    void refusesAndLetsAskAgain() {
        CaseLife life = CaseLife.submitted(office);
        EarlyStart first = request(life);
        earlyStarts.assess(CLERK, first.id(), false, "Ein Grund ist nicht belegt.");
        PdfConformance.assertConforms(
                rulings.preview(SIGNATORY, life.reference(), first.id().matter()));
        life.approvedRuling(first.id().matter());

        assertThat(get(first).state()).isEqualTo(EarlyStartState.REFUSED);
        assertThat(get(first).effectiveOn()).isNull();
        assertThat(request(life).id()).isEqualTo(new EarlyStartId(life.reference(), 2));
    }

    @Test
    void goesBackToTheClerkWhenTheProposalIsReturned() {
        CaseLife life = CaseLife.submitted(office);
        EarlyStart requested = request(life);
        earlyStarts.assess(CLERK, requested.id(), true, REASONS);
        refused("zur Freigabe vor", () -> earlyStarts.assess(CLERK, requested.id(), false, "Doch nicht."));

        rulings.giveBack(SIGNATORY, life.reference(), requested.id().matter(), "Bitte das Angebot nennen.");
        earlyStarts.assess(CLERK, requested.id(), true, REASONS + " Das Angebot liegt vor.");

        assertThat(rulings.history(life.reference(), requested.id().matter()))
                .extracting(Ruling::state)
                .containsExactly(RulingState.SUPERSEDED, RulingState.PROPOSED);
        life.approvedRuling(requested.id().matter());
        assertThat(get(requested).state()).isEqualTo(EarlyStartState.PERMITTED);
    }

    @Test
    void endsWithTheMunicipalitysWithdrawal() {
        CaseLife life = CaseLife.submitted(office);
        EarlyStart requested = request(life);
        earlyStarts.assess(CLERK, requested.id(), true, REASONS);

        earlyStarts.withdraw(TOWN, requested.id());
        earlyStarts.withdraw(TOWN, requested.id());

        assertThat(get(requested).state()).isEqualTo(EarlyStartState.WITHDRAWN);
        assertThat(rulings.get(life.reference(), requested.id().matter()).state())
                .isEqualTo(RulingState.RETURNED);
        assertThat(inbox.open(life.reference())).extracting(WorkItem::matter).containsOnlyNulls();
        refused("nicht mehr offen", () -> earlyStarts.assess(CLERK, requested.id(), true, REASONS));
    }

    @Test
    void endsWithTheRetractionOfTheApplication() {
        CaseLife life = CaseLife.submitted(office);
        EarlyStart requested = request(life);
        earlyStarts.assess(CLERK, requested.id(), true, REASONS);

        life.retracted();

        assertThat(get(requested).state()).isEqualTo(EarlyStartState.LAPSED);
        assertThat(life.places()).isEmpty();
        refused("zurückgenommen", () -> request(life));
        refused("zurückgenommen", () -> earlyStarts.reportContract(TOWN, life.reference(), clock.today()));
    }

    @Test
    void servesAPermissionToItsEndEvenIfTheApplicationIsRetracted() {
        CaseLife life = CaseLife.submitted(office);
        EarlyStart requested = permitted(life);

        life.retracted();
        notices.download(editor(POESSNECK), life.reference(), requested.id().matter());
        life.worked().letPass("Event_RemedyPeriodEnded");

        assertThat(notices.of(life.reference(), requested.id().matter())
                        .orElseThrow()
                        .finalOn())
                .isNotNull();
        assertThat(life.places()).isEmpty();
    }

    @Test
    void mayBeRetractedAfterAPermissionIsNotified() {
        CaseLife life = CaseLife.submitted(office);
        EarlyStart requested = permitted(life);
        notices.download(editor(POESSNECK), life.reference(), requested.id().matter());
        clock.setTo(clock.today().plusDays(7), LocalTime.of(9, 0));

        life.retracted();

        assertThat(inbox.standings(List.of(life.reference()))).containsValue(CaseStanding.RETRACTED);
    }

    @Test
    void endsWithTheDecisionOnTheApplication() {
        CaseLife life = CaseLife.submitted(office);
        EarlyStart requested = request(life);
        life.awarded();

        assertThat(get(requested).state()).isEqualTo(EarlyStartState.LAPSED);
        refused("schon entschieden", () -> request(life));
    }

    @Test
    void issuesWhatIsApprovedBeforeTheApplicationIsRetracted() {
        CaseLife life = CaseLife.submitted(office);
        EarlyStart requested = request(life);
        Ruling proposed = earlyStarts.assess(CLERK, requested.id(), true, REASONS);
        rulings.approve(SIGNATORY, life.reference(), requested.id().matter(), proposed.hash());

        refused("gerade entschieden", life::retracted);
        refused("gerade entschieden", () -> earlyStarts.withdraw(TOWN, requested.id()));
        life.worked();

        assertThat(get(requested).state()).isEqualTo(EarlyStartState.PERMITTED);
        life.retracted();
    }

    @Test
    void letsOnlyThoseActWhoMay() {
        CaseLife life = CaseLife.submitted(office);
        CaseReference reference = life.reference();

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> earlyStarts.request(editor(POESSNECK), reference, PLANNED, REASON));
        assertThatExceptionOfType(UnknownCase.class)
                .isThrownBy(() -> earlyStarts.request(municipalSignatory(OHRDRUF), reference, PLANNED, REASON));
        EarlyStart requested = request(life);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> earlyStarts.assess(REVIEWER, requested.id(), true, REASONS));
        assertThatExceptionOfType(UnknownCase.class)
                .isThrownBy(() -> earlyStarts.withdraw(municipalSignatory(OHRDRUF), requested.id()));
        assertThatExceptionOfType(UnknownCase.class)
                .isThrownBy(() -> earlyStarts.reportContract(municipalSignatory(OHRDRUF), reference, clock.today()));
        refused("gibt es in diesem Vorgang nicht", () -> earlyStarts.get(new EarlyStartId(reference, 7)));
    }

    @Test
    void asksForADayThatCanBeAndForAReason() {
        CaseLife life = CaseLife.submitted(office);
        CaseReference reference = life.reference();

        refused(
                "frühestens heute",
                () -> earlyStarts.request(TOWN, reference, clock.today().minusDays(1), REASON));
        refused("frühestens heute", () -> earlyStarts.request(TOWN, reference, LocalDate.of(2199, 1, 1), REASON));
        refused("sachlichen Grund", () -> earlyStarts.request(TOWN, reference, PLANNED, " \u0000 "));
        refused("4000 Zeichen", () -> earlyStarts.request(TOWN, reference, PLANNED, "x".repeat(4001)));
        request(life);
        refused("schon offen", () -> earlyStarts.request(TOWN, reference, PLANNED.plusDays(1), REASON));
        assertThatThrownBy(() -> jdbc.sql("""
                                insert into early_start_request select case_reference, 2, planned_on, reason, requested_by, requested_at
                                from early_start_request where case_reference = :case
                                """).param("case", reference.text()).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("offen");
    }

    @Test
    void permitsNothingThatHasBegun() {
        CaseLife life = CaseLife.submitted(office);
        EarlyStart requested = request(life);
        earlyStarts.reportContract(TOWN, life.reference(), clock.today());
        earlyStarts.reportContract(TOWN, life.reference(), clock.today());

        refused("Nachträglich", () -> earlyStarts.assess(CLERK, requested.id(), true, REASONS));
        refused(
                "Gemeldet ist",
                () -> earlyStarts.reportContract(
                        TOWN, life.reference(), clock.today().minusDays(1)));
        refused(
                "nicht in der Zukunft",
                () -> earlyStarts.reportContract(
                        TOWN, life.reference(), clock.today().plusDays(1)));
    }

    @Test
    void admitsNoPermissionWithoutANotice() {
        CaseLife life = CaseLife.submitted(office);
        request(life);

        assertThatThrownBy(() ->
                        jdbc.sql("""
                                insert into early_start_end select case_reference, number, 'PERMITTED', planned_on, requested_by, requested_at
                                from early_start_request where case_reference = :case
                                """).param("case", life.reference().text()).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("keinen Bescheid");
    }

    /** The permission is issued on 5 March: E-7 fails before that day, E-8 holds from it on. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-03-02, E-7, FAILED
            2026-03-04, E-7, FAILED
            2026-03-05, E-8, PASSED
            2026-03-06, E-8, PASSED
            2026-03-09, E-8, PASSED
            """)
    void judgesTheContractByThePermission(LocalDate signed, String rule, Verdict verdict) {
        CaseLife life = CaseLife.submitted(office);
        permitted(life);
        clock.setTo(LocalDate.of(2026, 3, 9), LocalTime.of(9, 0));
        earlyStarts.reportContract(TOWN, life.reference(), signed);

        assertThat(assessed(life, rule)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-03-02, E-7, FAILED
            2026-03-09, E-7, FAILED
            """)
    void judgesAContractWithoutAPermission(LocalDate signed, String rule, Verdict verdict) {
        CaseLife life = CaseLife.submitted(office);
        clock.setTo(LocalDate.of(2026, 3, 9), LocalTime.of(9, 0));
        earlyStarts.reportContract(TOWN, life.reference(), signed);

        assertThat(assessed(life, rule)).isEqualTo(verdict);
    }

    @Test
    void saysInTheGrantFromWhenTheProjectCouldBegin() {
        CaseLife life = CaseLife.submitted(office);
        permitted(life);
        clock.setTo(LocalDate.of(2026, 3, 9), LocalTime.of(9, 0));
        life.awarded();

        assertThat(PrintedText.pages(notices.download(editor(POESSNECK), life.reference())))
                .containsPattern("durften Sie das Vorhaben ab dem\\s05.03.2026\\sbeginnen");
    }

    /** What was printed lies in {@code target/letters}; a wanted change of wording is copied from there. */
    @ParameterizedTest
    @CsvSource({"true, EARLY_START_PERMISSION", "false, EARLY_START_REFUSAL"})
    void saysWhatItAlwaysSaid(boolean permit, String letter) throws IOException {
        CaseLife life = CaseLife.submitted(office);
        EarlyStart requested = request(life);
        earlyStarts.assess(CLERK, requested.id(), permit, REASONS);
        byte[] draft = rulings.preview(CLERK, life.reference(), requested.id().matter());
        String text = PrintedText.pages(draft).replaceAll("(EGOV|B)-2026-\\d{5}", "$1-2026-00000");
        Files.createDirectories(Path.of("target/letters"));
        Files.write(Path.of("target/letters/" + letter + ".pdf"), draft);
        Files.writeString(Path.of("target/letters/" + letter + ".txt"), text);

        assertThat(text).isEqualTo(Files.readString(Path.of("src/test/resources/letters/" + letter + ".txt")));
    }

    private EarlyStart request(CaseLife life) {
        return earlyStarts.request(TOWN, life.reference(), PLANNED, REASON);
    }

    /** By a notice of 5 March. */
    private EarlyStart permitted(CaseLife life) {
        EarlyStart requested = request(life);
        earlyStarts.assess(CLERK, requested.id(), true, REASONS);
        clock.setTo(LocalDate.of(2026, 3, 5), LocalTime.of(9, 0));
        life.approvedRuling(requested.id().matter());
        return requested;
    }

    private EarlyStart get(EarlyStart requested) {
        return earlyStarts.get(requested.id());
    }

    private Verdict assessed(CaseLife life, String rule) {
        life.foundComplete();
        return office.getBean(CaseAssessment.class).of(life.reference()).eligibility().orElseThrow().rules().stream()
                .filter(outcome -> outcome.rule().equals(rule))
                .map(RuleOutcome::verdict)
                .findFirst()
                .orElseThrow();
    }

    private static void refused(String sentence, Runnable act) {
        assertThatExceptionOfType(EarlyStartRefusal.class).isThrownBy(act::run).withMessageContaining(sentence);
    }
}
