package de.foerderfluss.payment;

import de.foerderfluss.amendment.Amendment;
import de.foerderfluss.amendment.Lapses;
import de.foerderfluss.budget.BudgetLineCode;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.Role;
import de.foerderfluss.payment.UncalledFunds.Uncalled;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import java.time.Clock;
import java.time.Year;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets what municipalities have not called by the end of a budget year lapse, instead of taking it over (Verfall). */
@Service
@Transactional
public class LapseOfFunds {

    private final UncalledFunds uncalled;
    private final Lapses lapses;
    private final Clock clock;

    LapseOfFunds(UncalledFunds uncalled, Lapses lapses, Clock clock) {
        this.uncalled = uncalled;
        this.lapses = lapses;
        this.clock = clock;
    }

    /**
     * Sets an amendment going in each of these cases by which all lapses that they have not called in the year, or in none of them.
     *
     * @param confirmed that the officer has read what follows
     * @param key of this act; the same act again changes nothing
     * @return the amendments by case
     * @throws LapseRefused if the year is not over, or it is not confirmed
     * @throws NothingUncalled if no case is named, or one has nothing left in the year
     * @throws de.foerderfluss.amendment.NotAmendable if something stands against it in one of the cases
     */
    public Map<CaseReference, Amendment> lapse(
            Actor officer,
            BudgetLineCode line,
            int year,
            Collection<CaseReference> cases,
            String reason,
            boolean confirmed,
            String key) {
        officer.require(Role.BUDGET_OFFICER);
        if (cases.isEmpty()) {
            throw NothingUncalled.nobodyNamed();
        }
        if (year >= Year.now(clock).getValue()) {
            throw LapseRefused.yearNotOver(year);
        }
        if (!confirmed) {
            throw LapseRefused.unconfirmed();
        }
        Map<CaseReference, Money> left = uncalled.of(officer, line, year).stream()
                .collect(Collectors.toMap(Uncalled::reference, Uncalled::amount));
        Map<CaseReference, Amendment> opened = new TreeMap<>();
        for (CaseReference reference : new TreeSet<>(cases)) {
            opened.put(reference, lapses.find(reference, key).orElseGet(() -> {
                Money amount = left.getOrDefault(reference, Money.ZERO);
                if (!amount.isPositive()) {
                    throw NothingUncalled.in(reference, year);
                }
                return lapses.open(officer, reference, year, amount, reason, key);
            }));
        }
        return opened;
    }
}
