package de.foerderfluss.process;

import static de.foerderfluss.DemoOffice.BUDGET_OFFICER;
import static de.foerderfluss.DemoOffice.CERTIFIER;
import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.DemoOffice.OHRDRUF;
import static de.foerderfluss.DemoOffice.POESSNECK;
import static de.foerderfluss.DemoOffice.SIGNATORY;
import static de.foerderfluss.DemoOffice.editor;
import static de.foerderfluss.DemoOffice.municipalSignatory;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.amendment.Amendment;
import de.foerderfluss.amendment.AmendmentNotOpen;
import de.foerderfluss.amendment.AmendmentOrigin;
import de.foerderfluss.amendment.AmendmentState;
import de.foerderfluss.amendment.Amendments;
import de.foerderfluss.amendment.ChangeDraft;
import de.foerderfluss.amendment.ChangeRequests;
import de.foerderfluss.amendment.CurrentGrant;
import de.foerderfluss.amendment.CurrentGrants;
import de.foerderfluss.amendment.NotAmendable;
import de.foerderfluss.amendment.SampleChange;
import de.foerderfluss.amendment.StaleChange;
import de.foerderfluss.application.UnknownCase;
import de.foerderfluss.budget.AppropriationKind;
import de.foerderfluss.budget.BudgetOffice;
import de.foerderfluss.budget.BudgetOverview;
import de.foerderfluss.budget.BudgetPlan;
import de.foerderfluss.budget.BudgetStep;
import de.foerderfluss.budget.FundsUnavailable;
import de.foerderfluss.budget.Stage;
import de.foerderfluss.calendar.DeadlineChange;
import de.foerderfluss.calendar.DeadlineDesk;
import de.foerderfluss.calendar.DeadlineKind;
import de.foerderfluss.calendar.Deadlines;
import de.foerderfluss.casefile.AttachmentInspection;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Document;
import de.foerderfluss.form.FormRejected;
import de.foerderfluss.hearing.Hearings;
import de.foerderfluss.hearing.IntendedMeasure;
import de.foerderfluss.hearing.NotHeardYet;
import de.foerderfluss.identity.NotPermitted;
import de.foerderfluss.notice.Notice;
import de.foerderfluss.notice.NoticeKind;
import de.foerderfluss.notice.NoticeService;
import de.foerderfluss.notice.PrintedText;
import de.foerderfluss.notice.pdf.PdfConformance;
import de.foerderfluss.payment.Entitlement;
import de.foerderfluss.proofofuse.PlanItem;
import de.foerderfluss.proofofuse.ProofId;
import de.foerderfluss.proofofuse.Proofs;
import de.foerderfluss.ruling.Rulings;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.Money;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An amendment from the request, or its opening ex officio, to the amended grant, its refusal or its withdrawal. */
@OfficeTest
@CoversProcess("AmendmentProcess")
class AmendmentHandlingTest {

    private static final MatterKey FIRST = MatterKey.of("AMENDMENT", 1);

    @Autowired
    ApplicationContext office;

    @Autowired
    TestClock clock;

    @Autowired
    ChangeRequests requests;

    @Autowired
    Amendments amendments;

    @Autowired
    CurrentGrants grants;

    @Autowired
    Rulings rulings;

    @Autowired
    NoticeService notices;

    @Autowired
    Deadlines deadlines;

    @Autowired
    BudgetOverview books;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void fillTheBudget() {
        clock.reset();
        CaseLife.fillTheBudget(office);
        appropriate(2027, AppropriationKind.COMMITMENT, Money.ofEuros(1_000_000), "AMENDMENTS-2027");
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void reducesAProportionalGrantWithItsCosts() {
        CaseLife life = finalGrant().askedForChange(SampleChange.cheaper().asked());
        Money free = free(2026);
        assertThat(life.places()).containsExactly("Task_AssessAmendment");

        life.proposedChange(SampleChange.cheaper().grantedAs());
        assertThat(office.getBean(Entitlement.class).of(life.reference()).availableThisYear())
                .isEqualTo(Money.ofEuros(20_000));
        byte[] seen = rulings.preview(SIGNATORY, life.reference(), FIRST);
        PdfConformance.assertConforms(seen);
        life.approvedRuling(FIRST);

        CurrentGrant grant = grants.find(life.reference()).orElseThrow();
        assertThat(grant.total()).isEqualTo(Money.ofEuros(20_000));
        assertThat(grant.recognised()).isEqualTo(Money.ofEuros(25_000));
        assertThat(life.money(Stage.COMMITTED)).isEqualTo(Money.ofEuros(20_000));
        assertThat(free(2026)).isEqualTo(free.plus(Money.ofEuros(4_000)));
        Notice notice = notices.of(life.reference(), FIRST).orElseThrow();
        assertThat(notice.kind()).isEqualTo(NoticeKind.AMENDMENT);
        assertThat(amendment(life).state()).isEqualTo(AmendmentState.GRANTED);
        assertThat(office.getBean(Proofs.class).grant(CLERK, life.reference()).items())
                .extracting(PlanItem::planned)
                .containsExactly(Money.ofEuros(20_000), Money.ofEuros(5_000));
        assertThat(life.places()).doesNotContain("Event_AmendmentRuled", "Task_AssessAmendment");
        assertThat(office.getBean(Entitlement.class).of(life.reference()).available())
                .isEqualTo(Money.ofEuros(20_000));
    }

    @Test
    void setsMoreMoneyAsideWithTheProposalAndGivesItBackIfReturned() {
        CaseLife life = finalGrant().askedForChange(SampleChange.dearer().asked());
        life.proposedChange(SampleChange.dearer().grantedAs());
        assertThat(life.money(Stage.RESERVED)).isEqualTo(Money.ofEuros(4_000));

        rulings.giveBack(SIGNATORY, life.reference(), FIRST, "Bitte das Angebot beifügen.");
        assertThat(life.money(Stage.RESERVED)).isEqualTo(Money.ZERO);
        assertThat(life.places()).containsExactly("Task_AssessAmendment");

        life.proposedChange(SampleChange.dearer()
                        .with("reasons", "Das Angebot liegt bei.")
                        .grantedAs())
                .approvedRuling(FIRST);
        assertThat(life.money(Stage.RESERVED)).isEqualTo(Money.ZERO);
        assertThat(life.money(Stage.COMMITTED)).isEqualTo(Money.ofEuros(28_000));
        assertThat(grants.find(life.reference()).orElseThrow().total()).isEqualTo(Money.ofEuros(28_000));
    }

    @Test
    void movesMoneyAndDaysIntoTheNextYear() {
        SampleChange later = SampleChange.same()
                .granted(2026, "14.000,00")
                .granted(2027, "10.000,00")
                .with("periodEnd", "2027-06-30");
        CaseLife life = finalGrant().askedForChange(later.asked());
        assertThat(amendment(life).wanted().proofDue()).isEqualTo(LocalDate.of(2027, 12, 30));
        life.proposedChange(later.with("proofDueDate", "2027-12-30").grantedAs())
                .approvedRuling(FIRST);

        assertThat(books.ofCase(life.reference()).at(Stage.COMMITTED).byYear())
                .containsExactlyInAnyOrderEntriesOf(Map.of(2026, Money.ofEuros(14_000), 2027, Money.ofEuros(10_000)));
        assertThat(grants.find(life.reference()).orElseThrow().period().end()).isEqualTo(LocalDate.of(2027, 6, 30));
        assertThat(deadlines
                        .current(
                                life.reference(),
                                DeadlineKind.PROOF_DUE,
                                ProofId.whole(life.reference()).matter())
                        .orElseThrow()
                        .deadline()
                        .date())
                .isEqualTo(LocalDate.of(2027, 12, 30));
        assertThat(office.getBean(Proofs.class).of(CLERK, life.reference()))
                .extracting(proof -> proof.id().german())
                .containsExactly("Zwischennachweis 2026", "Verwendungsnachweis");
        assertThat(office.getBean(DeadlineDesk.class).changes(life.reference()))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.kind()).isEqualTo(DeadlineChange.Kind.AMENDMENT);
                    assertThat(change.reason()).contains("30.06.2027");
                    assertThat(change.by()).isEqualTo(SIGNATORY.id());
                });
    }

    @Test
    void refusesARequestByANotice() {
        CaseLife life = finalGrant().askedForChange(SampleChange.dearer().asked());
        life.proposedChange(SampleChange.refused()).approvedRuling(FIRST);

        assertThat(amendment(life).state()).isEqualTo(AmendmentState.REFUSED);
        assertThat(grants.find(life.reference()).orElseThrow().total()).isEqualTo(Money.ofEuros(24_000));
        assertThat(notices.of(life.reference(), FIRST)).isPresent();
        assertThat(life.places()).doesNotContain("Event_AmendmentRuled");
    }

    @Test
    void endsWithTheWithdrawalOfTheRequest() {
        CaseLife life = finalGrant().askedForChange(SampleChange.cheaper().asked());
        Amendment withdrawn =
                requests.withdraw(municipalSignatory(POESSNECK), life.reference(), 1, "Es bleibt doch dabei.");
        assertThat(withdrawn.state()).isEqualTo(AmendmentState.WITHDRAWN);
        assertThat(requests.withdraw(municipalSignatory(POESSNECK), life.reference(), 1, "Es bleibt doch dabei."))
                .isEqualTo(withdrawn);
        assertThat(life.worked().places()).isEmpty();
        assertThatExceptionOfType(AmendmentNotOpen.class).isThrownBy(() -> life.proposedChange(SampleChange.refused()));

        life.askedForChange(SampleChange.cheaper().asked()).proposedChange(SampleChange.refused());
        assertThatExceptionOfType(AmendmentNotOpen.class)
                .isThrownBy(() -> requests.withdraw(municipalSignatory(POESSNECK), life.reference(), 2, ""));
    }

    @Test
    void takesOneRequestAtATimeAndTheSameOneOnce() {
        CaseLife life = finalGrant();
        ChangeDraft draft = requests.save(
                editor(POESSNECK), life.reference(), 0, SampleChange.cheaper().asked());
        requests.attach(
                editor(POESSNECK),
                life.reference(),
                office.getBean(AttachmentInspection.class)
                        .inspect("angebot.txt", "20.000 EUR".getBytes(StandardCharsets.UTF_8)));

        assertThatExceptionOfType(StaleChange.class)
                .isThrownBy(() -> requests.submit(municipalSignatory(POESSNECK), life.reference(), draft.version()));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> requests.submit(editor(POESSNECK), life.reference(), 2));
        Amendment first = requests.submit(municipalSignatory(POESSNECK), life.reference(), 2);
        assertThat(requests.submit(municipalSignatory(POESSNECK), life.reference(), 2))
                .isEqualTo(first);
        assertThat(office.getBean(CaseFile.class).documents(life.reference()))
                .extracting(Document::fileName)
                .contains("angebot.txt");
        assertThat(requests.draft(editor(POESSNECK), life.reference()).begun()).isFalse();

        assertThatExceptionOfType(NotAmendable.class)
                .isThrownBy(() -> amendments.open(CLERK, life.reference(), "Von Amts wegen", key()))
                .withMessageContaining("Änderung 1 noch offen");
        assertThatThrownBy(() ->
                        jdbc.sql("""
                        insert into amendment select case_reference, 2, origin, 'x', plan, reason, opened_by, opened_at, contributors,
                            lapse_year, lapse_cents
                        from amendment where case_reference = :case
                        """).param("case", life.reference().text()).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("schon eine Änderung offen");
        assertThatExceptionOfType(UnknownCase.class)
                .isThrownBy(() -> requests.draft(editor(OHRDRUF), life.reference()));
    }

    @Test
    void grantsNoMoreThanTheFinancingKindAllows() {
        CaseLife life = finalGrant().askedForChange(SampleChange.dearer().asked());

        assertThatThrownBy(() -> life.proposedChange(SampleChange.same()
                        .with("ownFunds", "5.999,99")
                        .granted(2026, "24.000,01")
                        .grantedAs()))
                .isInstanceOf(FormRejected.class)
                .hasMessageContaining("höchstens 24.000,00");
        assertThatThrownBy(() -> life.proposedChange(
                        SampleChange.same().granted(2026, "24.000,00").grantedAs()))
                .isInstanceOf(FormRejected.class)
                .hasMessageContaining("ändert sich nichts");
        assertThatThrownBy(() -> life.proposedChange(
                        SampleChange.cheaper().with("ownFunds", "4.000,00").grantedAs()))
                .isInstanceOf(FormRejected.class)
                .hasMessageContaining("geht nicht auf");
    }

    @Test
    void asksTheBudgetToTheLastCent() {
        CaseLife life = finalGrant().askedForChange(SampleChange.dearer().asked());
        Money free = free(2027);
        SampleChange tooDear =
                SampleChange.dearer().with("periodEnd", "2027-12-31").with("proofDueDate", "2028-06-30");
        appropriate(2027, AppropriationKind.COMMITMENT, Money.ofCents(399_999).minus(free), key());
        Map<String, Object> more = tooDear.grantedAs();
        more.put(
                "grantByYear",
                List.of(Map.of("year", "2026", "amount", "24.000,00"), Map.of("year", "2027", "amount", "4.000,00")));

        assertThatExceptionOfType(FundsUnavailable.class).isThrownBy(() -> life.proposedChange(more));
        assertThat(amendment(life).state()).isEqualTo(AmendmentState.OPEN);
        appropriate(2027, AppropriationKind.COMMITMENT, Money.ofCents(1), key());
        life.proposedChange(more);
        assertThat(free(2027)).isEqualTo(Money.ZERO);
        appropriate(2027, AppropriationKind.COMMITMENT, Money.ofEuros(1_000_000), key());
    }

    @Test
    void takesNothingBackThatIsPaidOrCalled() {
        CaseLife life = finalGrant().drewMoney().certifiedMoney().orderedMoney();
        life.askedForChange(SampleChange.cheaper().asked());

        Map<String, Object> tooLittle = SampleChange.same()
                .with("costItems", List.of(Map.of("description", "Entwicklung", "year", "2026", "amount", "9.000,00")))
                .with("ownFunds", "1.800,00")
                .granted(2026, "7.200,00")
                .grantedAs();
        assertThatThrownBy(() -> life.proposedChange(tooLittle))
                .isInstanceOf(FormRejected.class)
                .hasMessageContaining("schon 8.000,00")
                .hasMessageContaining("Widerruf");
    }

    @Test
    void hearsTheMunicipalityBeforeItTakesSomethingAwayExOfficio() {
        CaseLife life = finalGrant();
        Amendment opened = amendments.open(CLERK, life.reference(), "Die Kosten sind gesunken.", "click");
        assertThat(amendments.open(CLERK, life.reference(), "Die Kosten sind gesunken.", "click"))
                .isEqualTo(opened);
        assertThat(opened.origin()).isEqualTo(AmendmentOrigin.EX_OFFICIO);
        assertThatExceptionOfType(AmendmentNotOpen.class)
                .isThrownBy(() -> requests.withdraw(municipalSignatory(POESSNECK), life.reference(), 1, ""));
        assertThatExceptionOfType(NotHeardYet.class)
                .isThrownBy(() -> life.proposedChange(SampleChange.cheaper().grantedAs()));

        Hearings hearings = office.getBean(Hearings.class);
        hearings.open(
                CLERK,
                life.reference(),
                FIRST,
                new IntendedMeasure(
                        "Die Zuwendung soll auf 20.000,00 EUR sinken.",
                        "Der Auftrag ist günstiger vergeben.",
                        "Nr. 2 ANBest-Gk",
                        Money.ofEuros(4_000),
                        ""),
                14);
        hearings.answer(editor(POESSNECK), life.reference(), FIRST, "Das stimmt.", List.of());
        hearings.close(CLERK, life.reference(), FIRST, "Die Stadt stimmt der Minderung zu.");
        life.proposedChange(SampleChange.cheaper().grantedAs());
        assertThat(PrintedText.pages(rulings.preview(SIGNATORY, life.reference(), FIRST)))
                .contains("Die Stadt stimmt der Minderung zu.");
    }

    @Test
    void dropsWhatWasOpenedExOfficio() {
        CaseLife life = finalGrant();
        amendments.open(CLERK, life.reference(), "Die Kosten sind gesunken.", "click");

        assertThat(amendments.drop(CLERK, life.reference(), 1, "Irrtum.").state())
                .isEqualTo(AmendmentState.WITHDRAWN);
        assertThat(life.worked().places()).isEmpty();
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> amendments.open(CERTIFIER, life.reference(), "Grund", key()));
    }

    @Test
    void amendsNothingThatIsNotGrantedKnownOrStanding() {
        CaseLife young = CaseLife.submitted(office);
        assertThat(amendments.obstacle(young.reference()).orElseThrow()).contains("nichts bewilligt");
        CaseLife issued = CaseLife.submitted(office).awarded();
        assertThatExceptionOfType(NotAmendable.class)
                .isThrownBy(() -> amendments.open(CLERK, issued.reference(), "Grund", key()))
                .withMessageContaining("noch nicht bekannt gegeben");
        CaseLife retracted = CaseLife.submitted(office).retracted();
        assertThatExceptionOfType(NotAmendable.class)
                .isThrownBy(() -> requests.save(editor(POESSNECK), retracted.reference(), 0, Map.of()))
                .withMessageContaining("zurückgenommen");
    }

    /** What was printed lies in {@code target/letters}; a wanted change of wording is copied from there. */
    @Test
    void saysWhatItAlwaysSaid() throws IOException {
        CaseLife granted = finalGrant().askedForChange(SampleChange.cheaper().asked());
        granted.proposedChange(SampleChange.cheaper().grantedAs());
        says("AMENDMENT", granted);
        CaseLife refused = finalGrant().askedForChange(SampleChange.dearer().asked());
        refused.proposedChange(SampleChange.refused());
        says("AMENDMENT_REFUSED", refused);
    }

    private void says(String name, CaseLife life) throws IOException {
        byte[] draft = rulings.preview(CLERK, life.reference(), FIRST);
        String text = PrintedText.pages(draft).replaceAll("(EGOV|B)-2026-\\d{5}", "$1-2026-00000");
        Files.createDirectories(Path.of("target/letters"));
        Files.write(Path.of("target/letters/" + name + ".pdf"), draft);
        Files.writeString(Path.of("target/letters/" + name + ".txt"), text);

        assertThat(text).isEqualTo(Files.readString(Path.of("src/test/resources/letters/" + name + ".txt")));
    }

    private CaseLife finalGrant() {
        clock.reset();
        CaseLife life =
                CaseLife.submitted(office).awarded().downloaded().nextDay().waivedRemedy();
        clock.setTo(LocalDate.of(2026, 5, 4), LocalTime.of(9, 0));
        return life;
    }

    private Amendment amendment(CaseLife life) {
        return amendments.get(CLERK, life.reference(), 1);
    }

    private Money free(int year) {
        BudgetPlan plan = office.getBean(BudgetPlan.class);
        return Money.sum(books.of(plan.standardLine()).stream()
                .filter(overview -> overview.year() == year)
                .map(overview ->
                        overview.cash().free().plus(overview.commitment().free()))
                .toList());
    }

    private void appropriate(int year, AppropriationKind kind, Money amount, String step) {
        office.getBean(BudgetOffice.class)
                .appropriate(
                        office.getBean(BudgetPlan.class).standardLine(),
                        year,
                        kind,
                        amount,
                        BUDGET_OFFICER.id(),
                        "Haushaltsgesetz " + year,
                        new BudgetStep(step));
    }

    private static String key() {
        return UUID.randomUUID().toString().toUpperCase(java.util.Locale.ROOT);
    }
}
