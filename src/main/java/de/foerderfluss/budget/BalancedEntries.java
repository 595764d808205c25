package de.foerderfluss.budget;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Entries that sum to zero within each line, year and kind, so that no posting can move money from one authorisation of the budget
 * law to another. One entry per account, in lock order. It cannot be constructed otherwise.
 */
public record BalancedEntries(List<BudgetEntry> list) {

    private record Authorisation(BudgetLineCode line, int year, AppropriationKind kind) {}

    public BalancedEntries {
        list = list.stream()
                .sorted((a, b) -> a.account().compareTo(b.account()))
                .toList();
        if (list.isEmpty() || list.stream().map(BudgetEntry::account).distinct().count() < list.size()) {
            throw new IllegalArgumentException("No entry, or two entries on one account: " + list);
        }
        Map<Authorisation, Money> sums = list.stream()
                .collect(groupingBy(
                        BalancedEntries::authorisation, reducing(Money.ZERO, BudgetEntry::amount, Money::plus)));
        if (!sums.values().stream().allMatch(Money::isZero)) {
            throw new IllegalArgumentException("Entries do not balance: " + sums);
        }
    }

    /** Moves a positive amount from one account to another. */
    static BalancedEntries transfer(BudgetAccount from, BudgetAccount to, Money amount) {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("Only positive amounts are moved: " + amount);
        }
        return new BalancedEntries(List.of(new BudgetEntry(from, amount.negated()), new BudgetEntry(to, amount)));
    }

    /** All movements as one; amounts on the same account are added up, and an account that neither gains nor loses drops out. */
    static BalancedEntries together(Collection<BalancedEntries> movements) {
        SortedMap<BudgetAccount, Money> sums = new TreeMap<>();
        movements.stream()
                .flatMap(BalancedEntries::stream)
                .forEach(entry -> sums.merge(entry.account(), entry.amount(), Money::plus));
        return new BalancedEntries(sums.entrySet().stream()
                .filter(sum -> !sum.getValue().isZero())
                .map(sum -> new BudgetEntry(sum.getKey(), sum.getValue()))
                .toList());
    }

    /** The same movements backwards. */
    BalancedEntries reversed() {
        return new BalancedEntries(stream()
                .map(entry -> new BudgetEntry(entry.account(), entry.amount().negated()))
                .toList());
    }

    /** The budget lines touched, in the order of their locks. */
    List<BudgetLineCode> lines() {
        return stream().map(entry -> entry.account().line()).distinct().sorted().toList();
    }

    /** The cases whose accounts are touched, in the order of their locks. */
    SortedSet<CaseReference> cases() {
        SortedSet<CaseReference> cases = new TreeSet<>();
        stream()
                .map(entry -> entry.account().caseReference())
                .filter(Objects::nonNull)
                .forEach(cases::add);
        return cases;
    }

    Stream<BudgetEntry> stream() {
        return list.stream();
    }

    private static Authorisation authorisation(BudgetEntry entry) {
        BudgetAccount account = entry.account();
        return new Authorisation(account.line(), account.year(), account.kind());
    }
}
