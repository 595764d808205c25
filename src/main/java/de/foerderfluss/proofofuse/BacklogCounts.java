package de.foerderfluss.proofofuse;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many proofs stand where, and how old the oldest is.
 *
 * @param oldestDays of each stage with an age
 */
public record BacklogCounts(Map<BacklogStage, Long> proofs, Map<BacklogStage, Integer> oldestDays) {

    public BacklogCounts {
        proofs = proofs.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(proofs));
        oldestDays = oldestDays.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(oldestDays));
    }

    public long at(BacklogStage stage) {
        return proofs.getOrDefault(stage, 0L);
    }

    public int oldest(BacklogStage stage) {
        return oldestDays.getOrDefault(stage, 0);
    }
}
