package de.foerderfluss.process;

import static de.foerderfluss.DemoOffice.BUDGET_OFFICER;
import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.DemoOffice.POESSNECK;
import static de.foerderfluss.DemoOffice.editor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.foerderfluss.HttpVisitor;
import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.amendment.Amendment;
import de.foerderfluss.amendment.AmendmentOrigin;
import de.foerderfluss.amendment.AmendmentState;
import de.foerderfluss.amendment.CurrentGrants;
import de.foerderfluss.amendment.Lapses;
import de.foerderfluss.amendment.LapsingFunds;
import de.foerderfluss.amendment.NotAmendable;
import de.foerderfluss.amendment.SampleChange;
import de.foerderfluss.budget.BudgetPlan;
import de.foerderfluss.budget.BudgetStep;
import de.foerderfluss.budget.CarryOverSource;
import de.foerderfluss.budget.Stage;
import de.foerderfluss.hearing.Hearings;
import de.foerderfluss.hearing.IntendedMeasure;
import de.foerderfluss.hearing.NotHeardYet;
import de.foerderfluss.identity.NotPermitted;
import de.foerderfluss.payment.LapseOfFunds;
import de.foerderfluss.payment.LapseRefused;
import de.foerderfluss.payment.NothingUncalled;
import de.foerderfluss.payment.UncalledFunds;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.Money;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Money that nobody called in its year goes back to the line, but only by a notice after a hearing. */
@OfficeTest
class LapseTest {

    private static final MatterKey FIRST = MatterKey.of("AMENDMENT", 1);

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext office;

    @Autowired
    TestClock clock;

    @Autowired
    LapseOfFunds lapse;

    @Autowired
    Lapses lapses;

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
    void givesTheMoneyBackToTheLineByANoticeAfterAHearing() {
        CaseLife life = nobodyCalled();
        Money free = free();
        Amendment opened = Objects.requireNonNull(lapse(life, "K").get(life.reference()));
        assertThat(opened.origin()).isEqualTo(AmendmentOrigin.LAPSE);
        assertThat(lapse(life, "K")).containsValue(opened);
        assertThat(life.places()).containsExactly("Task_AssessAmendment");
        assertThat(progress(life)).isEqualTo(AmendmentState.OPEN);
        assertThat(life.money(Stage.COMMITTED)).isEqualTo(Money.ofEuros(24_000));

        assertThatExceptionOfType(NotHeardYet.class).isThrownBy(() -> life.proposedChange(nothingLeft()));
        heard(life);
        life.proposedChange(nothingLeft());
        assertThat(progress(life)).isEqualTo(AmendmentState.PROPOSED);
        assertThatExceptionOfType(NotAmendable.class)
                .isThrownBy(() -> carriedOver(life))
                .withMessageContaining("nimmt ein vorgeschlagener Änderungsbescheid");
        life.approvedRuling(FIRST);

        assertThat(progress(life)).isEqualTo(AmendmentState.GRANTED);
        assertThat(life.money(Stage.COMMITTED)).isEqualTo(Money.ZERO);
        assertThat(free()).isEqualTo(free.plus(Money.ofEuros(24_000)));
        assertThat(office.getBean(CurrentGrants.class)
                        .find(life.reference())
                        .orElseThrow()
                        .total())
                .isEqualTo(Money.ZERO);
        assertThatExceptionOfType(NothingUncalled.class).isThrownBy(() -> lapse(life, "L"));
    }

    @Test
    void refusesWhatComesTooEarlyOrUnconfirmedOrFromOthers() {
        CaseLife life = nobodyCalled();
        assertThatExceptionOfType(LapseRefused.class)
                .isThrownBy(() -> lapse.lapse(
                        BUDGET_OFFICER, plan().standardLine(), 2026, List.of(life.reference()), "Grund", false, "K"))
                .withMessageContaining("bestätigen");
        assertThatExceptionOfType(LapseRefused.class)
                .isThrownBy(() -> lapse.lapse(
                        BUDGET_OFFICER, plan().standardLine(), 2027, List.of(life.reference()), "Grund", true, "K"))
                .withMessageContaining("noch nicht vorbei");
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() ->
                        lapse.lapse(CLERK, plan().standardLine(), 2026, List.of(life.reference()), "Grund", true, "K"));
        life.askedForChange(SampleChange.cheaper().asked());
        assertThatExceptionOfType(NotAmendable.class).isThrownBy(() -> lapse(life, "K"));
    }

    @Test
    void showsItsProgressBesideTheCarryOver() {
        CaseLife life = nobodyCalled();
        HttpVisitor officer = visitor("haushalt");
        String page = "/amt/haushalt/2026/verfall";
        assertThat(officer.get("/amt/haushalt/2026/jahresende").body()).contains(page);
        assertThat(officer.get(page).body()).contains(life.reference().text(), "24.000,00", "Verfall einleiten");
        assertThat(visitor("pruefung").get(page).body()).doesNotContain("Verfall einleiten</span>");

        Map<String, Object> sent = Map.of(
                "line",
                plan().standardLine().text(),
                "key",
                officer.hidden(page, "key"),
                "cases",
                List.of(life.reference().text()),
                "reason",
                "Das Programm endet.");
        HttpResponse<String> unconfirmed = officer.submit(page, page, sent);
        assertThat(unconfirmed.statusCode()).isEqualTo(422);
        assertThat(unconfirmed.body()).contains("Bitte bestätigen Sie", "Das Programm endet.");
        Map<String, Object> confirmed = new java.util.LinkedHashMap<>(sent);
        confirmed.put("confirmed", "true");
        assertThat(officer.submit(page, page, confirmed).statusCode()).isEqualTo(302);
        assertThat(officer.submit(page, page, confirmed).statusCode()).isEqualTo(302);
        assertThat(officer.get(page).body()).contains(life.reference() + ", Änderung 1", "in Prüfung");
        assertThat(visitor("sachbearbeitung")
                        .get("/amt/vorgaenge/" + life.reference() + "/aenderungen/1")
                        .body())
                .contains("Verfall nicht abgerufener Mittel", "0,00");
    }

    private CaseLife nobodyCalled() {
        CaseLife life =
                CaseLife.submitted(office).awarded().downloaded().nextDay().waivedRemedy();
        clock.setTo(LocalDate.of(2027, 1, 8), LocalTime.NOON);
        return life;
    }

    private Map<CaseReference, Amendment> lapse(CaseLife life, String key) {
        Map<CaseReference, Amendment> opened = lapse.lapse(
                BUDGET_OFFICER,
                plan().standardLine(),
                2026,
                List.of(life.reference()),
                "Die Stadt hat nichts abgerufen.",
                true,
                key);
        life.worked();
        return opened;
    }

    private void carriedOver(CaseLife life) {
        office.getBean(UncalledFunds.class)
                .carryOver(
                        BUDGET_OFFICER,
                        plan().standardLine(),
                        2026,
                        List.of(life.reference()),
                        CarryOverSource.NEXT_YEAR,
                        "Verzug",
                        new BudgetStep("CARRY-" + UUID.randomUUID().toString().toUpperCase(java.util.Locale.ROOT)));
    }

    private static Map<String, Object> nothingLeft() {
        return SampleChange.same()
                .with("ownFunds", "30.000,00")
                .granted(2026, "0,00")
                .with("reasons", "Bis zum Ende des Haushaltsjahres wurde nichts abgerufen.")
                .grantedAs();
    }

    private void heard(CaseLife life) {
        Hearings hearings = office.getBean(Hearings.class);
        hearings.open(
                CLERK,
                life.reference(),
                FIRST,
                new IntendedMeasure(
                        "Die Zuwendung soll wegfallen.",
                        "Aus 2026 ist nichts abgerufen.",
                        "§ 45 ThürLHO",
                        Money.ofEuros(24_000),
                        ""),
                14);
        hearings.answer(editor(POESSNECK), life.reference(), FIRST, "Wir haben nicht begonnen.", List.of());
        hearings.close(CLERK, life.reference(), FIRST, "Die Stadt führt das Vorhaben nicht durch.");
    }

    private AmendmentState progress(CaseLife life) {
        return lapses.of(BUDGET_OFFICER, 2026).stream()
                .filter(one -> one.reference().equals(life.reference()))
                .map(LapsingFunds::state)
                .findFirst()
                .orElseThrow();
    }

    private Money free() {
        return Money.sum(office.getBean(de.foerderfluss.budget.BudgetOverview.class).of(plan().standardLine()).stream()
                .filter(year -> year.year() == 2026)
                .map(year -> year.cash().free())
                .toList());
    }

    private BudgetPlan plan() {
        return office.getBean(BudgetPlan.class);
    }

    private HttpVisitor visitor(String username) {
        HttpVisitor visitor = new HttpVisitor(port);
        visitor.signIn(username, "demo");
        return visitor;
    }
}
