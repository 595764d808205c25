package de.foerderfluss.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.foerderfluss.shared.Iban;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.MunicipalityKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormCheckTest {

    @Test
    void handsOnWhatWasTypedAsTypedValues() {
        FormResult result = check("title", "  Schnittstelle  ");

        assertThat(result.errors()).isEmpty();
        assertThat(result.text("title")).isEqualTo("Schnittstelle");
        assertThat(result.rows("costs")).hasSize(1);
        assertThat(result.rows("costs").get(0).money("amount")).isEqualTo(Money.ofCents(99_50));
        assertThat(check("share", "12,5").decimal("share")).contains(new BigDecimal("12.5"));
        assertThat(check("count", "7").integer("count")).contains(7);
        assertThat(check("agreed", "true").flag("agreed")).isTrue();
        assertThat(check("parts", List.of("two", "one", "two")).choices("parts"))
                .containsExactly("one", "two");
        assertThat(check("iban", "de89 3704 0044 0532 0130 00").iban("iban"))
                .contains(new Iban("DE89370400440532013000"));
        assertThat(check("ags", "16051000").municipality("ags")).contains(new MunicipalityKey("16051000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.250,50", "1250,5", "1250,50 €", " 1.250,50\u00a0EUR "})
    void readsAmountsAsGermansWriteThem(String typed) {
        assertThat(check("amount", typed).money("amount")).isEqualTo(Money.ofCents(1250_50));
    }

    @Test
    void readsAmountsFromJsonNumbersExactly() {
        assertThat(check("amount", 1250.5).money("amount")).isEqualTo(Money.ofCents(1250_50));
        assertThat(check("amount", 1250).money("amount")).isEqualTo(Money.ofCents(1250_00));
        assertThat(check("amount", new BigDecimal("0.07")).money("amount")).isEqualTo(Money.ofCents(7));
        assertOnlyError(check("amount", 0.001), "amount", "„Betrag“ darf höchstens 2 Stellen nach dem Komma haben.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.12.2026", "2026-12-31"})
    void readsDaysInBothWays(String typed) {
        assertThat(check("day", typed).date("day")).contains(LocalDate.of(2026, 12, 31));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title  | ''          | Bitte füllen Sie „Titel“ aus.",
                "title  | ab          | „Titel“ ist zu kurz: mindestens 3 Zeichen.",
                "title  | abcdefghijklmnopqrstu | „Titel“ ist zu lang: höchstens 20 Zeichen, es sind 21.",
                "email  | niemand     | „E-Mail“ ist keine E-Mail-Adresse. Sie sieht zum Beispiel so aus: name@gemeinde.de.",
                "phone  | ruf an      | „Telefon“ ist keine Telefonnummer. Sie sieht zum Beispiel so aus: 0361 1234567.",
                "code   | abc         | „Kennung“ besteht aus zwei Großbuchstaben.",
                "count  | 1,5         | „Anzahl“ muss eine ganze Zahl sein.",
                "count  | 0           | „Anzahl“ muss mindestens 1 sein.",
                "count  | 10          | „Anzahl“ darf höchstens 9 sein.",
                "share  | viel        | „Anteil“ ist keine Zahl. Bitte schreiben Sie sie zum Beispiel so: 12,5.",
                "amount | 1250.50     | „Betrag“ ist kein Betrag. Bitte schreiben Sie ihn in Euro, zum Beispiel 1.250,50.",
                "amount | -1          | „Betrag“ muss mindestens 0,00\u00a0EUR sein.",
                "day    | 31.02.2026  | „Tag“ ist kein Datum. Bitte schreiben Sie es so: TT.MM.JJJJ, zum Beispiel 31.12.2026.",
                "day    | 01.01.0001  | „Tag“ liegt nicht in den Jahren 1900 bis 2199.",
                "later  | 01.03.2026  | „Frist“ darf nicht in der Vergangenheit liegen.",
                "kind   | BRIBE       | Bei „Art“ steht die gewählte Angabe nicht zur Auswahl.",
                "agreed | maybe       | „Einverstanden“ kann nur angekreuzt sein oder nicht."
            })
    void saysBesideTheFieldWhatIsWrong(String key, String typed, String message) {
        assertOnlyError(check(key, typed), key, message);
    }

    @Test
    void refusesAnIbanWithSwappedDigits() {
        assertThat(check("iban", "DE98370400440532013000").errors())
                .singleElement()
                .satisfies(error -> assertThat(error.message()).contains("„IBAN“", "Zahlendreher"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000bc", "abc\ud800", "abc\u202etxt", "abc\uffff"})
    void refusesCharactersThatNobodyCanSee(String typed) {
        assertThat(check("title", typed).errors())
                .singleElement()
                .satisfies(error -> assertThat(error.message()).contains("Steuerzeichen"));
    }

    @Test
    void dropsWhatTheFormDoesNotAskFor() {
        assertThat(check("role", "ADMINISTRATOR").values()).doesNotContainKey("role");
        assertThat(check("other", "geheim").values()).doesNotContainKey("other");
    }

    @Test
    void asksForHiddenFieldsOnceTheyAreShown() {
        assertOnlyError(check("kind", "OTHER"), "other", "Bitte füllen Sie „Welche Art“ aus.");
        assertThat(check("kind", "DMS").hidden()).contains("Group_Other", "Field_Other");
    }

    @Test
    void namesTheRowOfAnError() {
        FormResult result = check("costs", List.of(Map.of("name", "Lizenz", "amount", 1), Map.of("name", "Schulung")));

        assertOnlyError(result, "costs[1].amount", "Bitte füllen Sie „Ausgabe 2 – Betrag“ aus.");
    }

    @Test
    void hidesByTheValuesOfTheSameRow() {
        FormResult result = check(
                "costs",
                List.of(
                        Map.of("name", "klein", "amount", 1, "year", 2026),
                        Map.of("name", "groß", "amount", 100, "year", 2026)));

        assertThat(result.rows("costs").get(0).has("year")).isFalse();
        assertThat(result.rows("costs").get(1).integer("year")).contains(2026);
    }

    @Test
    void doesNotMistakeAValueOfTheFormForOneOfTheRow() {
        Map<String, Object> input = SampleForm.with("amount", 500);
        input.put("costs", List.of(Map.of("name", "ohne Betrag", "year", 2026)));

        assertThat(SampleForm.check(input).rows("costs").get(0).has("year")).isFalse();
    }

    @Test
    void passesOverEmptyRowsButWantsOneFilled() {
        Map<String, Object> empty = Map.of("name", " ", "amount", "");

        assertThat(check("costs", List.of(empty, Map.of("name", "a", "amount", 1)))
                        .rows("costs"))
                .hasSize(1);
        assertOnlyError(
                check("costs", List.of(empty)), "costs", "Bitte füllen Sie bei „Ausgaben“ mindestens eine Zeile aus.");
    }

    @Test
    void refusesTenThousandRowsInOneSentence() {
        List<Object> rows = Collections.nCopies(10_000, Map.of("name", "a", "amount", 1));

        assertOnlyError(
                check("costs", rows), "costs", "„Ausgaben“ nimmt höchstens 3 Zeilen auf; gesendet wurden 10000.");
    }

    @Test
    void refusesDeepNestingWithoutFollowingIt() {
        Object nested = "x";
        for (int depth = 0; depth < 100_000; depth++) {
            nested = depth % 2 == 0 ? List.of(nested) : Map.of("title", nested);
        }
        for (FormField field : SampleForm.read().fields()) {
            assertThat(check(field.key(), nested).errors()).as(field.key()).hasSizeLessThanOrEqualTo(1);
        }
        assertThat(check("title", nested).isValid()).isFalse();
        assertThat(check("agreed", nested).isValid()).isFalse();
        assertThat(check("costs", new ArrayList<>(List.of(nested))).isValid()).isFalse();
    }

    @Test
    void refusesNumbersNobodyCouldPrint() {
        assertThat(check("amount", new BigDecimal("1E+2000000000")).isValid()).isFalse();
        assertThat(check("amount", Double.NaN).isValid()).isFalse();
        assertThat(check("count", new BigDecimal("1E-2000000000")).isValid()).isFalse();
        assertThat(check("amount", "9".repeat(1_000_000)).isValid()).isFalse();
    }

    @Test
    void rejectsWithEveryErrorAndLetsARoomAddItsOwn() {
        FormResult right = check("title", "Schnittstelle");
        FormError sum = new FormError("amount", "Betrag", "Die Summen stimmen nicht überein.");

        assertThat(right.orReject()).isSameAs(right);
        assertThatThrownBy(() -> right.withErrors(List.of(sum)).orReject())
                .isInstanceOfSatisfying(
                        FormRejected.class,
                        rejected -> assertThat(rejected.errors()).containsExactly(sum));
    }

    private static FormResult check(String key, Object value) {
        return SampleForm.check(SampleForm.with(key, value));
    }

    private static void assertOnlyError(FormResult result, String path, String message) {
        assertThat(result.errors()).singleElement().satisfies(error -> {
            assertThat(error.path()).isEqualTo(path);
            assertThat(error.message()).isEqualTo(message);
        });
    }
}
