package de.foerderfluss.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormReaderTest {

    @Test
    void readsRowsWithTheirLimits() {
        FormRows rows = SampleForm.read().lists().get(0);

        assertThat(rows.minimum()).isEqualTo(1);
        assertThat(rows.maximum()).isEqualTo(3);
        assertThat(rows.rowLabel()).isEqualTo("Ausgabe");
    }

    @Test
    void knowsWhichAnswersOtherPartsDependOn() {
        FormSchema form = SampleForm.read();

        assertThat(form.isAskedFor("kind")).isTrue();
        assertThat(form.isAskedFor("title")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not json",
                "{}",
                "{'id': 'other', 'type': 'default', 'schemaVersion': 16, 'components': []}",
                "{'id': 'x', 'type': 'default', 'schemaVersion': 18, 'components': []}",
                "{'id': 'x', 'type': 'default', 'schemaVersion': 16, 'components': [{'id': 'F', 'type': 'filepicker', 'key': 'f', 'label': 'f'}]}",
                "{'id': 'x', 'type': 'default', 'schemaVersion': 16, 'components': [{'id': 'F', 'type': 'textfield', 'key': 'f'}]}",
                "{'id': 'x', 'type': 'default', 'schemaVersion': 16, 'components': [{'id': 'F', 'type': 'radio', 'key': 'f', 'label': 'f'}]}",
                "{'id': 'x', 'type': 'default', 'schemaVersion': 16, 'components': [{'id': 'F', 'type': 'textfield', 'key': 'f', 'label': 'f', 'conditional': {'hide': '=('}}]}",
                "{'id': 'x', 'type': 'default', 'schemaVersion': 16, 'components': [{'id': 'F', 'type': 'textfield', 'key': 'f', 'label': 'f'}, {'id': 'G', 'type': 'textfield', 'key': 'f', 'label': 'g'}]}"
            })
    void refusesAFormItCouldNotCheck(String json) {
        assertThatThrownBy(() -> FormReader.read("x.form", json.replace('\'', '"')))
                .isInstanceOf(BrokenForm.class)
                .hasMessageContaining("forms/x.form");
    }
}
