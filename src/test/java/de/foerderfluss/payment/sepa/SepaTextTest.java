package de.foerderfluss.payment.sepa;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SepaTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Stadt Pößneck                | Stadt Poessneck
                    Gemeinde Łódź & Ťrebíč       | Gemeinde Lodz + Trebic
                    Ærøskøbing, Œuvre            | Aeroeskoebing, Oeuvre
                    Weiß – „Zitat“ 100 €         | Weiss - 'Zitat' 100 EUR
                    <script>alert(1)</script>    | .script.alert(1)./script.
                    //Konto//42/                 | Konto/42
                    Отдел 東京                    | ..... ..
                    """)
    void writesWithTheLettersThatEveryBankAccepts(String text, String plain) {
        assertThat(SepaText.of(text, 70)).isEqualTo(plain);
    }

    @Test
    void dropsControlCharactersAndLooseMarks() {
        assertThat(SepaText.of("Jo\u0308rg\u0000 Mu\u0308ller\u0301", 70)).isEqualTo("Joerg Mueller");
    }

    @Test
    void cutsAfterTheLongestLength() {
        assertThat(SepaText.of("ä".repeat(100), 35)).hasSize(35);
        assertThat(SepaText.of("Gemeinde " + "x".repeat(10), 9)).isEqualTo("Gemeinde");
    }

    @Test
    void letsNothingThroughThatNoBankKnows() {
        StringBuilder all = new StringBuilder();
        for (int point = 1; point < 0x3000; point++) {
            all.appendCodePoint(point);
        }

        assertThat(SepaText.of(all.toString(), Integer.MAX_VALUE)).matches("[A-Za-z0-9/\\-?:().,'+ ]+");
    }
}
