package de.foerderfluss.proofofuse;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.Percentage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The drawing by itself: anybody who knows seed and proofs gets the same. */
class SampleDrawTest {

    private static final SamplePeriod MARCH = SamplePeriod.of("2026-03");
    private static final Percentage FIFTH = Percentage.ofPercent(20);

    /** Published, so that others can check their own program against it. */
    @Test
    void drawsAKnownNumber() {
        String seed = ContentHash.of("Startwert").hex();

        assertThat(seed).isEqualTo("75dc67fd1edf815022c34ec609e35875d87bcdb914577a9c4bfdaebee09baab4");
        assertThat(SampleDraw.number(seed, id(42), ContentHash.of("Nachweis"))).isEqualTo(3068329971774044991L);
    }

    @Test
    void drawsAtLeastTheShareAndNeverMoreThanOneAboveIt() {
        assertThat(SampleDraw.size(0, FIFTH)).isZero();
        assertThat(SampleDraw.size(1, FIFTH)).isEqualTo(1);
        assertThat(SampleDraw.size(5, FIFTH)).isEqualTo(1);
        assertThat(SampleDraw.size(6, FIFTH)).isEqualTo(2);
        assertThat(SampleDraw.size(7, Percentage.ofPercent(100))).isEqualTo(7);
        assertThat(SampleDraw.size(7, Percentage.ofPercent(0))).isZero();
    }

    @Test
    void doesNotDependOnTheOrderOfTheProofs() {
        List<SampleLot> lots = new ArrayList<>(lots("seed", 40));
        List<SampleLot> ranked = SampleDraw.ranked(lots, FIFTH);

        Collections.shuffle(lots, new Random(1));

        assertThat(SampleDraw.ranked(lots, FIFTH)).isEqualTo(ranked);
        assertThat(ranked).filteredOn(SampleLot::deep).hasSize(8);
        assertThat(ranked).extracting(SampleLot::rank).isSorted().startsWith(1).endsWith(40);
    }

    @Test
    void drawsOthersWithAnotherSeed() {
        assertThat(deep("one")).isNotEqualTo(deep("two"));
    }

    @Test
    void prefersRisksButLeavesEverybodyAChance() {
        int risky = 0;
        int plain = 0;
        for (int round = 0; round < 2_000; round++) {
            for (SampleLot lot : SampleDraw.ranked(lots("seed " + round, 20), FIFTH)) {
                risky += lot.deep() && lot.score() == 30 ? 1 : 0;
                plain += lot.deep() && lot.score() == 10 ? 1 : 0;
            }
        }

        assertThat(risky + plain).isEqualTo(8_000);
        assertThat((double) risky / plain).isBetween(2.0, 3.2);
    }

    private static List<ProofId> deep(String seed) {
        return SampleDraw.ranked(lots(seed, 40), FIFTH).stream()
                .filter(SampleLot::deep)
                .map(SampleLot::id)
                .toList();
    }

    /** Every second proof has three times the points of the others. */
    private static List<SampleLot> lots(String seed, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new SampleLot(
                        id(number),
                        1,
                        ContentHash.of("proof " + number),
                        MARCH,
                        Set.of(),
                        number % 2 == 0 ? 30 : 10,
                        SampleDraw.number(seed, id(number), ContentHash.of("proof " + number)),
                        1,
                        false))
                .toList();
    }

    private static ProofId id(int number) {
        return ProofId.whole(CaseReference.of(2026, number));
    }
}
