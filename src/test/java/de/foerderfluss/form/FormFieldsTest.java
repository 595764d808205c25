package de.foerderfluss.form;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormFieldsTest {

    private final FormSchema form = SampleForm.read();

    @Test
    void nestsTheParametersOfAPostedForm() {
        Map<String, Object> input = FormFields.fromParameters(
                form,
                Map.of(
                        "title", new String[] {"Schnittstelle"},
                        "parts", new String[] {"one", "two"},
                        "costs[0].name", new String[] {"Lizenz"},
                        "costs[0].amount", new String[] {"1.250,50"},
                        "_csrf", new String[] {"token"}));

        assertThat(input)
                .isEqualTo(Map.of(
                        "title",
                        "Schnittstelle",
                        "parts",
                        List.of("one", "two"),
                        "costs",
                        List.of(Map.of("name", "Lizenz", "amount", "1.250,50"))));
    }

    @Test
    void closesTheGapOfARemovedRow() {
        Map<String, Object> input = FormFields.fromParameters(
                form, Map.of("costs[9].name", new String[] {"zweite"}, "costs[2].name", new String[] {"erste"}));

        assertThat(input).containsEntry("costs", List.of(Map.of("name", "erste"), Map.of("name", "zweite")));
    }

    @Test
    void takesNoRowFromAnAbsurdPlace() {
        Map<String, String[]> hostile = new LinkedHashMap<>();
        hostile.put("costs[99999999999].name", new String[] {"x"});
        hostile.put("costs[-1].name", new String[] {"x"});
        hostile.put("costs[0][0].name", new String[] {"x"});
        hostile.put("other[0].name", new String[] {"x"});
        hostile.put("title", new String[0]);

        assertThat(FormFields.fromParameters(form, hostile)).isEmpty();
    }

    @Test
    void showsAgainWhatWasTypedAndReadValuesInGerman() {
        FormField amount = field("amount");
        FormField day = field("day");

        assertThat(FormFields.shown(amount, "12,5,0 Euro")).isEqualTo("12,5,0 Euro");
        assertThat(FormFields.shown(amount, Money.ofCents(1250_50))).isEqualTo("1.250,50");
        assertThat(FormFields.shown(amount, new BigDecimal("1250.5"))).isEqualTo("1.250,50");
        assertThat(FormFields.shown(day, "2026-12-31")).isEqualTo("31.12.2026");
        assertThat(FormFields.shown(day, LocalDate.of(2026, 12, 31))).isEqualTo("31.12.2026");
        assertThat(FormFields.shown(day, "morgen")).isEqualTo("morgen");
        assertThat(FormFields.shown(field("share"), 12.5)).isEqualTo("12,5");
        assertThat(FormFields.shown(field("title"), List.of("x"))).isEmpty();
    }

    private FormField field(String key) {
        return form.fields().stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
