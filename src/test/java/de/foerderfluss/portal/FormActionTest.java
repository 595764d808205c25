package de.foerderfluss.portal;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.form.FormSchema;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormActionTest {

    private final FormSchema form = FormSamples.CATALOG.form("application");

    @Test
    void addsASecondRowToTheOneThatIsShownEmpty() {
        assertThat(FormAction.apply(form, Map.of(), "add:costItems"))
                .contains(Map.of("costItems", List.of(Map.of(), Map.of())));
    }

    @Test
    void addsTheFirstRowToAListThatIsShownEmpty() {
        assertThat(FormAction.apply(form, Map.of("title", "x"), "add:partners"))
                .contains(Map.of("title", "x", "partners", List.of(Map.of())));
    }

    @Test
    void addsNoRowBeyondTheLimit() {
        Map<String, Object> full = Map.of("costItems", Collections.nCopies(200, Map.of("description", "x")));

        assertThat(FormAction.apply(form, full, "add:costItems")).contains(full);
    }

    @Test
    void removesTheRowThatWasMeant() {
        Map<String, Object> input =
                Map.of("costItems", List.of(Map.of("description", "a"), Map.of("description", "b")));

        assertThat(FormAction.apply(form, input, "remove:costItems:0"))
                .contains(Map.of("costItems", List.of(Map.of("description", "b"))));
        assertThat(FormAction.apply(form, input, "remove:costItems:9999")).contains(input);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"save", "", "add:role", "remove:costItems:-1", "remove:costItems:99999999999", "add:costItems:1"
            })
    void leavesEverythingElseToThePage(String action) {
        assertThat(FormAction.apply(form, Map.of(), action)).isEmpty();
    }

    @Test
    void leavesAPrefilledListAsItIs() {
        assertThat(FormAction.apply(FormSamples.CATALOG.form("assessment-record"), Map.of(), "add:recognisedItems"))
                .isEmpty();
    }
}
