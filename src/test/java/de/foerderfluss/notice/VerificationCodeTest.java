package de.foerderfluss.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationCodeTest {

    @Test
    void isReadAsItIsPrinted() {
        assertThat(Stream.generate(VerificationCode::random).limit(200))
                .doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(VerificationCode.parse(code)).contains(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"K7QM-3RTX-9WD1", "k7qm3rtx9wd1", " K7QM 3RTX 9WDI ", "k7qm-3rtx-9wdl"})
    void forgivesHowPeopleType(String typed) {
        assertThat(VerificationCode.parse(typed)).contains("K7QM-3RTX-9WD1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "K7QM", "K7QM-3RTX-9WDU", "' or 1=1 --", "K7QM-3RTX-9WD1-K7QM-3RTX-9WD1-K7QM-3RTX-9WD1"})
    void readsNothingElse(String typed) {
        assertThat(VerificationCode.parse(typed)).isEmpty();
    }
}
