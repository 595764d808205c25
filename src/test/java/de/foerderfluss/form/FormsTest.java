package de.foerderfluss.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form of the house can be shown by the portal and checked by the server. */
class FormsTest {

    private static final FormCatalog CATALOG = catalog();

    static Stream<FormSchema> forms() {
        return CATALOG.all().stream();
    }

    @Test
    void knowsTheFormsOfOneCase() {
        assertThat(forms().map(FormSchema::id))
                .contains(
                        "application",
                        "completeness-check",
                        "technical-opinion",
                        "assessment-record",
                        "decision-proposal",
                        "drawdown",
                        "certification",
                        "proof-of-use",
                        "interim-proof",
                        "proof-examination",
                        "revocation");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void namesEveryPartAPersonFillsIn(FormSchema form) {
        assertThat(form.all()).isNotEmpty().allSatisfy(element -> {
            if (element instanceof FormField field) {
                assertThat(field.label()).as(field.id()).isNotBlank();
                assertThat(field.shortLabel()).as(field.id()).hasSizeLessThan(80);
                assertThat(field.key()).as(field.id()).matches("[a-z][A-Za-z]+");
            } else if (element instanceof FormRows rows) {
                assertThat(rows.label()).as(rows.id()).isNotBlank();
                assertThat(rows.fields()).as(rows.id()).isNotEmpty();
                assertThat(rows.maximum()).as(rows.id()).isBetween(1, 1_000);
            } else if (element instanceof FormGroup group) {
                assertThat(group.label()).as(group.id()).isNotBlank();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("forms")
    void givesEveryElementAnIdThatSaysWhatItIs(FormSchema form) {
        assertThat(form.all().map(FormElement::id))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("(Field|Group|List|Text|Line)_[A-Z]\\w+"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void hidesOnlyByWhatHasBeenAskedBefore(FormSchema form) {
        List<String> before = new ArrayList<>();
        form.all().forEach(element -> {
            element.hide()
                    .ifPresent(condition -> assertThat(before.stream().anyMatch(condition::asksFor))
                            .as(element.id() + " is hidden by " + condition)
                            .isTrue());
            if (element instanceof FormField field) {
                before.add(field.key());
            }
        });
    }

    private static FormCatalog catalog() {
        try {
            return new FormCatalog();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
