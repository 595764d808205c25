package de.foerderfluss.recovery;

import de.foerderfluss.payment.DrawdownUse;
import de.foerderfluss.payment.UseState;
import de.foerderfluss.payment.UseStatement;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds what bears interest in a case, and reckons it up to a day. */
@Component
class InterestCases {

    private final Claims claims;
    private final ClaimInterest interest;
    private final DrawdownUse use;
    private final RecoveryValues values;
    private final InterestRulingRows rulings;
    private final Clock clock;

    InterestCases(
            Claims claims,
            ClaimInterest interest,
            DrawdownUse use,
            RecoveryValues values,
            InterestRulingRows rulings,
            Clock clock) {
        this.claims = claims;
        this.interest = interest;
        this.use = use;
        this.values = values;
        this.rulings = rulings;
        this.clock = clock;
    }

    /** Claims first, in the order in which they arose, then drawdowns. */
    List<InterestCandidate> upTo(CaseReference reference, LocalDate until) {
        List<Claim> all = claims.all(reference);
        return Stream.concat(
                        all.stream().filter(claim -> !claim.bases().isEmpty()).map(claim -> ofClaim(claim, until)),
                        use.of(reference).stream()
                                .filter(statement -> statement.state(LocalDate.now(clock)) == UseState.INTEREST_CASE)
                                .filter(statement -> all.stream().noneMatch(claim -> claimsBack(claim, statement)))
                                .map(statement -> ofDrawdown(statement, until)))
                .toList();
    }

    Optional<InterestCandidate> find(CaseReference reference, InterestTarget target, LocalDate until) {
        return upTo(reference, until).stream()
                .filter(candidate -> candidate.target().equals(target))
                .findFirst();
    }

    /** What is claimed back bears interest as a claim already. */
    private static boolean claimsBack(Claim claim, UseStatement statement) {
        return claim.bases().stream().anyMatch(basis -> !basis.day().isBefore(statement.paidOn()));
    }

    private InterestCandidate ofClaim(Claim claim, LocalDate until) {
        return candidate(
                new InterestTarget(InterestTarget.Kind.CLAIM, claim.id().number()),
                "auf die Erstattung von %s aus der Forderung %d"
                        .formatted(
                                claim.claimed().principal().german(), claim.id().number()),
                "§ 49a Abs. 3",
                claim.claimed().interest(),
                claim.bases().get(0).day(),
                () -> interest.through(claim, until));
    }

    private InterestCandidate ofDrawdown(UseStatement statement, LocalDate until) {
        List<PrincipalChange> uses = statement.uses().stream()
                .map(use -> new PrincipalChange(use.paidOn(), use.amount()))
                .toList();
        List<PrincipalChange> changes = LateUse.changes(
                statement.paid(),
                statement.paidOn(),
                uses,
                statement.until(),
                values.terms().lateUseFrom());
        InterestTarget target =
                new InterestTarget(InterestTarget.Kind.DRAWDOWN, statement.id().number());
        return candidate(
                target,
                "für die nicht alsbaldige Verwendung der Auszahlung von %s vom %s zum Mittelabruf %d"
                        .formatted(
                                statement.paid().german(),
                                RecoveryBlocks.day(statement.paidOn()),
                                statement.id().number()),
                "§ 49a Abs. 4",
                fixed(statement, target),
                changes.isEmpty() ? statement.paidOn() : changes.get(0).day(),
                () -> interest.compute(changes, until, List.of()));
    }

    private Money fixed(UseStatement statement, InterestTarget target) {
        CaseReference reference = statement.id().reference();
        return Money.sum(rulings.on(reference, target).stream()
                .flatMap(matter -> claims.ofMatter(reference, matter).stream())
                .map(claim -> claim.claimed().interest())
                .toList());
    }

    private static InterestCandidate candidate(
            InterestTarget target,
            String subject,
            String paragraph,
            Money fixed,
            LocalDate firstDay,
            java.util.function.Supplier<InterestStatement> statement) {
        try {
            return new InterestCandidate(target, subject, paragraph, statement.get(), "", fixed, firstDay);
        } catch (BaseRateMissing missing) {
            return new InterestCandidate(target, subject, paragraph, null, missing.getMessage(), fixed, firstDay);
        }
    }
}
