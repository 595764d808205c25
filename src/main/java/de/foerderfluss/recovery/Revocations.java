package de.foerderfluss.recovery;

import de.foerderfluss.amendment.CurrentGrant;
import de.foerderfluss.amendment.CurrentGrants;
import de.foerderfluss.amendment.GrantHolds;
import de.foerderfluss.budget.BudgetOverview;
import de.foerderfluss.budget.Stage;
import de.foerderfluss.calendar.RevocationClock;
import de.foerderfluss.calendar.StoredDeadline;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.form.OpenedForm;
import de.foerderfluss.hearing.Hearing;
import de.foerderfluss.hearing.Hearings;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.Role;
import de.foerderfluss.ruling.Ruling;
import de.foerderfluss.ruling.Rulings;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.YearlyAmounts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes grants back for the past, and claims what was paid (Rücknahme § 48, Widerruf § 49 Abs. 3, Erstattung § 49a VwVfG). */
@Service
@Transactional
public class Revocations {

    static final String KIND = "REVOCATION";

    private final RevocationForm form;
    private final RevocationRows rows;
    private final ProposedClaimRows proposals;
    private final RecoveryLetters letters;
    private final PaidMoney paid;
    private final CurrentGrants grants;
    private final GrantHolds holds;
    private final BudgetOverview budget;
    private final RevocationClock year;
    private final Hearings hearings;
    private final Rulings rulings;
    private final CaseFile caseFile;
    private final Clock clock;

    Revocations(
            RevocationForm form,
            RevocationRows rows,
            ProposedClaimRows proposals,
            RecoveryLetters letters,
            PaidMoney paid,
            CurrentGrants grants,
            GrantHolds holds,
            BudgetOverview budget,
            RevocationClock year,
            Hearings hearings,
            Rulings rulings,
            CaseFile caseFile,
            Clock clock) {
        this.form = form;
        this.rows = rows;
        this.proposals = proposals;
        this.letters = letters;
        this.paid = paid;
        this.grants = grants;
        this.holds = holds;
        this.budget = budget;
        this.year = year;
        this.hearings = hearings;
        this.rulings = rulings;
        this.caseFile = caseFile;
        this.clock = clock;
    }

    /** The matter on which the next notice will be: the first one that is not decided. */
    @Transactional(readOnly = true)
    public MatterKey next(CaseReference reference) {
        return RecoveryLetters.next(rulings, reference, KIND);
    }

    /**
     * Notes since when all facts are known, which lets the year run.
     *
     * @throws de.foerderfluss.calendar.RevocationClockRefused if the day lies ahead, or the year is over
     * @throws RevocationRefused if nothing is granted that could be taken back
     */
    public StoredDeadline noteKnowledge(Actor clerk, CaseReference reference, LocalDate day, String reason) {
        clerk.require(Role.CLERK);
        granted(reference);
        return year.start(reference, next(reference), day, clerk.id(), ClaimRefused.reason(reason));
    }

    private YearlyAmounts granted(CaseReference reference) {
        return grants.find(reference)
                .map(CurrentGrant::byYear)
                .filter(amounts -> !amounts.isEmpty())
                .orElseThrow(RevocationRefused::nothingGranted);
    }

    /** The form {@code revocation} with what was proposed last. */
    @Transactional(readOnly = true)
    public OpenedForm open(CaseReference reference) {
        MatterKey matter = next(reference);
        return form.open(proposals
                .last(reference, matter)
                .flatMap(claim -> rows.last(reference, matter, claim))
                .map(RevocationForm::values)
                .orElse(Map.of()));
    }

    /**
     * Proposes to take the grant back; a signatory approves it.
     *
     * @param raw the form {@code revocation} as typed
     * @throws de.foerderfluss.calendar.RevocationClockRefused if the year has not begun or is over
     * @throws de.foerderfluss.hearing.NotHeardYet unless the municipality was heard to the end
     * @throws RevocationRefused if nothing is granted, a payment is underway, or too little would come back
     * @throws BaseRateMissing if interest runs through a half-year without a base rate
     * @throws de.foerderfluss.form.FormRejected if something in the form is wrong
     */
    public Ruling propose(Actor clerk, CaseReference reference, Map<String, ?> raw) {
        clerk.require(Role.CLERK);
        caseFile.hold(reference);
        MatterKey matter = next(reference);
        StoredDeadline open = year.requireOpen(reference, matter, LocalDate.now(clock));
        String treatment = hearings.treatment(reference, matter);
        YearlyAmounts granted = granted(reference);
        if (paid.isUnderway(reference)) {
            throw RevocationRefused.paymentUnderway();
        }
        RevocationRequest request = form.read(granted, raw);
        RevocationCalculation calculation = RevocationCalculation.of(
                granted,
                budget.ofCase(reference).at(Stage.COMMITTED),
                paid.of(reference),
                request.parts(),
                request.effectiveFrom());
        RevocationLetter letter =
                letters.revocation(reference, matter, request, calculation, treatment, open.deadline());
        requireMoreThanMinor(letter);
        keep(clerk, reference, matter, request, letter.claim());
        holds.hold(clerk.id(), reference, matter);
        return rulings.propose(clerk, reference, matter, letter.content(), heardBy(reference, matter));
    }

    /** What was proposed last on the matter. */
    @Transactional(readOnly = true)
    public Optional<Revocation> of(CaseReference reference, MatterKey matter) {
        return proposals
                .last(reference, matter)
                .flatMap(claim -> rows.last(reference, matter, claim)
                        .map(request -> new Revocation(
                                matter,
                                request.ground(),
                                request.isWhole(),
                                request.effectiveFrom(),
                                request.interest(),
                                claim.years(),
                                claim.interest(),
                                claim.interestUntil())));
    }

    /** All that were proposed in the case, the oldest first. */
    @Transactional(readOnly = true)
    public List<Revocation> all(CaseReference reference) {
        return rulings.of(reference).stream()
                .map(Ruling::matter)
                .filter(matter -> matter.kind().equals(KIND))
                .flatMap(matter -> of(reference, matter).stream())
                .toList();
    }

    private void keep(
            Actor clerk, CaseReference reference, MatterKey matter, RevocationRequest request, ProposedClaim claim) {
        Optional<ProposedClaim> last = proposals.last(reference, matter);
        boolean same = last.filter(claim::equals).isPresent()
                && rows.last(reference, matter, claim).filter(request::equals).isPresent();
        if (!same) {
            rows.add(reference, matter, proposals.add(reference, matter, claim, clerk.id()), request);
        }
    }

    private Set<de.foerderfluss.shared.PersonId> heardBy(CaseReference reference, MatterKey matter) {
        return hearings.find(reference, matter).map(Hearing::contributors).orElse(Set.of());
    }

    private static void requireMoreThanMinor(RevocationLetter letter) {
        Money refund = letter.claim().refund().total();
        Money limit = letter.terms().minorAmount();
        if (refund.isPositive() && limit.exceeds(refund.plus(letter.claim().interest()))) {
            throw RevocationRefused.minor(refund, limit);
        }
    }
}
