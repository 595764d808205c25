package de.foerderfluss.process;

import static de.foerderfluss.DemoOffice.ADMINISTRATOR;
import static de.foerderfluss.DemoOffice.AUDITOR;
import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.DemoOffice.OHRDRUF;
import static de.foerderfluss.DemoOffice.POESSNECK;
import static de.foerderfluss.DemoOffice.SIGNATORY;
import static de.foerderfluss.DemoOffice.editor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.application.BiasDeclaration;
import de.foerderfluss.application.BiasReasonMissing;
import de.foerderfluss.application.ConflictOfInterest;
import de.foerderfluss.application.Impartiality;
import de.foerderfluss.application.NoBiasDeclared;
import de.foerderfluss.application.OwnBias;
import de.foerderfluss.application.SampleApplication;
import de.foerderfluss.assessment.CaseAssessment;
import de.foerderfluss.assessment.SampleAssessment;
import de.foerderfluss.decision.Decision;
import de.foerderfluss.decision.DecisionMaking;
import de.foerderfluss.decision.SampleDecision;
import de.foerderfluss.hearing.Hearings;
import de.foerderfluss.hearing.IntendedMeasure;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.CouncilMembership;
import de.foerderfluss.identity.CouncilMemberships;
import de.foerderfluss.identity.InvalidMembership;
import de.foerderfluss.identity.NewPerson;
import de.foerderfluss.identity.NotPermitted;
import de.foerderfluss.identity.OwnMembership;
import de.foerderfluss.identity.PeopleAdministration;
import de.foerderfluss.identity.Role;
import de.foerderfluss.notice.NoticeService;
import de.foerderfluss.process.inbox.Inbox;
import de.foerderfluss.process.inbox.InboxFilter;
import de.foerderfluss.process.inbox.WorkItem;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.MunicipalityKey;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who sits in a council, or says that they may be biased, can do nothing in the case. */
@OfficeTest
class ImpartialityTest {

    private static final LocalDate SINCE = LocalDate.of(2024, 7, 1);

    @Autowired
    ApplicationContext office;

    @Autowired
    CouncilMemberships memberships;

    @Autowired
    Impartiality impartiality;

    @Autowired
    PeopleAdministration people;

    @Autowired
    Inbox inbox;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    /** Somebody new who may do everything that a person of the office may do. */
    Actor councillor = Actor.SYSTEM;

    @BeforeEach
    void hire() {
        clock.reset();
        CaseLife.fillTheBudget(office);
        EnumSet<Role> all = EnumSet.of(
                Role.CLERK,
                Role.TECHNICAL_REVIEWER,
                Role.DECISION_SIGNATORY,
                Role.CERTIFIER,
                Role.PAYMENT_ORDERER,
                Role.PROOF_EXAMINER);
        String username = "rat-" + UUID.randomUUID().toString().substring(0, 13);
        councillor = people.create(ADMINISTRATOR, new NewPerson(username, "Rita Rat", null, "ein langes Kennwort"), all)
                .actor();
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void noVerbOfTheOfficeIsOpenToACouncillor() {
        sit(POESSNECK);

        CaseLife life = CaseLife.submitted(office);
        barred(() -> assessment().checkCompleteness(councillor, life.reference(), SampleAssessment.complete()));
        life.foundComplete();
        barred(() -> assessment().giveTechnicalOpinion(councillor, life.reference(), SampleAssessment.support()));
        barred(() -> hearings()
                .open(
                        councillor,
                        life.reference(),
                        MatterKey.APPLICATION,
                        new IntendedMeasure("Ablehnung", "Grund", "§ 23 ThürLHO", null, ""),
                        28));
        life.recommended();
        barred(() -> decisions().propose(councillor, life.reference(), SampleDecision.award()));
        life.awardProposed();
        Decision proposed = decisions().current(life.reference()).orElseThrow();
        barred(() -> decisions().approve(councillor, life.reference(), proposed.hash()));
        barred(() -> decisions().returnForCorrection(councillor, life.reference(), "Bitte prüfen."));
        life.approved().letPass("Event_DownloadPeriodEnded");
        barred(() -> office.getBean(NoticeService.class).post(councillor, life.reference(), clock.today()));

        assertThat(life.posted().places()).contains("Gateway_AwaitFinality");
    }

    @Test
    void theAssessmentRecordIsClosedToThemToo() {
        sit(POESSNECK);
        CaseLife life = CaseLife.submitted(office).foundComplete().opinionGiven();

        barred(() -> assessment().recordAssessment(councillor, life.reference(), SampleAssessment.grant()));
        assertThat(life.places()).contains("Task_RecordAssessment");
    }

    @Test
    void theWorklistLeavesTheCasesOut() {
        CaseLife life = CaseLife.submitted(office);
        assertThat(shown(life)).isOne();
        WorkItem item = inbox.open(life.reference()).get(0);

        sit(POESSNECK);
        assertThat(shown(life)).isZero();
        assertThat(inbox.count(councillor, found(life))).isZero();
        barred(() -> inbox.claim(councillor, item.taskId()));
        assertThat(inbox.items(CLERK, found(life), PageRequest.of(0, 5))).hasSize(1);
    }

    @Test
    void aPartnersCouncilCountsAsWell() {
        Map<String, Object> joint =
                SampleApplication.with("partners", List.of(Map.of("ags", OHRDRUF.ags(), "sharePercent", "20,00")));
        CaseLife life = CaseLife.submitted(office, joint);
        CaseLife alone = CaseLife.submitted(office);

        sit(OHRDRUF);
        assertThat(impartiality.obstacle(councillor, life.reference()))
                .hasValueSatisfying(why -> assertThat(why).contains("Ohrdruf", "§ 20"));
        barred(() ->
                assessment().checkCompleteness(councillor, life.reference(), SampleAssessment.missing("2026-03-16")));
        assertThat(shown(life)).isZero();
        assertThat(impartiality.obstacle(councillor, alone.reference())).isEmpty();
    }

    @Test
    void aSeatBarsFromItsFirstDayToItsLast() {
        CaseLife life = CaseLife.submitted(office);
        CouncilMembership seat = memberships.record(
                councillor, councillor.id(), POESSNECK, clock.today().plusDays(1), "Nachrückerin");
        assertThat(impartiality.obstacle(councillor, life.reference())).isEmpty();

        life.nextDay();
        assertThat(impartiality.obstacle(councillor, life.reference())).isPresent();
        memberships.end(ADMINISTRATOR, seat.id(), clock.today(), "Mandat niedergelegt");
        assertThat(impartiality.obstacle(councillor, life.reference())).isPresent();

        life.nextDay();
        assertThat(impartiality.obstacle(councillor, life.reference())).isEmpty();
        assessment().checkCompleteness(councillor, life.reference(), SampleAssessment.complete());
    }

    @Test
    void whoeverDeclaresBiasIsOutUntilSomebodyElseDecides() {
        CaseLife life = CaseLife.submitted(office);
        assertThatThrownBy(() -> impartiality.declareBias(councillor, life.reference(), " "))
                .isInstanceOf(BiasReasonMissing.class);
        assertThatThrownBy(() -> impartiality.declareBias(editor(POESSNECK), life.reference(), "Wir"))
                .isInstanceOf(NotPermitted.class);

        BiasDeclaration first =
                impartiality.declareBias(councillor, life.reference(), "Mein Bruder leitet das Bauamt.");
        assertThat(impartiality.declareBias(councillor, life.reference(), "Noch einmal"))
                .isEqualTo(first);
        assertThat(shown(life)).isZero();
        barred(() -> assessment().checkCompleteness(councillor, life.reference(), SampleAssessment.complete()));

        Actor asHead = new Actor(councillor.id(), "Rita Rat", EnumSet.of(Role.UNIT_HEAD), null);
        assertThatThrownBy(() -> impartiality.liftBias(asHead, life.reference(), councillor.id(), "Ich selbst"))
                .isInstanceOf(OwnBias.class);
        assertThatThrownBy(() -> impartiality.liftBias(CLERK, life.reference(), councillor.id(), "Kollegin"))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> impartiality.liftBias(ADMINISTRATOR, life.reference(), SIGNATORY.id(), "nie erklärt"))
                .isInstanceOf(NoBiasDeclared.class);
        impartiality.liftBias(ADMINISTRATOR, life.reference(), councillor.id(), "Der Bruder ist nicht beteiligt.");
        assertThat(shown(life)).isOne();

        assertThat(impartiality
                        .declareBias(councillor, life.reference(), "Doch.")
                        .number())
                .isEqualTo(2);
        assertThat(shown(life)).isZero();
        assertThat(impartiality.register(AUDITOR))
                .extracting(BiasDeclaration::reference)
                .contains(life.reference());
    }

    @Test
    void seatsAreRecordedByThosePermittedAndStandOnce() {
        CouncilMembership seat = sit(POESSNECK);
        assertThat(sit(POESSNECK)).isEqualTo(seat);
        assertThat(memberships.of(councillor.id())).containsExactly(seat);
        assertThat(memberships.register(AUDITOR)).contains(seat);

        assertThatThrownBy(() -> memberships.record(councillor, CLERK.id(), POESSNECK, SINCE, "nicht meiner"))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() ->
                        memberships.record(editor(POESSNECK), editor(POESSNECK).id(), POESSNECK, SINCE, "Rat"))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(
                        () -> memberships.record(ADMINISTRATOR, editor(OHRDRUF).id(), POESSNECK, SINCE, "Rat"))
                .isInstanceOf(InvalidMembership.class);
        assertThatThrownBy(() -> memberships.record(councillor, councillor.id(), OHRDRUF, SINCE, ""))
                .isInstanceOf(InvalidMembership.class);
        assertThatThrownBy(() -> memberships.register(CLERK)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> memberships.end(councillor, seat.id(), clock.today(), "Ich will wieder"))
                .isInstanceOf(NotPermitted.class);
        Actor asAdministrator = new Actor(councillor.id(), "Rita Rat", EnumSet.of(Role.ADMINISTRATOR), null);
        assertThatThrownBy(() -> memberships.end(asAdministrator, seat.id(), clock.today(), "Ich will wieder"))
                .isInstanceOf(OwnMembership.class);
        assertThatThrownBy(() -> memberships.end(ADMINISTRATOR, seat.id(), SINCE.minusDays(1), "zu früh"))
                .isInstanceOf(InvalidMembership.class);
    }

    @Test
    void theDatabaseLetsNoCouncillorApprove() {
        CaseLife life = CaseLife.submitted(office).foundComplete().recommended().awardProposed();
        Decision proposed = decisions().current(life.reference()).orElseThrow();
        sit(POESSNECK);

        assertThatThrownBy(() -> jdbc.sql("insert into app.decision_approval values (:id, :hash, :by, :at)")
                        .param("id", proposed.id())
                        .param("hash", proposed.hash().hex())
                        .param("by", councillor.id().value())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("§§ 20, 21 VwVfG");
    }

    private CouncilMembership sit(MunicipalityKey municipality) {
        return memberships.record(councillor, councillor.id(), municipality, SINCE, "Mitglied des Stadtrats");
    }

    private static void barred(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(ConflictOfInterest.class);
    }

    private long shown(CaseLife life) {
        return Objects.requireNonNull(inbox.items(councillor, found(life), PageRequest.of(0, 5)))
                .getTotalElements();
    }

    private static InboxFilter found(CaseLife life) {
        return new InboxFilter(null, life.reference().text(), false, false, InboxFilter.Order.OLDEST_FIRST);
    }

    private CaseAssessment assessment() {
        return office.getBean(CaseAssessment.class);
    }

    private DecisionMaking decisions() {
        return office.getBean(DecisionMaking.class);
    }

    private Hearings hearings() {
        return office.getBean(Hearings.class);
    }
}
