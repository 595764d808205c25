package de.foerderfluss.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.foerderfluss.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EuroWordsTest {

    @ParameterizedTest
    @CsvSource({
        "0, null Euro",
        "1, null Euro und ein Cent",
        "100, ein Euro",
        "101, ein Euro und ein Cent",
        "1200, zwölf Euro",
        "1600, sechzehn Euro",
        "1700, siebzehn Euro",
        "2100, einundzwanzig Euro",
        "3000, dreißig Euro",
        "9950, neunundneunzig Euro und fünfzig Cent",
        "10000, einhundert Euro",
        "10100, einhunderteins Euro",
        "11100, einhundertelf Euro",
        "100000, eintausend Euro",
        "100100, eintausendeins Euro",
        "1000000, zehntausend Euro",
        "1234567, zwölftausenddreihundertfünfundvierzig Euro und siebenundsechzig Cent",
        "3125005, einunddreißigtausendzweihundertfünfzig Euro und fünf Cent",
        "10100000, einhunderteintausend Euro",
        "99999900, neunhundertneunundneunzigtausendneunhundertneunundneunzig Euro",
        "100000000, eine Million Euro",
        "100000100, eine Million eins Euro",
        "210000000, zwei Millionen einhunderttausend Euro",
        "100000000000, eine Milliarde Euro",
        "999999999999, neun Milliarden neunhundertneunundneunzig Millionen"
                + " neunhundertneunundneunzigtausendneunhundertneunundneunzig Euro und neunundneunzig Cent"
    })
    void saysAmountsAsGermansDo(long cents, String words) {
        assertThat(EuroWords.of(Money.ofCents(cents))).isEqualTo(words);
    }

    @Test
    void hasNoWordsForDebts() {
        assertThatIllegalArgumentException().isThrownBy(() -> EuroWords.of(Money.ofCents(-1)));
    }
}
