package de.foerderfluss.recovery;

import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The interest that a claim bears: from the days on which the money had been paid out to the days on which it came back. */
@Component
@Transactional(readOnly = true)
public class ClaimInterest {

    private final BaseRates rates;
    private final RecoveryValues values;

    ClaimInterest(BaseRates rates, RecoveryValues values) {
        this.rates = rates;
        this.values = values;
    }

    /**
     * All interest on the claim up to and including the day, whether fixed already or not.
     *
     * @throws BaseRateMissing if a half-year that is needed has none
     */
    public InterestStatement through(Claim claim, LocalDate day) {
        List<PrincipalChange> changes = new ArrayList<>(claim.bases());
        if (!changes.isEmpty()) {
            claim.entries().stream()
                    .filter(entry -> entry.act() != ClaimAct.CLAIM
                            && !entry.amount().principal().isZero())
                    .map(entry -> new PrincipalChange(
                            entry.effectiveOn(), entry.amount().principal()))
                    .forEach(changes::add);
        }
        return compute(changes, day, exceptions(claim));
    }

    /** What has accrued up to and including the day and no notice has fixed yet. */
    public Money notFixed(Claim claim, LocalDate day) {
        return claim.bases().isEmpty()
                ? Money.ZERO
                : through(claim, day).total().minus(claim.claimed().interest()).max(Money.ZERO);
    }

    InterestStatement compute(List<PrincipalChange> changes, LocalDate day, List<OtherInterest> exceptions) {
        return InterestCalculation.of(changes, day, values.terms().interest(), rates.series(), exceptions);
    }

    private List<OtherInterest> exceptions(Claim claim) {
        InterestRate deferral = values.terms().deferral().margin();
        return claim.reliefs().stream()
                .filter(relief -> relief.interest() != ReliefInterest.STATUTORY)
                .filter(relief -> relief.lastDay().isAfter(relief.from()))
                .map(relief -> new OtherInterest(
                        new Period(relief.from().plusDays(1), relief.lastDay()),
                        relief.interest() == ReliefInterest.NONE ? null : deferral))
                .toList();
    }
}
