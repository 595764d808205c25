package de.foerderfluss.notice.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmphasisTest {

    @Test
    void readsBold() {
        assertThat(Emphasis.parse("Sie erhalten **50 €** sofort"))
                .containsExactly(
                        new Emphasis.Stretch("Sie erhalten ", false),
                        new Emphasis.Stretch("50 €", true),
                        new Emphasis.Stretch(" sofort", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"**fett**", "\\", "\\**", "*", "**", "a\\*b", "***", "<b>", "Ende\\"})
    void printsDataAsItWasWritten(String data) {
        assertThat(Emphasis.parse("**" + Emphasis.plain(data) + "**"))
                .containsExactly(new Emphasis.Stretch(data, true));
        assertThat(Emphasis.parse(Emphasis.plain(data))).containsExactly(new Emphasis.Stretch(data, false));
    }

    @Test
    void printsAMarkWithoutAPartner() {
        assertThat(Emphasis.parse("2 ** 3")).containsExactly(new Emphasis.Stretch("2 ** 3", false));
    }
}
