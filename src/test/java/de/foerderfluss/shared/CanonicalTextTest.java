package de.foerderfluss.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CanonicalTextTest {

    @Test
    void givesTheSameHashForTheSameValues() {
        assertThat(sample("Stadt Pößneck").hash())
                .isEqualTo(sample("Stadt Pößneck").hash());
    }

    @Test
    void tellsAnythingApartThatReadsDifferently() {
        assertThat(List.of(
                        sample("a").hash(),
                        sample("b").hash(),
                        sample("a\namount=\"100\"").hash(),
                        sample("a\" ").hash(),
                        new CanonicalText("sample").with("name", null).hash(),
                        new CanonicalText("sample").with("name", "").hash(),
                        new CanonicalText("other").with("name", "").hash(),
                        new CanonicalText("sample")
                                .with("name", List.of("a", "b"))
                                .hash(),
                        new CanonicalText("sample")
                                .with("name", List.of("a\nb"))
                                .hash()))
                .doesNotHaveDuplicates();
    }

    private static CanonicalText sample(String name) {
        return new CanonicalText("sample").with("name", name).with("amount", Money.ofCents(100));
    }
}
