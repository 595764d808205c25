package de.foerderfluss.payment;

import de.foerderfluss.amendment.CarriedOver;
import de.foerderfluss.amendment.CarryOvers;
import de.foerderfluss.budget.BudgetLineCode;
import de.foerderfluss.budget.BudgetStep;
import de.foerderfluss.budget.CarryOver;
import de.foerderfluss.budget.CarryOverSource;
import de.foerderfluss.budget.PromisedCash;
import de.foerderfluss.budget.YearEnd;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.BudgetReaders;
import de.foerderfluss.identity.Role;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import java.time.Clock;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What municipalities have not called by the end of a budget year, and taking it over into the next (nicht abgerufene Mittel). */
@Service
@Transactional
public class UncalledFunds {

    private final YearEnd yearEnd;
    private final CarryOvers carryOvers;
    private final RequestedDrawdowns drawdowns;
    private final Clock clock;

    UncalledFunds(YearEnd yearEnd, CarryOvers carryOvers, RequestedDrawdowns drawdowns, Clock clock) {
        this.yearEnd = yearEnd;
        this.carryOvers = carryOvers;
        this.drawdowns = drawdowns;
        this.clock = clock;
    }

    /**
     * Money of one year that a case was promised and that is not ordered.
     *
     * @param pending what requests of this year still ask for; none once the year is over, for nothing can be paid from it any more
     */
    public record Uncalled(CaseReference reference, Money promised, Money pending) {

        public Money amount() {
            return promised.minus(pending).max(Money.ZERO);
        }
    }

    /**
     * All cases of a line with money of the year that is not ordered.
     *
     * @throws de.foerderfluss.identity.NotPermitted if the actor may not read the budget
     */
    @Transactional(readOnly = true)
    public List<Uncalled> of(Actor reader, BudgetLineCode line, int year) {
        BudgetReaders.require(reader);
        List<PromisedCash> promised = yearEnd.promised(line, year);
        Map<CaseReference, Money> pending = year == Year.now(clock).getValue() ? pending(promised, year) : Map.of();
        return promised.stream()
                .map(one ->
                        new Uncalled(one.reference(), one.amount(), pending.getOrDefault(one.reference(), Money.ZERO)))
                .toList();
    }

    /**
     * Takes all that these cases have not called over into the next year, or nothing if it does not reach for all.
     *
     * @param key of this act; the same act again changes nothing
     * @return what went over, by case
     * @throws NothingUncalled if no case is named, or one has nothing to take over
     * @throws de.foerderfluss.budget.CarryOverRefused if the next year's money does not reach, or the year's may not go over
     */
    public Map<CaseReference, CarriedOver> carryOver(
            Actor officer,
            BudgetLineCode line,
            int year,
            Collection<CaseReference> cases,
            CarryOverSource source,
            String reason,
            BudgetStep key) {
        officer.require(Role.BUDGET_OFFICER);
        if (cases.isEmpty()) {
            throw NothingUncalled.nobodyNamed();
        }
        Map<CaseReference, Money> uncalled =
                of(officer, line, year).stream().collect(Collectors.toMap(Uncalled::reference, Uncalled::amount));
        Map<CaseReference, CarriedOver> carried = new TreeMap<>();
        for (CaseReference reference : new TreeSet<>(cases)) {
            carried.put(reference, carryOvers.find(reference, key).orElseGet(() -> {
                Money amount = uncalled.getOrDefault(reference, Money.ZERO);
                if (!amount.isPositive()) {
                    throw NothingUncalled.in(reference, year);
                }
                return carryOvers.carryOver(officer, reference, key, new CarryOver(line, year, amount, source), reason);
            }));
        }
        return carried;
    }

    private Map<CaseReference, Money> pending(List<PromisedCash> promised, int year) {
        return drawdowns
                .findByReferences(
                        promised.stream().map(one -> one.reference().text()).toList())
                .stream()
                .map(RequestedDrawdown::view)
                .filter(drawdown ->
                        drawdown.budgetYear() == year && drawdown.state().waitsForMoney())
                .collect(Collectors.toMap(drawdown -> drawdown.id().reference(), Drawdown::asked, Money::plus));
    }
}
