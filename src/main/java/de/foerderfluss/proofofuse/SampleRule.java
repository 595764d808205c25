package de.foerderfluss.proofofuse;

import de.foerderfluss.shared.Money;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A version of the rule by which proofs are drawn (Stichprobenregel).
 *
 * @param basePoints what every proof has, so that every proof can be drawn
 * @param points of each factor
 * @param largeGrant from which grant on the factor {@code LARGE_GRANT} applies, none if the rule does not know it
 */
public record SampleRule(
        int version,
        int basePoints,
        Map<SampleFactor, Integer> points,
        @Nullable Money largeGrant,
        boolean verified) {

    public SampleRule {
        points = points.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(points));
    }

    int score(Set<SampleFactor> factors) {
        return basePoints
                + factors.stream()
                        .mapToInt(factor -> points.getOrDefault(factor, 0))
                        .sum();
    }
}
