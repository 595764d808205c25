package de.foerderfluss.recovery;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.YearlyAmounts;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a notice claims.
 *
 * @param matter the notice
 * @param principal paid money that is claimed back, by the budget year that paid it; none in a notice on interest alone
 * @param bases the same money by the days on which it was paid, from which it bears interest
 * @param interest fixed by the notice
 * @param interestUntil up to and including which day it was computed; none if the notice leaves interest on the claim open
 * @param dueOn until when it is to be paid
 * @param lines how the interest was computed; none if there is none
 */
public record NewClaim(
        CaseReference reference,
        MatterKey matter,
        YearlyAmounts principal,
        List<PrincipalChange> bases,
        Money interest,
        @Nullable LocalDate interestUntil,
        LocalDate dueOn,
        List<InterestLine> lines) {

    public NewClaim {
        bases = List.copyOf(bases);
        lines = List.copyOf(lines);
        Money based = Money.sum(bases.stream().map(PrincipalChange::amount).toList());
        if (!based.isZero() && !based.equals(principal.total())) {
            throw new IllegalArgumentException("Bears interest on " + based + " of " + principal.total());
        }
        if (interest.isNegative() || principal.total().plus(interest).isZero()) {
            throw new IllegalArgumentException("Nothing is claimed");
        }
    }

    /** A claim for reimbursement whose interest is left to a later notice. */
    public static NewClaim withoutInterest(
            CaseReference reference,
            MatterKey matter,
            YearlyAmounts principal,
            List<PrincipalChange> bases,
            LocalDate dueOn) {
        return new NewClaim(reference, matter, principal, bases, Money.ZERO, null, dueOn, List.of());
    }
}
