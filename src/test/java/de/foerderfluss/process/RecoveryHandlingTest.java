package de.foerderfluss.process;

import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.DemoOffice.POESSNECK;
import static de.foerderfluss.DemoOffice.SIGNATORY;
import static de.foerderfluss.DemoOffice.editor;
import static de.foerderfluss.shared.Money.ofCents;
import static de.foerderfluss.shared.Money.ofEuros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.foerderfluss.DemoOffice;
import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.amendment.CurrentGrants;
import de.foerderfluss.budget.BudgetOverview;
import de.foerderfluss.budget.Stage;
import de.foerderfluss.calendar.DeadlineKind;
import de.foerderfluss.calendar.DeadlineOutcome;
import de.foerderfluss.calendar.Deadlines;
import de.foerderfluss.calendar.RevocationClockRefused;
import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormRejected;
import de.foerderfluss.hearing.NotHeardYet;
import de.foerderfluss.identity.NotPermitted;
import de.foerderfluss.identity.Role;
import de.foerderfluss.identity.SamePersonTwice;
import de.foerderfluss.notice.NoticeKind;
import de.foerderfluss.notice.NoticeService;
import de.foerderfluss.notice.PrintedText;
import de.foerderfluss.notice.pdf.PdfConformance;
import de.foerderfluss.payment.CreditReceived;
import de.foerderfluss.payment.DrawdownId;
import de.foerderfluss.payment.DrawdownUse;
import de.foerderfluss.payment.Entitlement;
import de.foerderfluss.payment.UseOutcome;
import de.foerderfluss.recovery.Claim;
import de.foerderfluss.recovery.ClaimAmount;
import de.foerderfluss.recovery.ClaimState;
import de.foerderfluss.recovery.Claims;
import de.foerderfluss.recovery.InterestCandidate;
import de.foerderfluss.recovery.InterestRefused;
import de.foerderfluss.recovery.InterestRulings;
import de.foerderfluss.recovery.RevocationRefused;
import de.foerderfluss.recovery.Revocations;
import de.foerderfluss.ruling.Ruling;
import de.foerderfluss.ruling.Rulings;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.PersonId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Money comes back: from the first knowledge to the last cent of interest. Eight thousand euros were paid on 3 March 2026. */
@OfficeTest
class RecoveryHandlingTest {

    private static final MatterKey REVOCATION = MatterKey.of("REVOCATION", 1);
    private static final MatterKey INTEREST = MatterKey.of("INTEREST", 1);
    private static final LocalDate PROPOSED = LocalDate.of(2026, 6, 2);
    private static final Money PAID = ofEuros(8_000);

    @Autowired
    ApplicationContext office;

    @Autowired
    TestClock clock;

    @Autowired
    Revocations revocations;

    @Autowired
    InterestRulings interest;

    @Autowired
    Rulings rulings;

    @Autowired
    NoticeService notices;

    @Autowired
    Claims claims;

    @Autowired
    CurrentGrants grants;

    @Autowired
    BudgetOverview budget;

    @Autowired
    Deadlines deadlines;

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
    void takesAWholeGrantBackWithInterest() {
        CaseLife life = paid();
        proposed(life, form(Map.of()));
        byte[] seen = rulings.preview(SIGNATORY, life.reference(), REVOCATION);
        PdfConformance.assertConforms(seen);
        issued(life, REVOCATION);

        assertThat(notices.of(life.reference(), REVOCATION).orElseThrow().kind())
                .isEqualTo(NoticeKind.REVOCATION);
        assertThat(notices.of(life.reference(), REVOCATION).orElseThrow().hash())
                .isEqualTo(ContentHash.of(seen));
        Claim claim = claim(life);
        assertThat(claim.claimed()).isEqualTo(new ClaimAmount(PAID, ofCents(12_505)));
        assertThat(claim.fixedInterest())
                .singleElement()
                .satisfies(fixed -> assertThat(fixed.total()).isEqualTo(ofCents(12_505)));
        assertThat(life.money(Stage.RECLAIMED)).isEqualTo(PAID);
        assertThat(life.money(Stage.COMMITTED)).isEqualTo(Money.ZERO);
        assertThat(budget.replay().agrees()).isTrue();
        assertThat(grants.find(life.reference()).orElseThrow().total()).isEqualTo(Money.ZERO);
        assertThat(office.getBean(Entitlement.class).of(life.reference()).available())
                .isEqualTo(Money.ZERO);
        assertThat(deadlines.last(life.reference(), DeadlineKind.REVOCATION_CLOCK, REVOCATION))
                .hasValueSatisfying(year -> assertThat(year.outcome()).isEqualTo(DeadlineOutcome.MET));
        assertThatExceptionOfType(RevocationRefused.class)
                .isThrownBy(() -> {
                    revocations.noteKnowledge(CLERK, life.reference(), clock.today(), "Noch ein Vermerk");
                    life.heardOn(MatterKey.of("REVOCATION", 2));
                    revocations.propose(CLERK, life.reference(), form(Map.of()));
                })
                .withMessageContaining("nichts bewilligt");
    }

    @Test
    void tellsTheTownOnlyWithTheNoticeAndComputesTheDayFromIt() {
        CaseLife life = paid();
        proposed(life, form(Map.of()));
        issued(life, REVOCATION);
        assertThat(claims.of(editor(POESSNECK), life.reference())).isEmpty();
        assertThat(deadlines.current(life.reference(), DeadlineKind.CLAIM_DUE, REVOCATION))
                .isEmpty();

        notices.download(editor(POESSNECK), life.reference(), REVOCATION);

        assertThat(claims.of(editor(POESSNECK), life.reference()))
                .singleElement()
                .satisfies(claim -> assertThat(claim.dueOn()).isEqualTo("2026-07-03"));
        assertThat(deadlines.current(life.reference(), DeadlineKind.CLAIM_DUE, REVOCATION))
                .hasValueSatisfying(due -> assertThat(due.deadline().reason())
                        .contains("30 Tage ab der Bekanntgabe am 03.06.2026", "§ 49a Abs. 1"));
    }

    @Test
    void takesAPartBackAndWaivesInterest() {
        CaseLife life = paid();
        proposed(
                life,
                form(Map.of(
                        "ground",
                        "FALSE_STATEMENTS",
                        "trust",
                        "Die Angaben im Antrag waren unrichtig; darauf kann sich die Stadt nicht berufen.",
                        "extent",
                        "PART",
                        "parts",
                        List.of(Map.of("year", "2026", "amount", "18.000,00")),
                        "interest",
                        "WAIVED",
                        "interestReason",
                        "Die Stadt hat den Ausfall des Herstellers nicht zu vertreten.")));
        String text = PrintedText.pages(rulings.preview(CLERK, life.reference(), REVOCATION));
        assertThat(text)
                .contains("nehmen wir in Höhe von 18.000,00", "Von der Geltendmachung der Zinsen sehen wir ab")
                .contains("darauf kann sich die Stadt nicht berufen", "§ 48 Abs. 1 und Abs. 2 Satz 3 Nr. 2 VwVfG");
        issued(life, REVOCATION);

        assertThat(claim(life).claimed()).isEqualTo(new ClaimAmount(ofEuros(2_000), Money.ZERO));
        assertThat(life.money(Stage.RECLAIMED)).isEqualTo(ofEuros(2_000));
        assertThat(life.money(Stage.PAID)).isEqualTo(ofEuros(6_000));
        assertThat(life.money(Stage.COMMITTED)).isEqualTo(Money.ZERO);
        assertThat(grants.find(life.reference()).orElseThrow().total()).isEqualTo(ofEuros(6_000));
    }

    @Test
    void paysNothingWhileAProposalWaits() {
        CaseLife life = paid();
        proposed(life, form(Map.of()));
        assertThat(office.getBean(Entitlement.class).of(life.reference()).reasons())
                .anyMatch(reason -> reason.contains("über eine Rückforderung entschieden"));

        rulings.giveBack(SIGNATORY, life.reference(), REVOCATION, "Bitte den Umfang prüfen.");

        assertThat(office.getBean(Entitlement.class).of(life.reference()).reasons())
                .noneMatch(reason -> reason.contains("über eine Rückforderung entschieden"));
    }

    @Test
    void refusesWhatComesTooEarlyOrTooLate() {
        CaseLife life = paid();
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> revocations.noteKnowledge(SIGNATORY, life.reference(), PROPOSED, "Vermerk"));
        assertThatExceptionOfType(RevocationClockRefused.class)
                .isThrownBy(() -> revocations.propose(CLERK, life.reference(), form(Map.of())))
                .withMessageContaining("noch nicht festgehalten");
        revocations.noteKnowledge(CLERK, life.reference(), PROPOSED, "Vermerk vom 02.06.2026");
        assertThatExceptionOfType(NotHeardYet.class)
                .isThrownBy(() -> revocations.propose(CLERK, life.reference(), form(Map.of())))
                .withMessageContaining("§ 28 VwVfG");
        life.heardOn(REVOCATION);
        clock.setTo(PROPOSED.plusYears(1).plusDays(1), LocalTime.NOON);
        assertThatExceptionOfType(RevocationClockRefused.class)
                .isThrownBy(() -> revocations.propose(CLERK, life.reference(), form(Map.of())))
                .withMessageContaining("zu spät");
    }

    @Test
    void refusesWhatIsWrongOrTooLittle() {
        CaseLife life = paid();
        revocations.noteKnowledge(CLERK, life.reference(), PROPOSED, "Vermerk vom 02.06.2026");
        life.heardOn(REVOCATION);

        assertThat(errors(
                        life,
                        Map.of("extent", "PART", "parts", List.of(Map.of("year", "2026", "amount", "24.000,01")))))
                .containsExactly("parts[0].amount");
        assertThat(errors(life, Map.of("effect", "DAY", "effectiveFrom", "2026-06-03")))
                .containsExactly("effectiveFrom");
        assertThat(errors(life, Map.of("ground", "UNLAWFUL_AWARD"))).containsExactly("trust");
        assertThat(errors(life, Map.of("interest", "WAIVED"))).containsExactly("interestReason");
        assertThatExceptionOfType(RevocationRefused.class)
                .isThrownBy(() -> revocations.propose(
                        CLERK,
                        life.reference(),
                        form(Map.of(
                                "extent", "PART", "parts", List.of(Map.of("year", "2026", "amount", "16.010,00"))))))
                .withMessageContaining("Bagatellgrenze");
        Ruling proposed = revocations.propose(CLERK, life.reference(), form(Map.of()));
        assertThat(revocations.propose(CLERK, life.reference(), form(Map.of()))).isEqualTo(proposed);
        assertThatExceptionOfType(SamePersonTwice.class)
                .isThrownBy(() -> rulings.approve(
                        DemoOffice.with(CLERK, Role.DECISION_SIGNATORY),
                        life.reference(),
                        REVOCATION,
                        proposed.hash()));
    }

    @Test
    void fixesTheRestOfTheInterestAfterTheMoneyIsBack() {
        CaseLife life = paid();
        proposed(life, form(Map.of()));
        issued(life, REVOCATION);
        notices.download(editor(POESSNECK), life.reference(), REVOCATION);
        clock.setTo(LocalDate.of(2026, 6, 30), LocalTime.NOON);
        paidBack(life, PAID.plus(ofCents(12_505)));
        assertThat(claim(life).state()).isEqualTo(ClaimState.SETTLED);
        assertThat(life.money(Stage.RECLAIMED)).isEqualTo(Money.ZERO);
        assertThat(interest.candidates(life.reference()))
                .extracting(InterestCandidate::toFix)
                .containsExactly(ofCents(3_848));

        assertThatExceptionOfType(NotHeardYet.class).isThrownBy(() -> fix(life, "CLAIM-1"));
        life.heardOn(INTEREST);
        assertThatExceptionOfType(InterestRefused.class).isThrownBy(() -> fix(life, "CLAIM-7"));
        fix(life, "CLAIM-1");
        PdfConformance.assertConforms(rulings.preview(SIGNATORY, life.reference(), INTEREST));
        issued(life, INTEREST);

        assertThat(claim(life).open()).isEqualTo(new ClaimAmount(Money.ZERO, ofCents(3_848)));
        assertThat(deadlines.current(life.reference(), DeadlineKind.INTEREST_LIMITATION, REVOCATION))
                .isEmpty();
        notices.download(editor(POESSNECK), life.reference(), INTEREST);
        assertThat(claim(life).dueOn()).isEqualTo("2026-07-31");
        paidBack(life, ofCents(3_848));
        assertThat(claims.openOf(life.reference())).isEmpty();
        assertThat(budget.ofCase(life.reference()).balances()).isEmpty();
        assertThat(budget.replay().agrees()).isTrue();
    }

    @Test
    void demandsInterestForMoneyThatWasUsedLate() {
        CaseLife life = lateUse();
        assertThat(interest.candidates(life.reference())).singleElement().satisfies(candidate -> {
            assertThat(candidate.target().key()).isEqualTo("DRAWDOWN-1");
            assertThat(candidate.toFix()).isEqualTo(ofCents(14_292));
        });
        life.heardOn(INTEREST);
        fix(life, "DRAWDOWN-1");
        issued(life, INTEREST);

        Claim claim = claim(life);
        assertThat(claim.isInterestOnly()).isTrue();
        assertThat(claim.claimed()).isEqualTo(new ClaimAmount(Money.ZERO, ofCents(14_292)));
        assertThat(life.money(Stage.PAID)).isEqualTo(PAID);
        assertThat(interest.candidates(life.reference()))
                .extracting(InterestCandidate::toFix)
                .containsExactly(Money.ZERO);
    }

    @Test
    void refusesInterestThatIsTooLittleOrNotYetDue() {
        CaseLife life = lateUse();
        life.heardOn(INTEREST);

        assertThatExceptionOfType(InterestRefused.class)
                .isThrownBy(() -> interest.propose(
                        CLERK, life.reference(), "DRAWDOWN-1", clock.today().plusDays(1), "Grund"))
                .withMessageContaining("Zukunft");
        assertThatExceptionOfType(InterestRefused.class)
                .isThrownBy(() ->
                        interest.propose(CLERK, life.reference(), "DRAWDOWN-1", LocalDate.of(2026, 3, 10), "Grund"))
                .withMessageContaining("Bagatellgrenze");
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> interest.propose(SIGNATORY, life.reference(), "DRAWDOWN-1", clock.today(), "Grund"));
    }

    /** What was printed lies in {@code target/letters}; a wanted change of wording is copied from there. */
    @Test
    void saysWhatItAlwaysSaid() throws IOException {
        CaseLife life = paid();
        proposed(life, form(Map.of()));
        saysAsEver("REVOCATION", rulings.preview(CLERK, life.reference(), REVOCATION));
        CaseLife late = lateUse();
        late.heardOn(INTEREST);
        fix(late, "DRAWDOWN-1");
        saysAsEver("INTEREST", rulings.preview(CLERK, late.reference(), INTEREST));
    }

    private static void saysAsEver(String kind, byte[] draft) throws IOException {
        String text = PrintedText.pages(draft)
                .replaceAll("(EGOV|B)-2026-\\d{5}", "$1-2026-00000")
                .replaceAll("926\\d{10}", "9260000000000");
        Files.createDirectories(Path.of("target/letters"));
        Files.write(Path.of("target/letters/" + kind + ".pdf"), draft);
        Files.writeString(Path.of("target/letters/" + kind + ".txt"), text);
        assertThat(text).isEqualTo(Files.readString(Path.of("src/test/resources/letters/" + kind + ".txt")));
    }

    private List<String> errors(CaseLife life, Map<String, Object> changed) {
        try {
            revocations.propose(CLERK, life.reference(), form(changed));
            return List.of();
        } catch (FormRejected rejected) {
            return rejected.errors().stream().map(FormError::path).toList();
        }
    }

    private void fix(CaseLife life, String target) {
        interest.propose(CLERK, life.reference(), target, clock.today(), "Gründe, davon abzusehen, gibt es nicht.");
    }

    private void proposed(CaseLife life, Map<String, Object> form) {
        revocations.noteKnowledge(CLERK, life.reference(), PROPOSED, "Prüfvermerk vom 02.06.2026");
        life.heardOn(REVOCATION);
        revocations.propose(CLERK, life.reference(), form);
    }

    private void issued(CaseLife life, MatterKey matter) {
        life.approvedRuling(matter);
        assertThat(notices.of(life.reference(), matter)).isPresent();
    }

    private Claim claim(CaseLife life) {
        return claims.of(CLERK, life.reference()).get(0);
    }

    private void paidBack(CaseLife life, Money amount) {
        office.publishEvent(new CreditReceived(
                ContentHash.of(life.reference() + amount.german()),
                amount,
                clock.today(),
                claim(life).paymentReference(),
                "Stadtkasse",
                PersonId.SYSTEM));
    }

    private static Map<String, Object> form(Map<String, Object> changed) {
        Map<String, Object> form = new HashMap<>(Map.of(
                "ground", "PURPOSE_MISSED",
                "extent", "WHOLE",
                "effect", "BEGINNING",
                "facts", "Die Schnittstelle wurde bezahlt, aber nie in Betrieb genommen.",
                "discretion", "Umstände, die ausnahmsweise gegen den Widerruf sprechen, liegen nicht vor.",
                "interest", "CHARGED"));
        form.putAll(changed);
        return form;
    }

    private CaseLife paid() {
        CaseLife life = CaseLife.submitted(office)
                .awarded()
                .downloaded()
                .nextDay()
                .waivedRemedy()
                .drewMoney()
                .certifiedMoney()
                .orderedMoney()
                .paidMoney();
        clock.setTo(PROPOSED, LocalTime.of(9, 0));
        return life;
    }

    private CaseLife lateUse() {
        clock.reset();
        CaseLife life = paid();
        clock.setTo(LocalDate.of(2026, 6, 15), LocalTime.of(9, 0));
        office.getBean(DrawdownUse.class)
                .find(CLERK, new DrawdownId(life.reference(), 1), UseOutcome.INTEREST, "Kein Grund für Nachsicht.");
        return life;
    }
}
