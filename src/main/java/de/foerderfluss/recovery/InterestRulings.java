package de.foerderfluss.recovery;

import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.hearing.Hearing;
import de.foerderfluss.hearing.Hearings;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.Role;
import de.foerderfluss.ruling.Ruling;
import de.foerderfluss.ruling.Rulings;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fixes interest by notice: on reimbursement, and for money that was used late (Zinsbescheid, § 49a Abs. 3 und 4 VwVfG). */
@Service
@Transactional
public class InterestRulings {

    static final String KIND = "INTEREST";

    private final InterestCases cases;
    private final InterestRulingRows rows;
    private final ProposedClaimRows proposals;
    private final RecoveryLetters letters;
    private final RecoveryValues values;
    private final Hearings hearings;
    private final Rulings rulings;
    private final CaseFile caseFile;
    private final Clock clock;

    InterestRulings(
            InterestCases cases,
            InterestRulingRows rows,
            ProposedClaimRows proposals,
            RecoveryLetters letters,
            RecoveryValues values,
            Hearings hearings,
            Rulings rulings,
            CaseFile caseFile,
            Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.proposals = proposals;
        this.letters = letters;
        this.values = values;
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

    /** What bears interest in the case, reckoned up to today. */
    @Transactional(readOnly = true)
    public List<InterestCandidate> candidates(CaseReference reference) {
        return cases.upTo(reference, LocalDate.now(clock));
    }

    /**
     * Proposes an interest notice; a signatory approves it.
     *
     * @param target {@code CLAIM-1} or {@code DRAWDOWN-2}
     * @param until up to and including which day, today at the latest
     * @param reasons with the viewpoints of the discretion, 1 to 1000 characters
     * @throws InterestRefused if nothing bears interest there, or too little
     * @throws BaseRateMissing if interest runs through a half-year without a base rate
     * @throws de.foerderfluss.hearing.NotHeardYet unless the municipality was heard to the end
     */
    public Ruling propose(Actor clerk, CaseReference reference, String target, LocalDate until, String reasons) {
        clerk.require(Role.CLERK);
        caseFile.hold(reference);
        String words = ClaimRefused.reason(reasons);
        if (until.isAfter(LocalDate.now(clock)) || until.getYear() < 2002) {
            throw InterestRefused.notInThePast();
        }
        InterestCandidate candidate = InterestTarget.parse(target)
                .flatMap(named -> cases.find(reference, named, until))
                .orElseThrow(InterestRefused::unknownTarget);
        MatterKey matter = next(reference);
        String treatment = hearings.treatment(reference, matter);
        requireEnough(candidate);
        InterestLetter letter = letters.interest(reference, matter, candidate, treatment, words);
        if (proposals.last(reference, matter).filter(letter.claim()::equals).isEmpty()) {
            rows.add(
                    reference,
                    matter,
                    proposals.add(reference, matter, letter.claim(), clerk.id()),
                    candidate.target(),
                    until,
                    words);
        }
        return rulings.propose(
                clerk,
                reference,
                matter,
                letter.content(),
                hearings.find(reference, matter).map(Hearing::contributors).orElse(Set.of()));
    }

    private void requireEnough(InterestCandidate candidate) {
        if (candidate.statement() == null) {
            throw new BaseRateMissing(candidate.obstacle());
        }
        if (candidate.toFix().isZero()) {
            throw InterestRefused.nothingToFix();
        }
        Money limit = values.terms().minorAmount();
        if (limit.exceeds(candidate.toFix())) {
            throw InterestRefused.minor(candidate.toFix(), limit);
        }
    }
}
