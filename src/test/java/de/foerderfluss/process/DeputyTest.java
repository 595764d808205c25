package de.foerderfluss.process;

import static de.foerderfluss.DemoOffice.ADMINISTRATOR;
import static de.foerderfluss.DemoOffice.CLERK_2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.foerderfluss.DemoOffice;
import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.application.ConflictOfInterest;
import de.foerderfluss.application.Impartiality;
import de.foerderfluss.assessment.CaseAssessment;
import de.foerderfluss.assessment.SampleAssessment;
import de.foerderfluss.calendar.FollowUpFilter;
import de.foerderfluss.calendar.FollowUpFilter.Order;
import de.foerderfluss.calendar.FollowUpFilter.Span;
import de.foerderfluss.calendar.FollowUpFilter.Whose;
import de.foerderfluss.calendar.FollowUps;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.decision.Decision;
import de.foerderfluss.decision.DecisionMaking;
import de.foerderfluss.decision.SampleDecision;
import de.foerderfluss.identity.Absence;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.Deputies;
import de.foerderfluss.identity.NewPerson;
import de.foerderfluss.identity.NotPermitted;
import de.foerderfluss.identity.PeopleAdministration;
import de.foerderfluss.identity.Role;
import de.foerderfluss.identity.SamePersonTwice;
import de.foerderfluss.process.inbox.Inbox;
import de.foerderfluss.process.inbox.InboxFilter;
import de.foerderfluss.process.inbox.ItemTaken;
import de.foerderfluss.process.inbox.WorkItem;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a deputy sees, may do, and leaves in the file. */
@OfficeTest
class DeputyTest {

    @Autowired
    ApplicationContext office;

    @Autowired
    Deputies deputies;

    @Autowired
    PeopleAdministration people;

    @Autowired
    Inbox inbox;

    @Autowired
    CaseFile caseFile;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private Actor absent = Actor.SYSTEM;
    private Actor deputy = Actor.SYSTEM;
    private CaseLife life;

    @BeforeEach
    void hire() {
        clock.reset();
        CaseLife.fillTheBudget(office);
        absent = hired("Anna Albrecht", Role.CLERK, Role.DECISION_SIGNATORY);
        deputy = hired("Bert Becker", Role.CLERK, Role.DECISION_SIGNATORY);
        life = CaseLife.submitted(office);
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void seesWhatTheAbsentPersonHadTakenOnAndGoesOnWithIt() {
        Actor stranger = hired("Cora Conrad", Role.TECHNICAL_REVIEWER);
        inbox.claim(absent, task());
        away(stranger);
        assertThat(seen(standingIn(stranger))).as("seen without the role").isEqualTo(1);
        assertThatThrownBy(() -> inbox.claim(standingIn(stranger), task())).isInstanceOf(NotPermitted.class);
        assertThat(seen(stranger.representing(Set.of()))).isZero();
    }

    @Test
    void takesATaskOverAndGivesItBack() {
        inbox.claim(absent, task());
        Absence absence = away(deputy);
        assertThatThrownBy(() -> inbox.claim(CLERK_2, task())).isInstanceOf(ItemTaken.class);

        WorkItem taken = inbox.claim(standingIn(deputy), task());

        assertThat(taken).returns(deputy.id(), WorkItem::claimedBy).returns(absent.id(), WorkItem::claimedFor);
        inbox.unclaim(deputy, task());
        assertThat(item()).returns(absent.id(), WorkItem::claimedBy).returns(null, WorkItem::claimedFor);
        inbox.claim(standingIn(deputy), task());
        deputies.end(absent, absence.id());
        assertThat(inbox.claim(absent, task()))
                .as("back at work")
                .returns(absent.id(), WorkItem::claimedBy)
                .returns(null, WorkItem::claimedFor);
    }

    @Test
    void leavesInTheFileForWhomTheDeputyActed() {
        inbox.claim(absent, task());
        away(deputy);
        inbox.claim(standingIn(deputy), task());

        office.getBean(CaseAssessment.class)
                .checkCompleteness(standingIn(deputy), life.reference(), SampleAssessment.complete());

        assertThat(lastBy(deputy)).endsWith("In Vertretung für Anna Albrecht.");
        assertThat(caseFile.verify(life.reference()).intact()).isTrue();
        CaseLife other = CaseLife.submitted(office);
        life = other;
        office.getBean(CaseAssessment.class)
                .checkCompleteness(standingIn(deputy), other.reference(), SampleAssessment.complete());
        assertThat(lastBy(deputy)).as("nobody had taken that on").doesNotContain("Vertretung");
    }

    @Test
    void cannotApproveWhatTheAbsentPersonProposed() {
        life.foundComplete().recommended();
        DecisionMaking decisions = office.getBean(DecisionMaking.class);
        Decision proposed = decisions.propose(absent, life.reference(), SampleDecision.award());
        inbox.claim(absent, task());
        away(deputy);

        assertThatThrownBy(() -> decisions.approve(standingIn(deputy), life.reference(), proposed.hash()))
                .isInstanceOf(SamePersonTwice.class)
                .hasMessageContaining("Sie vertreten zurzeit eine Person, die den Entscheidungsvorschlag");
        assertThatThrownBy(() -> decisions.approve(deputy, life.reference(), proposed.hash()))
                .as("the database knows it too")
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("Wer die Person vertritt");
        assertThatThrownBy(() -> decisions.approve(absent, life.reference(), proposed.hash()))
                .isInstanceOf(SamePersonTwice.class);
        assertThat(decisions
                        .approve(DemoOffice.SIGNATORY, life.reference(), proposed.hash())
                        .approval())
                .isNotNull();
    }

    @Test
    void cannotApproveTheOwnDraftInTheAbsentPersonsPlace() {
        life.foundComplete().recommended();
        DecisionMaking decisions = office.getBean(DecisionMaking.class);
        Decision proposed = decisions.propose(deputy, life.reference(), SampleDecision.award());
        inbox.claim(absent, task());
        away(deputy);
        inbox.claim(standingIn(deputy), task());

        assertThatThrownBy(() -> decisions.approve(standingIn(deputy), life.reference(), proposed.hash()))
                .isInstanceOf(SamePersonTwice.class)
                .hasMessageContaining("selbst bearbeitet");
    }

    @Test
    void borrowsNoRole() {
        life.foundComplete().recommended();
        DecisionMaking decisions = office.getBean(DecisionMaking.class);
        Decision proposed = decisions.propose(CLERK_2, life.reference(), SampleDecision.award());
        Actor clerkOnly = hired("Cora Conrad", Role.CLERK);
        inbox.claim(absent, task());
        away(clerkOnly);

        assertThatThrownBy(() -> decisions.approve(standingIn(clerkOnly), life.reference(), proposed.hash()))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void isJudgedByTheirOwnConflictsOfInterest() {
        inbox.claim(absent, task());
        away(deputy);
        office.getBean(Impartiality.class).declareBias(deputy, life.reference(), "Verwandt mit dem Kämmerer.");

        assertThatThrownBy(() -> inbox.claim(standingIn(deputy), task())).isInstanceOf(ConflictOfInterest.class);
        assertThat(seen(standingIn(deputy))).isZero();
    }

    @Test
    void findsTheFollowUpsOfTheAbsentPerson() {
        FollowUps followUps = office.getBean(FollowUps.class);
        long number = followUps
                .set(absent, life.reference(), null, clock.today().plusDays(1), "Anrufen")
                .number();
        away(deputy);
        clock.advance(Duration.ofDays(1));
        FollowUpFilter filter =
                new FollowUpFilter(Span.DUE, Whose.DEPUTY, life.reference().text(), Order.DUE_FIRST);

        assertThat(followUps.count(deputy, filter, Set.of())).isZero();
        assertThat(followUps.count(standingIn(deputy), filter, Set.of())).isEqualTo(1);
        followUps.done(standingIn(deputy), number);
        assertThat(lastBy(deputy)).endsWith("erledigt: Anrufen In Vertretung für Anna Albrecht.");
    }

    private Absence away(Actor standingIn) {
        return deputies.record(
                absent,
                absent.id(),
                standingIn.id(),
                clock.today(),
                clock.today().plusDays(4));
    }

    private Actor standingIn(Actor actor) {
        return actor.representing(deputies.represented(actor.id()));
    }

    private WorkItem item() {
        return inbox.open(life.reference()).get(0);
    }

    private String task() {
        return item().taskId();
    }

    private long seen(Actor actor) {
        return inbox.count(
                actor, new InboxFilter(null, life.reference().text(), false, false, InboxFilter.Order.OLDEST_FIRST));
    }

    private String lastBy(Actor actor) {
        return caseFile.entries(life.reference(), PageRequest.of(0, 20)).stream()
                .filter(entry -> entry.by().equals(actor.id()))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private Actor hired(String name, Role... roles) {
        String username = "deputy-" + UUID.randomUUID().toString().substring(0, 13);
        return people.create(ADMINISTRATOR, new NewPerson(username, name, null, "ein langes Kennwort"), Set.of(roles))
                .actor();
    }
}
