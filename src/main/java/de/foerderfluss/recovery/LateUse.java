package de.foerderfluss.recovery;

import de.foerderfluss.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What bears interest because an instalment was not used soon after it was paid (§ 49a Abs. 4 VwVfG, rule P-5). What was used within the
 * period bears none; what was used later bears interest until its use.
 */
final class LateUse {

    /** From when the part that was used late bears interest. */
    enum Start {
        PAYMENT("ab der Auszahlung"),
        AFTER_PERIOD("ab dem Ende der Verwendungsfrist");

        private final String germanName;

        Start(String germanName) {
            this.germanName = germanName;
        }

        String germanName() {
            return germanName;
        }
    }

    private LateUse() {}

    /** The last day on which money paid on the given day is used in time. */
    static LocalDate inTimeUntil(LocalDate paid, int months) {
        return paid.plusMonths(months);
    }

    /**
     * The amounts that bear interest; empty if all was used in time.
     *
     * @param end the last day on which money is used in time
     * @param uses what was spent for the purpose on which day, together not more than was paid
     */
    static List<PrincipalChange> changes(
            Money paid, LocalDate paidOn, List<PrincipalChange> uses, LocalDate end, Start start) {
        List<PrincipalChange> late = uses.stream()
                .filter(use -> use.day().isAfter(end))
                .sorted(Comparator.comparing(PrincipalChange::day))
                .toList();
        Money inTime = Money.sum(uses.stream()
                .filter(use -> !use.day().isAfter(end))
                .map(PrincipalChange::amount)
                .toList());
        Money rest = paid.minus(inTime);
        if (rest.isNegative()
                || Money.sum(late.stream().map(PrincipalChange::amount).toList())
                        .exceeds(rest)) {
            throw new IllegalArgumentException("More used than paid on " + paidOn);
        }
        if (rest.isZero()) {
            return List.of();
        }
        List<PrincipalChange> changes = new ArrayList<>();
        changes.add(new PrincipalChange(start == Start.PAYMENT ? paidOn : end, rest));
        late.forEach(
                use -> changes.add(new PrincipalChange(use.day(), use.amount().negated())));
        return List.copyOf(changes);
    }
}
