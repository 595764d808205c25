package de.foerderfluss.recovery;

import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.Role;
import de.foerderfluss.shared.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a claim is brought in: paid, deferred, paid in rates, reminded of, or left because it is too small (Forderungseinzug). */
@Service
@Transactional
public class ClaimCollection {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final int LONGEST_YEARS = 10;

    private final ClaimBooking booking;
    private final ClaimWriting writing;
    private final ReliefWriting reliefs;
    private final ClaimDueDay dueDay;
    private final RecoveryValues values;
    private final Clock clock;

    ClaimCollection(
            ClaimBooking booking,
            ClaimWriting writing,
            ReliefWriting reliefs,
            ClaimDueDay dueDay,
            RecoveryValues values,
            Clock clock) {
        this.booking = booking;
        this.writing = writing;
        this.reliefs = reliefs;
        this.dueDay = dueDay;
        this.values = values;
        this.clock = clock;
    }

    /**
     * Puts payment off (Stundung).
     *
     * @throws ClaimRefused if the day is not ahead, or the claim is settled or deferred already
     */
    public Claim defer(Actor officer, ClaimId id, LocalDate until, ReliefInterest interest, String typedReason) {
        Claim claim = takeOpen(officer, id);
        requireNoRelief(claim);
        String reason = ClaimRefused.reason(typedReason);
        if (!until.isAfter(today()) || until.isAfter(today().plusYears(LONGEST_YEARS))) {
            throw ClaimRefused.input("until", "Gestundet wird auf einen späteren Tag, höchstens auf zehn Jahre.");
        }
        reliefs.grant(claim, today(), until, interest, List.of(), reason, officer.id());
        dueDay.set(id, claim.matter(), until, today(), "Gestundet (§ 59 Abs. 1 Nr. 1 ThürLHO)");
        booking.record(
                claim,
                officer.id(),
                "CLAIM_DEFERRED",
                "Forderung %d ist bis zum %s gestundet. %s. %s"
                        .formatted(id.number(), DAY.format(until), interest.germanName(), reason),
                Visibility.APPLICANT);
        return booking.read(id);
    }

    /**
     * Lets the claim be paid in equal monthly rates (Ratenzahlung).
     *
     * @param count 2 to 60
     * @param first when the first one is due
     */
    public Claim payInInstalments(
            Actor officer, ClaimId id, int count, LocalDate first, ReliefInterest interest, String typedReason) {
        Claim claim = takeOpen(officer, id);
        requireNoRelief(claim);
        String reason = ClaimRefused.reason(typedReason);
        if (count < 2 || count > PaymentPlan.MOST_RATES) {
            throw ClaimRefused.input("count", "Möglich sind 2 bis %d Raten.".formatted(PaymentPlan.MOST_RATES));
        }
        if (!first.isAfter(today()) || first.isAfter(today().plusYears(1))) {
            throw ClaimRefused.input("first", "Die erste Rate ist an einem späteren Tag binnen eines Jahres fällig.");
        }
        if (claim.open().total().cents() < count) {
            throw ClaimRefused.input("count", "Für so viele Raten ist zu wenig offen.");
        }
        List<Instalment> plan = PaymentPlan.monthly(claim.open().total(), count, first);
        reliefs.grant(claim, today(), plan.get(count - 1).dueOn(), interest, plan, reason, officer.id());
        dueDay.set(id, claim.matter(), first, today(), "Nach dem Zahlungsplan ist die erste Rate zu zahlen");
        booking.record(
                claim,
                officer.id(),
                "CLAIM_INSTALMENTS",
                "Forderung %d wird in %d Monatsraten ab dem %s gezahlt. %s. %s"
                        .formatted(id.number(), count, DAY.format(first), interest.germanName(), reason),
                Visibility.APPLICANT);
        return booking.read(id);
    }

    /** Takes a deferral or payment plan back; what is open is due at once. */
    public Claim endRelief(Actor officer, ClaimId id, String typedReason) {
        Claim claim = takeOpen(officer, id);
        String reason = ClaimRefused.reason(typedReason);
        Relief relief = claim.relief(today())
                .orElseThrow(() -> ClaimRefused.state("Für die Forderung gilt weder Stundung noch Zahlungsplan."));
        reliefs.end(claim, relief, reason, officer.id());
        dueDay.set(id, claim.matter(), today().plusDays(1), today(), "Stundung oder Zahlungsplan sind beendet");
        booking.record(
                claim,
                officer.id(),
                "CLAIM_RELIEF_ENDED",
                "Stundung oder Zahlungsplan der Forderung %d sind beendet; der offene Betrag ist sofort fällig. %s"
                        .formatted(id.number(), reason),
                Visibility.APPLICANT);
        return booking.read(id);
    }

    /** Records that the cash desk has sent a reminder; the cash system writes reminders itself. One a day. */
    public Claim remind(Actor officer, ClaimId id, LocalDate on, String typedNote) {
        Claim claim = takeOpen(officer, id);
        String note = ClaimRefused.reason(typedNote);
        if (on.isAfter(today()) || !on.isAfter(claim.dueOn())) {
            throw ClaimRefused.input(
                    "on",
                    "Gemahnt wird nach der Fälligkeit am %s und nicht im Voraus.".formatted(DAY.format(claim.dueOn())));
        }
        if (claim.reminders().stream().noneMatch(reminder -> reminder.on().equals(on))) {
            writing.remind(id, on, note, officer.id());
            dueDay.reminded(id, claim.matter(), "Die Kasse hat am %s gemahnt.".formatted(DAY.format(on)));
            booking.record(
                    claim,
                    officer.id(),
                    "CLAIM_REMINDED",
                    "Forderung %d wurde am %s von der Kasse gemahnt.".formatted(id.number(), DAY.format(on)),
                    Visibility.APPLICANT);
        }
        return booking.read(id);
    }

    /**
     * Leaves what is open because it is too small (VV Nr. 8.9 zu § 44 ThürLHO).
     *
     * @throws ClaimRefused if as much as the minor amount or more is open
     */
    public Claim waiveMinorAmount(Actor officer, ClaimId id, String typedReason) {
        Claim claim = takeOpen(officer, id);
        String reason = ClaimRefused.reason(typedReason);
        Money limit = values.terms().minorAmount();
        if (!limit.exceeds(claim.open().total())) {
            throw ClaimRefused.state("Offen sind %s; nur unter %s wird wegen Geringfügigkeit abgesehen."
                    .formatted(claim.open().total(), limit));
        }
        return booking.giveUp(claim, ClaimAct.MINOR_AMOUNT, claim.open(), "MINOR_AMOUNT", reason, officer.id());
    }

    private Claim takeOpen(Actor officer, ClaimId id) {
        officer.require(Role.BUDGET_OFFICER);
        Claim claim = booking.take(id);
        if (claim.state() == ClaimState.SETTLED) {
            throw ClaimRefused.settled(id);
        }
        return claim;
    }

    private void requireNoRelief(Claim claim) {
        if (claim.relief(today()).isPresent()) {
            throw ClaimRefused.state("Die Forderung ist schon gestundet. Bitte beenden Sie zuerst diese Stundung.");
        }
        if (claim.state() == ClaimState.SUSPENDED) {
            throw ClaimRefused.state(
                    "Die Forderung ist niedergeschlagen. Bitte nehmen Sie zuerst ihre Verfolgung wieder auf.");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
