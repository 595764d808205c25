package de.foerderfluss.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatterKeyTest {

    @Test
    void saysItsKindAndItsNumber() {
        assertThat(MatterKey.of("AMENDMENT", 12).text()).isEqualTo("AMENDMENT:12");
        assertThat(MatterKey.of("AMENDMENT", 12).kind()).isEqualTo("AMENDMENT");
        assertThat(MatterKey.APPLICATION.kind()).isEqualTo("APPLICATION");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "amendment", "AMENDMENT:", "AMENDMENT:0", "AMENDMENT:10000", "AMENDMENT:1 ", ":1"})
    void takesNothingElse(String text) {
        assertThatThrownBy(() -> new MatterKey(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
