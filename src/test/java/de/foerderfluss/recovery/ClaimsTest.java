package de.foerderfluss.recovery;

import static de.foerderfluss.DemoOffice.AUDITOR;
import static de.foerderfluss.DemoOffice.BUDGET_OFFICER;
import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.DemoOffice.ORDERER;
import static de.foerderfluss.DemoOffice.SIGNATORY;
import static de.foerderfluss.shared.Money.ofCents;
import static de.foerderfluss.shared.Money.ofEuros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.foerderfluss.DemoOffice;
import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.application.UnknownCase;
import de.foerderfluss.budget.BudgetOverview;
import de.foerderfluss.budget.MoreThanBooked;
import de.foerderfluss.budget.Stage;
import de.foerderfluss.calendar.Deadline;
import de.foerderfluss.calendar.DeadlineKind;
import de.foerderfluss.calendar.Deadlines;
import de.foerderfluss.calendar.StoredDeadline;
import de.foerderfluss.identity.NotPermitted;
import de.foerderfluss.identity.Role;
import de.foerderfluss.identity.SamePersonTwice;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.PersonId;
import de.foerderfluss.shared.YearlyAmounts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
@RecordApplicationEvents
class ClaimsTest {

    private static final Money PRINCIPAL = ofEuros(5_000);
    private static final Money INTEREST = ofCents(8_589);

    @Autowired
    PaidCase cases;

    @Autowired
    Claims claims;

    @Autowired
    ClaimCollection collection;

    @Autowired
    WriteOffs writeOffs;

    @Autowired
    ClaimInterest interest;

    @Autowired
    ClaimBooking booking;

    @Autowired
    BudgetOverview budget;

    @Autowired
    Deadlines deadlines;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    ApplicationEvents events;

    @Autowired
    TestClock clock;

    @AfterEach
    void backToTheStart() {
        clock.reset();
    }

    @Test
    void opensOneClaimForANoticeAndMovesTheBooks() {
        Claim claim = cases.claimed(PRINCIPAL, INTEREST);
        Claim again = cases.claimed(claim.id().reference(), PRINCIPAL, INTEREST);

        assertThat(again).isEqualTo(claim);
        assertThat(claim.state()).isEqualTo(ClaimState.OPEN);
        assertThat(claim.open()).isEqualTo(new ClaimAmount(PRINCIPAL, INTEREST));
        assertThat(claim.dueOn()).isEqualTo("2026-04-01");
        assertThat(claim.paymentReference()).hasSize(13).startsWith("926");
        assertThat(at(claim, Stage.RECLAIMED)).isEqualTo(PRINCIPAL);
        assertThat(at(claim, Stage.PAID)).isEqualTo(Money.ZERO);
        assertThat(deadlines
                        .current(claim.id().reference(), DeadlineKind.CLAIM_DUE, claim.matter())
                        .orElseThrow()
                        .deadline()
                        .reason())
                .contains("Nach dem Bescheid ist zu zahlen", "01.04.2026");
    }

    @Test
    void neverClaimsMoreBackThanWasPaid() {
        CaseReference reference = cases.paid(PRINCIPAL);

        assertThatThrownBy(() -> cases.claimed(reference, PRINCIPAL.plus(ofCents(1)), Money.ZERO))
                .isInstanceOf(MoreThanBooked.class);
        assertThat(claims.of(CLERK, reference)).isEmpty();
    }

    @Test
    void movesADueDayOffADayOfRest() {
        clock.setTo(LocalDate.of(2026, 3, 5), LocalTime.NOON);

        assertThat(cases.claimed(PRINCIPAL, INTEREST).dueOn()).isEqualTo("2026-04-07");
    }

    @Test
    void setsPartialPaymentsAgainstInterestFirstAndClosesWithTheLastCent() {
        Claim claim = cases.claimed(PRINCIPAL, INTEREST);

        Claim part = pay(claim, ofEuros(1_000), "2026-03-10", "A");
        assertThat(part.open()).isEqualTo(new ClaimAmount(ofCents(408_589), Money.ZERO));
        assertThat(at(claim, Stage.RECLAIMED)).isEqualTo(ofCents(408_589));
        assertThat(pay(part, ofEuros(1_000), "2026-03-10", "A").open()).isEqualTo(part.open());

        Claim settled = pay(part, ofCents(408_589), "2026-03-20", "B");
        assertThat(settled.state()).isEqualTo(ClaimState.SETTLED);
        assertThat(settled.paid()).isEqualTo(PRINCIPAL.plus(INTEREST));
        assertThat(budget.ofCase(claim.id().reference()).balances()).isEmpty();
        assertThat(budget.replay().agrees()).isTrue();
        assertThat(deadlines.current(claim.id().reference(), DeadlineKind.CLAIM_DUE, claim.matter()))
                .isEmpty();
        assertThatThrownBy(() -> collection.remind(BUDGET_OFFICER, claim.id(), clock.today(), "Mahnung"))
                .isInstanceOf(ClaimRefused.class)
                .hasMessageContaining("ausgeglichen");
    }

    @Test
    void whatReturnsAfterItsBudgetYearIsRevenue() {
        Claim claim = cases.claimed(PRINCIPAL, Money.ZERO);
        clock.setTo(LocalDate.of(2027, 1, 12), LocalTime.NOON);

        pay(claim, PRINCIPAL, "2027-01-12", "A");

        assertThat(at(claim, Stage.REIMBURSED)).isEqualTo(PRINCIPAL);
    }

    @Test
    void bearsInterestUntilTheMoneyIsBackAndLessAfterAPart() {
        Claim claim = cases.claimed(PRINCIPAL, INTEREST);
        Claim part = pay(claim, ofEuros(2_500).plus(INTEREST), "2026-03-12", "A");

        InterestStatement statement = interest.through(part, LocalDate.of(2026, 3, 31));

        assertThat(statement.lines()).extracting(InterestLine::days).containsExactly(20, 19);
        assertThat(statement.total()).isEqualTo(ofCents(2_533));
        assertThat(interest.notFixed(part, LocalDate.of(2026, 3, 31))).isEqualTo(Money.ZERO);
        assertThat(interest.notFixed(cases.claimed(PRINCIPAL, Money.ZERO), LocalDate.of(2026, 3, 31)))
                .isEqualTo(ofCents(3_349));
    }

    @Test
    void addsWhatALaterNoticeFixes() {
        Claim claim = cases.claimed(PRINCIPAL, INTEREST);
        MatterKey notice = MatterKey.of("INTEREST", 1);
        LocalDate until = LocalDate.of(2026, 3, 31);
        LocalDate due = LocalDate.of(2026, 5, 4);

        LaterInterest later = new LaterInterest(
                notice, ofEuros(12), until, due, interest.through(claim, until).lines());

        Claim more = claims.addInterest(PersonId.SYSTEM, claim.id(), later);
        Claim again = claims.addInterest(PersonId.SYSTEM, claim.id(), later);

        assertThat(more.open().interest()).isEqualTo(INTEREST.plus(ofEuros(12)));
        assertThat(more.interestUntil()).isEqualTo(until);
        assertThat(more.fixedInterest())
                .singleElement()
                .satisfies(fixed -> assertThat(fixed.lines()).isEqualTo(later.lines()));
        assertThat(again).isEqualTo(more);
    }

    @Test
    void keepsTheDayOnWhichInterestIsBarredUntilAllIsFixed() {
        Claim claim = cases.claimed(PRINCIPAL, INTEREST);
        assertThat(running(claim, DeadlineKind.INTEREST_LIMITATION)).hasValueSatisfying(deadline -> {
            assertThat(deadline.date()).isEqualTo("2029-12-31");
            assertThat(deadline.reason()).contains("Im Jahr 2026 entstandene Zinsen", "§§ 195, 199 Abs. 1 BGB");
        });
        clock.setTo(LocalDate.of(2027, 1, 12), LocalTime.NOON);
        LocalDate until = clock.today();
        Claim settled = pay(claim, PRINCIPAL.plus(INTEREST), "2027-01-12", "A");
        assertThat(running(settled, DeadlineKind.INTEREST_LIMITATION)).isPresent();

        claims.addInterest(
                PersonId.SYSTEM,
                claim.id(),
                new LaterInterest(MatterKey.of("INTEREST", 1), ofEuros(12), until, until.plusDays(30), List.of()));

        assertThat(running(claim, DeadlineKind.INTEREST_LIMITATION)).isEmpty();
        assertThat(deadlines.last(claim.id().reference(), DeadlineKind.INTEREST_LIMITATION, claim.matter()))
                .hasValueSatisfying(last ->
                        assertThat(last.outcomeReason()).isEqualTo("Alle Zinsen der Forderung sind festgesetzt."));
    }

    @Test
    void saysFromWhenOnTheCashDeskReminds() {
        Claim claim = cases.claimed(PRINCIPAL, INTEREST);
        assertThat(running(claim, DeadlineKind.CLAIM_DUNNING))
                .hasValueSatisfying(deadline -> assertThat(deadline.date()).isEqualTo("2026-04-15"));
        clock.setTo(LocalDate.of(2026, 4, 20), LocalTime.NOON);

        collection.remind(BUDGET_OFFICER, claim.id(), clock.today(), "Mahnung 1");

        assertThat(running(claim, DeadlineKind.CLAIM_DUNNING)).isEmpty();
    }

    @Test
    void tellsOtherRoomsWhatIsOutstanding() {
        Claim claim = cases.claimed(PRINCIPAL, Money.ZERO);
        assertThat(claims.openOf(claim.id().reference())).containsExactly(claim);

        pay(claim, PRINCIPAL, "2026-03-12", "A");

        assertThat(claims.openOf(claim.id().reference())).isEmpty();
        assertThat(events.stream(ClaimOpened.class))
                .contains(new ClaimOpened(claim.id().reference(), claim.id()));
        assertThat(events.stream(ClaimClosed.class))
                .containsExactly(new ClaimClosed(claim.id().reference(), claim.id()));
    }

    @Test
    void defersWithOtherInterestOrWithout() {
        Claim free = cases.claimed(PRINCIPAL, Money.ZERO);
        Claim cheap = cases.claimed(PRINCIPAL, Money.ZERO);
        LocalDate until = LocalDate.of(2026, 6, 30);

        Claim deferred = collection.defer(BUDGET_OFFICER, free.id(), until, ReliefInterest.NONE, "Haushaltssperre");
        Claim atTwo =
                collection.defer(BUDGET_OFFICER, cheap.id(), until, ReliefInterest.DEFERRAL_RATE, "Haushaltssperre");

        assertThat(deferred.state()).isEqualTo(ClaimState.DEFERRED);
        assertThat(deferred.dueOn()).isEqualTo(until);
        assertThat(interest.through(deferred, until).total()).isEqualTo(ofCents(858));
        assertThat(interest.through(atTwo, until).lines())
                .extracting(line -> line.rate().basisPoints())
                .containsExactly(627, 327);
        assertThatThrownBy(() -> collection.defer(BUDGET_OFFICER, free.id(), until, ReliefInterest.NONE, "noch einmal"))
                .isInstanceOf(ClaimRefused.class);
        clock.setTo(until.plusDays(1), LocalTime.NOON);
        assertThat(claims.get(CLERK, free.id()).state()).isEqualTo(ClaimState.OVERDUE);
    }

    @Test
    void endsADeferralAtOnce() {
        Claim claim = cases.claimed(PRINCIPAL, Money.ZERO);
        collection.defer(BUDGET_OFFICER, claim.id(), LocalDate.of(2026, 9, 30), ReliefInterest.NONE, "Haushaltssperre");
        clock.setTo(LocalDate.of(2026, 3, 31), LocalTime.NOON);

        Claim ended = collection.endRelief(BUDGET_OFFICER, claim.id(), "Sperre aufgehoben");

        assertThat(ended.dueOn()).isEqualTo("2026-04-01");
        assertThat(ended.state()).isEqualTo(ClaimState.OPEN);
        assertThat(interest.through(ended, LocalDate.of(2026, 4, 10)).lines())
                .extracting(InterestLine::days)
                .containsExactly(10, 10);
    }

    @Test
    void ratesFallDueOneAfterTheOther() {
        Claim claim = cases.claimed(PRINCIPAL, INTEREST);

        Claim planned = collection.payInInstalments(
                BUDGET_OFFICER, claim.id(), 3, LocalDate.of(2026, 4, 15), ReliefInterest.STATUTORY, "Antrag der Stadt");

        assertThat(planned.relief(clock.today()).orElseThrow().instalments())
                .extracting(Instalment::amount)
                .containsExactly(ofCents(169_529), ofCents(169_529), ofCents(169_531));
        assertThat(planned.dueOn()).isEqualTo("2026-04-15");
        clock.setTo(LocalDate.of(2026, 4, 14), LocalTime.NOON);
        Claim first = pay(planned, ofCents(169_529), "2026-04-14", "A");
        assertThat(first.dueOn()).isEqualTo("2026-05-15");
        assertThat(pay(first, ofCents(100), "2026-04-14", "B").dueOn()).isEqualTo("2026-05-15");
        clock.setTo(LocalDate.of(2026, 5, 18), LocalTime.NOON);
        assertThat(claims.get(CLERK, claim.id()).state()).isEqualTo(ClaimState.OVERDUE);
    }

    @Test
    void refusesPlansThatMakeNoSense() {
        ClaimId id = cases.claimed(PRINCIPAL, INTEREST).id();
        LocalDate first = LocalDate.of(2026, 4, 15);

        refused("count", () -> collection.payInInstalments(BUDGET_OFFICER, id, 1, first, ReliefInterest.NONE, "Grund"));
        refused(
                "count",
                () -> collection.payInInstalments(BUDGET_OFFICER, id, 61, first, ReliefInterest.NONE, "Grund"));
        refused(
                "first",
                () -> collection.payInInstalments(BUDGET_OFFICER, id, 3, clock.today(), ReliefInterest.NONE, "Grund"));
        refused("reason", () -> collection.payInInstalments(BUDGET_OFFICER, id, 3, first, ReliefInterest.NONE, " "));
        refused("until", () -> collection.defer(BUDGET_OFFICER, id, clock.today(), ReliefInterest.NONE, "Grund"));
        refused("reason", () -> collection.defer(BUDGET_OFFICER, id, first, ReliefInterest.NONE, "x".repeat(1001)));
        refused("", () -> collection.endRelief(BUDGET_OFFICER, id, "Grund"));
    }

    @Test
    void recordsTheRemindersOfTheCashDeskOnceADay() {
        Claim claim = cases.claimed(PRINCIPAL, INTEREST);
        refused("on", () -> collection.remind(BUDGET_OFFICER, claim.id(), clock.today(), "Mahnung 1"));
        clock.setTo(LocalDate.of(2026, 4, 20), LocalTime.NOON);

        collection.remind(BUDGET_OFFICER, claim.id(), clock.today(), "Mahnung 1");
        Claim reminded = collection.remind(BUDGET_OFFICER, claim.id(), clock.today(), "Mahnung 1");

        assertThat(reminded.reminders()).hasSize(1);
        refused(
                "on",
                () -> collection.remind(
                        BUDGET_OFFICER, claim.id(), clock.today().plusDays(1), "morgen"));
    }

    @Test
    void leavesOnlyWhatIsBelowTheMinorAmount() {
        Claim claim = cases.claimed(PRINCIPAL, Money.ZERO);
        refused("", () -> collection.waiveMinorAmount(BUDGET_OFFICER, claim.id(), "zu klein"));
        Claim rest = pay(claim, PRINCIPAL.minus(ofCents(3_099)), "2026-03-10", "A");

        Claim settled = collection.waiveMinorAmount(BUDGET_OFFICER, rest.id(), "VV Nr. 8.9");

        assertThat(settled.state()).isEqualTo(ClaimState.SETTLED);
        assertThat(at(claim, Stage.PAID)).isEqualTo(ofCents(3_099));
    }

    @Test
    void remitsByTwoPersonsOnly() {
        Claim claim = cases.claimed(PRINCIPAL, INTEREST);
        ClaimAmount part = new ClaimAmount(ofEuros(1_000), INTEREST);
        WriteOff proposed = writeOffs.propose(CLERK, claim.id(), WriteOffKind.REMISSION, part, "Besondere Härte");

        assertThatThrownBy(
                        () -> writeOffs.approve(DemoOffice.with(CLERK, Role.BUDGET_OFFICER), claim.id(), proposed.id()))
                .isInstanceOf(SamePersonTwice.class);
        refused("", () -> writeOffs.propose(CLERK, claim.id(), WriteOffKind.SUSPENSION, part, "noch einer"));
        refused("", () -> writeOffs.approve(SIGNATORY, claim.id(), UUID.randomUUID()));

        Claim remitted = writeOffs.approve(SIGNATORY, claim.id(), proposed.id());

        assertThat(remitted.open()).isEqualTo(new ClaimAmount(ofEuros(4_000), Money.ZERO));
        assertThat(at(claim, Stage.PAID)).isEqualTo(ofEuros(1_000));
        assertThat(remitted.writeOffs().get(0).approved()).isTrue();
        refused("", () -> writeOffs.approve(SIGNATORY, claim.id(), proposed.id()));
    }

    @Test
    void suspendsAndResumes() {
        Claim claim = cases.claimed(PRINCIPAL, INTEREST);
        WriteOff refusedOne = writeOffs.propose(
                BUDGET_OFFICER, claim.id(), WriteOffKind.SUSPENSION, ClaimAmount.ZERO, "Aussichtslos");
        assertThat(writeOffs
                        .refuse(SIGNATORY, claim.id(), refusedOne.id(), "Noch nicht")
                        .state())
                .isEqualTo(ClaimState.OPEN);
        WriteOff second = writeOffs.propose(
                BUDGET_OFFICER, claim.id(), WriteOffKind.SUSPENSION, ClaimAmount.ZERO, "Aussichtslos");

        assertThat(writeOffs.approve(SIGNATORY, claim.id(), second.id()).state())
                .isEqualTo(ClaimState.SUSPENDED);
        assertThat(writeOffs
                        .resume(BUDGET_OFFICER, claim.id(), "Die Lage hat sich geändert")
                        .state())
                .isEqualTo(ClaimState.OPEN);
        refused("", () -> writeOffs.resume(BUDGET_OFFICER, claim.id(), "noch einmal"));
    }

    @Test
    void refusesToGiveUpMoreThanIsOpen() {
        Claim claim = cases.claimed(PRINCIPAL, INTEREST);

        refused("principal", () -> remission(claim, PRINCIPAL.plus(ofCents(1)), Money.ZERO));
        refused("interest", () -> remission(claim, Money.ZERO, INTEREST.plus(ofCents(1))));
        refused("principal", () -> remission(claim, ofCents(-1), ofEuros(3)));
        refused("principal", () -> remission(claim, Money.ZERO, Money.ZERO));
    }

    @Test
    void leavesActsToThoseWhoMayDoThem() {
        ClaimId id = cases.claimed(PRINCIPAL, INTEREST).id();

        for (var actor : List.of(CLERK, SIGNATORY, AUDITOR, ORDERER, DemoOffice.editor(DemoOffice.POESSNECK))) {
            assertThatThrownBy(() -> collection.waiveMinorAmount(actor, id, "Grund"))
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> writeOffs.resume(actor, id, "Grund")).isInstanceOf(NotPermitted.class);
        }
        assertThatThrownBy(() -> writeOffs.propose(SIGNATORY, id, WriteOffKind.SUSPENSION, ClaimAmount.ZERO, "Grund"))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> claims.get(DemoOffice.editor(DemoOffice.OHRDRUF), id))
                .isInstanceOf(UnknownCase.class);
        assertThat(claims.get(DemoOffice.editor(DemoOffice.POESSNECK), id).id()).isEqualTo(id);
        assertThatThrownBy(() -> claims.get(CLERK, new ClaimId(id.reference(), 7)))
                .isInstanceOf(UnknownClaim.class);
        assertThatThrownBy(() ->
                        claims.search(DemoOffice.editor(DemoOffice.POESSNECK), ClaimFilter.ALL, PageRequest.of(0, 10)))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void listsClaimsWithTheirAgeAndTheirSum() {
        Claim claim = cases.claimed(PRINCIPAL, INTEREST);
        clock.setTo(LocalDate.of(2026, 4, 11), LocalTime.NOON);
        ClaimFilter filter = new ClaimFilter(ClaimState.OVERDUE, claim.paymentReference());

        assertThat(claims.search(BUDGET_OFFICER, filter, PageRequest.of(0, 10)).getContent())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.daysOverdue()).isEqualTo(10);
                    assertThat(line.debtor()).isEqualTo(DemoOffice.POESSNECK);
                    assertThat(line.open()).isEqualTo(claim.open());
                });
        assertThat(claims.totals(BUDGET_OFFICER, filter))
                .isEqualTo(new ClaimTotals(1, PRINCIPAL.plus(INTEREST), claim.open()));
        assertThat(claims.totals(BUDGET_OFFICER, new ClaimFilter(ClaimState.SETTLED, claim.paymentReference()))
                        .count())
                .isZero();
        assertThat(claims.search(BUDGET_OFFICER, new ClaimFilter(null, "%_\\"), PageRequest.of(0, 10)))
                .isEmpty();
    }

    @Test
    void theDatabaseSaysTheSame() {
        Claim claim = cases.claimed(PRINCIPAL, INTEREST);
        String key = "where case_reference = '" + claim.id().reference() + "'";

        databaseRefuses("unveränderlich", "update app.claim_entry set reason = 'anders' " + key);
        databaseRefuses("unveränderlich", "delete from app.claim_write_off");
        databaseRefuses("ändert nur Fälligkeit", "update app.claim set payment_reference = '9260000100100' " + key);
        databaseRefuses("zweiten Person", "update app.claim set suspended = true " + key);
        databaseRefuses("mehr gebucht als offen", entry(claim, "PAYMENT", -600_000));
        databaseRefuses("zweite Person", entry(claim, "REMISSION", -100));
        WriteOff proposed =
                writeOffs.propose(CLERK, claim.id(), WriteOffKind.SUSPENSION, ClaimAmount.ZERO, "Aussichtslos");
        databaseRefuses(
                "Vier-Augen-Prinzip",
                "insert into app.claim_write_off_decision values ('%s', true, '', now(), '%s')"
                        .formatted(proposed.id(), CLERK.id()));
    }

    @Test
    void splitsWhatComesBackOverTheYearsThatPaidIt() {
        YearlyAmounts shares = YearlyAmounts.of(2025, ofEuros(100)).plus(YearlyAmounts.of(2026, ofEuros(50)));

        assertThat(ClaimShares.slice(shares, Money.ZERO, ofEuros(120)))
                .isEqualTo(YearlyAmounts.of(2025, ofEuros(100)).plus(YearlyAmounts.of(2026, ofEuros(20))));
        assertThat(ClaimShares.slice(shares, ofEuros(120), ofEuros(30))).isEqualTo(YearlyAmounts.of(2026, ofEuros(30)));
        assertThatThrownBy(() -> ClaimShares.slice(shares, ofEuros(120), ofEuros(31)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Optional<Deadline> running(Claim claim, DeadlineKind kind) {
        return deadlines.current(claim.id().reference(), kind, claim.matter()).map(StoredDeadline::deadline);
    }

    private WriteOff remission(Claim claim, Money principal, Money interest) {
        return writeOffs.propose(
                CLERK, claim.id(), WriteOffKind.REMISSION, new ClaimAmount(principal, interest), "Härte");
    }

    private Claim pay(Claim claim, Money amount, String day, String key) {
        return new TransactionTemplate(transactions)
                .execute(status -> booking.pay(
                        booking.take(claim.id()),
                        amount.min(booking.take(claim.id()).open().total()),
                        LocalDate.parse(day),
                        key,
                        "Zahlungseingang",
                        PersonId.SYSTEM));
    }

    private Money at(Claim claim, Stage stage) {
        return budget.ofCase(claim.id().reference()).at(stage).in(2026);
    }

    private void databaseRefuses(String sentence, String statement) {
        assertThatThrownBy(() ->
                        new TransactionTemplate(transactions).executeWithoutResult(status -> jdbc.execute(statement)))
                .hasStackTraceContaining(sentence);
    }

    private static String entry(Claim claim, String act, long cents) {
        return "insert into app.claim_entry values ('%s', 1, 99, '%s', %d, 0, '2026-03-02', 'X', 'Grund', now(), '%s')"
                .formatted(claim.id().reference(), act, cents, PersonId.SYSTEM);
    }

    private static void refused(String field, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOf(ClaimRefused.class)
                .satisfies(
                        refused -> assertThat(((ClaimRefused) refused).field()).isEqualTo(field))
                .hasMessageMatching("(?s).{10,}");
    }
}
