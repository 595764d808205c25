package de.foerderfluss.recovery;

import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.YearlyAmounts;
import java.util.Map;
import java.util.TreeMap;

/** Which budget year a part of a claim belongs to: what comes back is set against the earliest year first. */
final class ClaimShares {

    private ClaimShares() {}

    /**
     * The years of the next part.
     *
     * @param before what of the shares was settled earlier
     */
    static YearlyAmounts slice(YearlyAmounts shares, Money before, Money part) {
        Map<Integer, Money> slice = new TreeMap<>();
        Money skip = before;
        Money rest = part;
        for (Map.Entry<Integer, Money> share : shares.byYear().entrySet()) {
            Money left = share.getValue().minus(skip.min(share.getValue()));
            skip = skip.minus(skip.min(share.getValue()));
            slice.put(share.getKey(), rest.min(left));
            rest = rest.minus(rest.min(left));
        }
        if (rest.isPositive()) {
            throw new IllegalArgumentException(rest + " more than the shares hold");
        }
        return YearlyAmounts.of(slice);
    }
}
