package de.foerderfluss.notice.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {

    @Test
    void composesLettersAndMarks() {
        assertThat(CleanText.of("Mu\u0308ller")).isEqualTo("Müller");
    }

    @Test
    void dropsWhatHidesOrReordersText() {
        assertThat(CleanText.of("IBAN\u202E 1\u0000\u0007\u200D\uFEFF2")).isEqualTo("IBAN 12");
    }

    @Test
    void showsWhatIsNoCharacter() {
        assertThat(CleanText.of("a\uD800b\uE000c")).isEqualTo("a\uFFFDb\uFFFDc");
    }

    @Test
    void knowsEveryLineEnd() {
        assertThat(CleanText.of("a\r\nb\rc\u2028d\ne")).isEqualTo("a\nb\nc\nd\ne");
        assertThat(CleanText.oneLine("a\r\nb")).isEqualTo("a b");
    }

    @Test
    void leavesTheMarksOfNamesAndCutsDownTowersOfThem() {
        assertThat(CleanText.of("L̥̄")).isEqualTo("L̥̄");
        assertThat(CleanText.of("t" + "\u0332".repeat(50) + "o")).isEqualTo("t" + "\u0332".repeat(4) + "\uFFFDo");
    }
}
