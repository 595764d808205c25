package de.foerderfluss.assessment;

import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.YearlyAmounts;
import java.util.List;
import java.util.TreeMap;

/**
 * What was recognised of one item of the expenditure plan.
 *
 * @param number of the item in the application
 * @param recognised at most {@code requested}
 * @param recurring whether it is cost of operation that returns every year
 * @param reason why less was recognised, empty otherwise
 */
public record RecognisedItem(
        int number, String description, int year, Money requested, Money recognised, boolean recurring, String reason) {

    static YearlyAmounts byYear(List<RecognisedItem> items) {
        TreeMap<Integer, Money> byYear = new TreeMap<>();
        items.forEach(item -> byYear.merge(item.year(), item.recognised(), Money::plus));
        return new YearlyAmounts(byYear);
    }

    static Money operatingCost(List<RecognisedItem> items) {
        return Money.sum(items.stream()
                .filter(RecognisedItem::recurring)
                .map(RecognisedItem::recognised)
                .toList());
    }
}
