package de.foerderfluss.process;

import static de.foerderfluss.DemoOffice.CERTIFIER;
import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.DemoOffice.ORDERER;
import static de.foerderfluss.DemoOffice.SIGNATORY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.foerderfluss.EngineRoom;
import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.application.SampleApplication;
import de.foerderfluss.budget.Stage;
import de.foerderfluss.identity.AdministrativeCourt;
import de.foerderfluss.identity.NotPermitted;
import de.foerderfluss.notice.ActionEnd;
import de.foerderfluss.notice.ActionExtent;
import de.foerderfluss.notice.ActionInputRefused;
import de.foerderfluss.notice.ActionOutcome;
import de.foerderfluss.notice.BeforeTheCourt;
import de.foerderfluss.notice.CourtActions;
import de.foerderfluss.notice.CourtDocket;
import de.foerderfluss.notice.NewActionEnd;
import de.foerderfluss.notice.NewCourtAction;
import de.foerderfluss.notice.NoActionPending;
import de.foerderfluss.notice.NotContestable;
import de.foerderfluss.notice.NotWaivable;
import de.foerderfluss.notice.NotYetFinal;
import de.foerderfluss.notice.Notice;
import de.foerderfluss.payment.Certification;
import de.foerderfluss.payment.DrawdownId;
import de.foerderfluss.payment.DrawdownRulings;
import de.foerderfluss.payment.Entitlement;
import de.foerderfluss.payment.PaymentRuns;
import de.foerderfluss.process.inbox.CaseStanding;
import de.foerderfluss.process.inbox.Inbox;
import de.foerderfluss.process.inbox.WorkItem;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.Money;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A notice on its way to finality, with and without a court in between. */
@OfficeTest
@CoversProcess({"CourtActionProcess", "NoticeServiceProcess"})
class CourtActionTest {

    private static final MatterKey AWARD = MatterKey.APPLICATION;

    @Autowired
    ApplicationContext office;

    @Autowired
    TestClock clock;

    @Autowired
    CourtActions actions;

    @Autowired
    CourtDocket docket;

    @Autowired
    Inbox inbox;

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
    void holdsTheNoticeUpUntilTheActionIsWithdrawn() {
        CaseLife life = served();
        LocalDate remedyEnds = remedyEnds(life);
        file(life, whole(clock.today()));
        assertThat(file(life, whole(clock.today())).actions()).hasSize(1);

        assertThat(life.places()).contains("Task_AwaitCourt");
        assertThat(standing(life)).isEqualTo(CaseStanding.LITIGATION);
        assertThat(inbox.casesAt(CaseStanding.LITIGATION)).contains(life.reference());
        assertThat(docket.open(life.reference())).hasSize(1);
        assertThat(docket.isPending(life.reference(), AWARD)).isTrue();
        assertThatExceptionOfType(NotWaivable.class).isThrownBy(life::waivedRemedy);
        assertThatExceptionOfType(NotYetFinal.class)
                .isThrownBy(life::drewMoney)
                .withMessageContaining("5 K 12/26")
                .withMessageContaining("wird nichts ausgezahlt");

        life.letPass("Event_RemedyPeriodPassed");
        assertThat(life.notice().finalOn()).isNull();

        LocalDate ended = remedyEnds.plusDays(40);
        clock.setTo(ended, LocalTime.of(9, 0));
        end(life, ActionOutcome.WITHDRAWN, null);
        end(life, ActionOutcome.WITHDRAWN, null);
        office.getBean(EngineRoom.class).fire(life.reference(), "Event_RemedyPeriodEnded");
        assertThat(life.notice().finalOn()).isEqualTo(ended);
        assertThat(life.notice().finalityReason()).contains("durch Rücknahme der Klage");
        assertThat(life.places()).isEmpty();
        assertThat(docket.open(life.reference())).isEmpty();
    }

    @Test
    void losesTheGrantThatTheCourtSetsAside() {
        CaseLife life = served();
        file(life, whole(clock.today()));
        end(life, ActionOutcome.ALLOWED, null);

        assertThat(life.places()).contains("Task_ImplementCourtOutcome");
        assertThat(inbox.open(life.reference()))
                .extracting(WorkItem::germanName)
                .containsExactly("Ausgang der Klage umsetzen");
        actions.implement(CLERK, life.reference(), AWARD, "Die Zuwendung ist ausgebucht.");
        actions.implement(CLERK, life.reference(), AWARD, "Die Zuwendung ist ausgebucht.");
        life.worked();

        assertThat(life.places()).isEmpty();
        assertThat(life.notice().isSetAside()).isTrue();
        assertThat(life.notice().finalOn()).isNull();
        assertThat(life.money(Stage.COMMITTED)).isEqualTo(Money.ZERO);
        assertThat(standing(life)).isEqualTo(CaseStanding.SET_ASIDE);
        assertThat(inbox.casesAt(CaseStanding.SET_ASIDE)).contains(life.reference());
        assertThat(inbox.casesAt(CaseStanding.CONCLUDED)).doesNotContain(life.reference());
        assertThatExceptionOfType(NotYetFinal.class).isThrownBy(life::drewMoney).withMessageContaining("aufgehoben");
    }

    @Test
    void paysWhatIsNotContested() {
        CaseLife life = served();
        file(life, part(clock.today(), Money.ofEuros(12_000)));
        assertThatExceptionOfType(NotYetFinal.class)
                .isThrownBy(life::drewMoney)
                .withMessageContaining("Der nicht angegriffene Teil");

        life.letPass("Event_RemedyPeriodPassed");
        assertThat(life.notice().payable()).isTrue();
        assertThat(life.notice().finalOn()).isNull();
        life.drewMoney();
        assertThat(office.getBean(Entitlement.class).of(life.reference()).available())
                .isEqualTo(Money.ofEuros(4_000));

        end(life, ActionOutcome.ALLOWED_IN_PART, Money.ofEuros(20_000));
        actions.implement(CLERK, life.reference(), AWARD, "Änderungsbescheid ist erlassen.");
        life.worked().letPass("Event_RemedyPeriodEnded");
        assertThat(life.notice().finalOn()).isEqualTo(clock.today());
        assertThat(office.getBean(Entitlement.class).of(life.reference()).available())
                .isEqualTo(Money.ofEuros(12_000));
    }

    @Test
    void takesFinalityBackWhenAnActionInTimeIsKnownLater() {
        CaseLife life = served();
        LocalDate filed = clock.today();
        life.letPass("Event_RemedyPeriodEnded");
        assertThat(life.notice().finalOn()).isNotNull();

        file(life, whole(filed));
        assertThat(life.notice().finalOn()).isNull();
        assertThat(life.places()).contains("Task_AwaitCourt");
        life.letPass("Event_RemedyPeriodPassed");
        end(life, ActionOutcome.DISMISSED, null);
        life.letPass("Event_RemedyPeriodEnded");
        assertThat(life.notice().finalOn()).isEqualTo(clock.today());
        assertThatExceptionOfType(NotContestable.class)
                .isThrownBy(() -> file(life, whole(filed)))
                .withMessageContaining("schon entschieden");
    }

    @Test
    void recordsALateActionWithoutUndoingFinality() {
        CaseLife life = served().letPass("Event_RemedyPeriodEnded");
        LocalDate finalOn = life.notice().finalOn();
        file(life, whole(clock.today()));

        assertThat(life.notice().finalOn()).isEqualTo(finalOn);
        assertThat(life.notice().payable()).isTrue();
        assertThat(life.places()).isEmpty();
        assertThat(docket.open(life.reference())).hasSize(1);
        assertThat(docket.obstacle(life.reference())).isEmpty();
        assertThatExceptionOfType(ActionInputRefused.class)
                .isThrownBy(() -> end(life, ActionOutcome.ALLOWED, null))
                .withMessageContaining("Wiedereinsetzung");

        actions.reinstate(CLERK, life.reference(), AWARD);
        life.worked();
        assertThat(life.notice().finalOn()).isNull();
        assertThat(life.places()).contains("Task_AwaitCourt");
        assertThatExceptionOfType(NotContestable.class)
                .isThrownBy(() -> actions.reinstate(CLERK, life.reference(), AWARD));
        end(life, ActionOutcome.SETTLED, Money.ofEuros(24_000));
        actions.implement(CLERK, life.reference(), AWARD, "Nach dem Vergleich bleibt es beim Bescheid.");
        life.worked().letPass("Event_RemedyPeriodEnded");
        assertThat(life.notice().finalityReason()).contains("durch einen Vergleich");
    }

    @Test
    void endsALateActionWithoutConsequences() {
        CaseLife life = served().letPass("Event_RemedyPeriodEnded");
        LocalDate finalOn = life.notice().finalOn();
        file(life, whole(clock.today()));
        end(life, ActionOutcome.DISMISSED, null);

        assertThat(life.notice().finalOn()).isEqualTo(finalOn);
        assertThat(docket.open(life.reference())).isEmpty();
        assertThatExceptionOfType(NoActionPending.class).isThrownBy(() -> end(life, ActionOutcome.WITHDRAWN, null));
    }

    @Test
    void goesOnAsIfNothingHadHappenedAfterAMistake() {
        CaseLife life = byPost().posted();
        clock.setTo(clock.today().plusDays(6), LocalTime.of(9, 0));
        file(life, whole(clock.today()));
        end(life, ActionOutcome.MISTAKEN, null);

        life.waivedRemedy();
        assertThat(life.notice().finalOn()).isEqualTo(clock.today());
        assertThatExceptionOfType(NotContestable.class)
                .isThrownBy(() -> file(life, whole(clock.today())))
                .withMessageContaining("verzichtet");
    }

    @Test
    void postsWhatWasNotDownloadedBeforeAnybodyCanGoToCourt() {
        CaseLife life = CaseLife.submitted(office).awarded();
        assertThatExceptionOfType(NotContestable.class).isThrownBy(() -> file(life, whole(clock.today())));
        life.letPass("Event_DownloadPeriodEnded").posted();
        assertThatExceptionOfType(NotContestable.class)
                .isThrownBy(() -> file(life, whole(clock.today().plusDays(1))));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> actions.file(SIGNATORY, life.reference(), AWARD, whole(clock.today())));
        assertThatExceptionOfType(ActionInputRefused.class)
                .isThrownBy(() -> file(life, part(clock.today(), Money.ofEuros(25_000))));
    }

    @Test
    void decidesNothingElseMeanwhile() {
        CaseLife life = CaseLife.submitted(office).awarded().downloaded().nextDay();
        LocalDate filed = clock.today();
        life.letPass("Event_RemedyPeriodEnded").drewMoney();
        DrawdownId drawdown = new DrawdownId(life.reference(), 1);
        file(life, whole(filed));

        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(life::certifiedMoney)
                .withMessageContaining("Klage anhängig");
        office.getBean(Certification.class)
                .certify(
                        CERTIFIER,
                        drawdown,
                        Map.of("outcome", "REJECTED", "reason", "Die Leistung ist nicht gefördert."));
        assertThatExceptionOfType(BeforeTheCourt.class)
                .isThrownBy(() -> office.getBean(DrawdownRulings.class).propose(CLERK, drawdown, "Nicht gefördert."))
                .withMessageContaining("nichts Neues verfügt");
    }

    @Test
    void leavesOrderedMoneyOutOfThePaymentRun() {
        CaseLife life = CaseLife.submitted(office).awarded().downloaded().nextDay();
        LocalDate filed = clock.today();
        life.letPass("Event_RemedyPeriodEnded").drewMoney().certifiedMoney().orderedMoney();
        PaymentRuns runs = office.getBean(PaymentRuns.class);
        Money before = runs.waiting(ORDERER).total();

        file(life, whole(filed));
        assertThat(runs.waiting(ORDERER).total()).isEqualTo(before.minus(Money.ofEuros(8_000)));
        end(life, ActionOutcome.WITHDRAWN, null);
        assertThat(runs.waiting(ORDERER).total()).isEqualTo(before);
    }

    private CaseLife served() {
        return CaseLife.submitted(office).awarded().downloaded().nextDay();
    }

    private CaseLife byPost() {
        Map<String, Object> application = SampleApplication.values();
        application.remove("electronicNotice");
        return CaseLife.submitted(office, application).awarded();
    }

    private Notice file(CaseLife life, NewCourtAction action) {
        Notice notice = actions.file(CLERK, life.reference(), AWARD, action);
        life.worked();
        return notice;
    }

    private void end(CaseLife life, ActionOutcome outcome, @Nullable Money remaining) {
        Notice notice = actions.end(
                CLERK,
                life.reference(),
                AWARD,
                new NewActionEnd(outcome, clock.today(), "So endete das Verfahren.", remaining));
        assertThat(notice.actions().get(notice.actions().size() - 1).end())
                .extracting(ActionEnd::outcome)
                .isEqualTo(outcome);
        life.worked();
    }

    private CaseStanding standing(CaseLife life) {
        return Objects.requireNonNull(inbox.standings(List.of(life.reference())).get(life.reference()));
    }

    private static LocalDate remedyEnds(CaseLife life) {
        return Objects.requireNonNull(life.notice().remedyEnds());
    }

    private static NewCourtAction whole(LocalDate filedOn) {
        return new NewCourtAction(filedOn, AdministrativeCourt.GERA, "5 K 12/26", ActionExtent.WHOLE, "", null, false);
    }

    private static NewCourtAction part(LocalDate filedOn, Money accepted) {
        return new NewCourtAction(
                filedOn,
                AdministrativeCourt.GERA,
                "5 K 12/26",
                ActionExtent.PART,
                "die Kürzung der Position 2",
                accepted,
                false);
    }
}
