package de.foerderfluss.process;

import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.DemoOffice.CLERK_2;
import static de.foerderfluss.DemoOffice.POESSNECK;
import static de.foerderfluss.DemoOffice.SIGNATORY;
import static de.foerderfluss.DemoOffice.editor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.budget.BudgetOverview;
import de.foerderfluss.budget.Stage;
import de.foerderfluss.calendar.DeadlineKind;
import de.foerderfluss.calendar.Deadlines;
import de.foerderfluss.closure.CaseIsClosed;
import de.foerderfluss.closure.Closing;
import de.foerderfluss.closure.Closure;
import de.foerderfluss.closure.ClosureGround;
import de.foerderfluss.closure.Dedications;
import de.foerderfluss.closure.NotClosable;
import de.foerderfluss.closure.OpenPlace;
import de.foerderfluss.closure.OpenPoint;
import de.foerderfluss.identity.NotPermitted;
import de.foerderfluss.notice.ActContent;
import de.foerderfluss.process.inbox.CaseStanding;
import de.foerderfluss.process.inbox.Inbox;
import de.foerderfluss.ruling.Rulings;
import de.foerderfluss.shared.MatterKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The end of a case: what keeps it from being closed, and what follows. */
@OfficeTest
class ClosingTest {

    @Autowired
    ApplicationContext office;

    @Autowired
    TestClock clock;

    @Autowired
    Closing closing;

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
    void namesEverythingThatIsOpen() {
        CaseLife life = CaseLife.submitted(office).awarded();
        assertThat(closing.open(CLERK, life.reference()))
                .extracting(OpenPoint::place)
                .containsExactly(OpenPlace.RULINGS, OpenPlace.RULINGS, OpenPlace.BUDGET);

        life.downloaded().nextDay().waivedRemedy().drewMoney().refusedMoney();
        assertThatExceptionOfType(NotClosable.class)
                .isThrownBy(() -> closing.close(CLERK, life.reference()))
                .withMessageContaining("Es fehlt ein bestandskräftiger Bescheid")
                .withMessageContaining("Mittelabruf 1“ ist noch nicht erlassen")
                .withMessageContaining("Im Haushalt sind noch 24.000,00\u00a0EUR festgelegt");
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> closing.close(SIGNATORY, life.reference()));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> closing.open(editor(POESSNECK), life.reference()));
        assertThatThrownBy(() -> closeBySql(life))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("im Haushalt noch etwas offen");
    }

    @Test
    void closesWhatIsSettledOnceAndForGood() {
        CaseLife life = SettledCase.of(office, CaseLife.submitted(office).awarded());
        assertThat(closing.open(CLERK, life.reference()))
                .extracting(OpenPoint::german)
                .anyMatch(sentence -> sentence.endsWith("ist noch nicht bestandskräftig."));
        SettledCase.accepted(office, life);

        Closure closed = closing.close(CLERK, life.reference());
        assertThat(closing.close(CLERK_2, life.reference())).isEqualTo(closed);
        assertThat(closed.ground()).isEqualTo(ClosureGround.SETTLED);
        assertThat(closed.retainUntil()).isEqualTo(LocalDate.of(clock.today().getYear() + 10, 12, 31));
        assertThat(closed.retentionVerified()).isFalse();
        assertThat(office.getBean(Deadlines.class).current(life.reference(), DeadlineKind.FILE_RETENTION))
                .hasValueSatisfying(stored ->
                        assertThat(stored.deadline().reason()).contains("10 volle Kalenderjahre", "nicht geprüft"));
        assertThat(inbox.standings(List.of(life.reference()))).containsValue(CaseStanding.CLOSED);
        assertThat(inbox.casesAt(CaseStanding.CLOSED)).contains(life.reference());
        assertThat(inbox.casesAt(CaseStanding.CONCLUDED)).doesNotContain(life.reference());
        assertThat(life.money(Stage.PAID)).isEqualTo(SettledCase.KEPT);
        assertThat(office.getBean(BudgetOverview.class).replay().agrees()).isTrue();
        assertThatThrownBy(() -> jdbc.sql("delete from case_closure where case_reference = :case")
                        .param("case", life.reference().text())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void decidesNothingNewInAClosedCaseButARevocation() {
        CaseLife life = SettledCase.accepted(
                office, SettledCase.of(office, CaseLife.submitted(office).awarded()));
        closing.close(CLERK, life.reference());
        Rulings rulings = office.getBean(Rulings.class);
        ActContent content = rulings.of(life.reference()).get(0).content();

        assertThatExceptionOfType(CaseIsClosed.class)
                .isThrownBy(() ->
                        rulings.propose(CLERK, life.reference(), MatterKey.of("AMENDMENT", 1), content, Set.of()));
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(life::drewMoney);
        assertThat(rulings.propose(CLERK, life.reference(), MatterKey.of("REVOCATION", 1), content, Set.of()))
                .isNotNull();
    }

    @Test
    void closesARejectionWithoutADedication() {
        CaseLife life = CaseLife.submitted(office)
                .foundComplete()
                .notRecommended()
                .rejectionProposed()
                .approved()
                .downloaded();
        assertThatExceptionOfType(NotClosable.class).isThrownBy(() -> closing.close(CLERK, life.reference()));
        life.letPass("Event_RemedyPeriodEnded");

        assertThat(closing.close(CLERK, life.reference()).ground()).isEqualTo(ClosureGround.REJECTED);
        assertThat(office.getBean(Dedications.class).of(CLERK, life.reference()))
                .isEmpty();
        assertThat(life.places()).isEmpty();
    }

    private void closeBySql(CaseLife life) {
        jdbc.sql("insert into case_closure values (:case, 'REJECTED', '2036-12-31', false, :by, now())")
                .param("case", life.reference().text())
                .param("by", CLERK.id().value())
                .update();
    }
}
