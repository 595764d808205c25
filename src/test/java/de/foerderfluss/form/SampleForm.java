package de.foerderfluss.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A small form with one field of each kind. */
final class SampleForm {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static final String JSON = """
            {"id": "sample", "type": "default", "schemaVersion": 16, "components": [
              {"id": "Field_Title", "type": "textfield", "key": "title", "label": "Titel",
               "validate": {"required": true, "minLength": 3, "maxLength": 20}},
              {"id": "Field_Email", "type": "textfield", "key": "email", "label": "E-Mail", "validate": {"validationType": "email"}},
              {"id": "Field_Phone", "type": "textfield", "key": "phone", "label": "Telefon", "validate": {"validationType": "phone"}},
              {"id": "Field_Code", "type": "textfield", "key": "code", "label": "Kennung", "validate": {"pattern": "^[A-Z]{2}$"},
               "properties": {"patternMessage": "„%s“ besteht aus zwei Großbuchstaben."}},
              {"id": "Field_Iban", "type": "textfield", "key": "iban", "label": "IBAN", "properties": {"type": "iban"}},
              {"id": "Field_Ags", "type": "textfield", "key": "ags", "label": "AGS", "properties": {"type": "ags"}},
              {"id": "Field_Text", "type": "textarea", "key": "text", "label": "Beschreibung"},
              {"id": "Field_Count", "type": "number", "key": "count", "label": "Anzahl", "decimalDigits": 0, "validate": {"min": 1, "max": 9}},
              {"id": "Field_Share", "type": "number", "key": "share", "label": "Anteil", "decimalDigits": 2, "validate": {"max": 100}},
              {"id": "Field_Amount", "type": "number", "key": "amount", "label": "Betrag", "decimalDigits": 2,
               "validate": {"min": 0}, "properties": {"type": "money"}},
              {"id": "Field_Day", "type": "datetime", "key": "day", "dateLabel": "Tag", "subtype": "date"},
              {"id": "Field_Later", "type": "datetime", "key": "later", "dateLabel": "Frist", "subtype": "date", "disallowPassedDates": true},
              {"id": "Field_Kind", "type": "select", "key": "kind", "label": "Art", "valuesKey": "kinds"},
              {"id": "Field_Agreed", "type": "checkbox", "key": "agreed", "label": "Einverstanden"},
              {"id": "Field_Parts", "type": "checklist", "key": "parts", "label": "Teile",
               "values": [{"label": "Eins", "value": "one"}, {"label": "Zwei", "value": "two"}]},
              {"id": "Group_Other", "type": "group", "label": "Sonstiges", "conditional": {"hide": "=kind != \\"OTHER\\""}, "components": [
                {"id": "Field_Other", "type": "textfield", "key": "other", "label": "Welche Art", "validate": {"required": true}}]},
              {"id": "List_Costs", "type": "dynamiclist", "path": "costs", "label": "Ausgaben", "isRepeating": true, "allowAddRemove": true,
               "defaultRepetitions": 1, "properties": {"rowLabel": "Ausgabe", "minRows": "1", "maxRows": "3"}, "components": [
                {"id": "Field_CostsName", "type": "textfield", "key": "name", "label": "Wofür", "validate": {"required": true}},
                {"id": "Field_CostsAmount", "type": "number", "key": "amount", "label": "Betrag", "decimalDigits": 2,
                 "validate": {"required": true, "min": 0}, "properties": {"type": "money"}},
                {"id": "Field_CostsYear", "type": "number", "key": "year", "label": "Jahr", "decimalDigits": 0,
                 "conditional": {"hide": "=amount = null or amount < 100"}}]}
            ]}
            """;

    private SampleForm() {}

    static FormSchema read() {
        return FormReader.read("sample.form", JSON);
    }

    static FormContext context() {
        return FormContext.on(TODAY)
                .with(
                        "kinds",
                        List.of(new FormOption("DMS", "Dokumentenmanagement"), new FormOption("OTHER", "Anderes")));
    }

    /** A right input, with one key set to another value. */
    static Map<String, Object> with(String key, Object value) {
        Map<String, Object> input = new TreeMap<>(
                Map.of("title", "Schnittstelle", "costs", List.of(Map.of("name", "Lizenz", "amount", "99,50"))));
        input.put(key, value);
        return input;
    }

    static FormResult check(Map<String, Object> input) {
        return FormCheck.check(read(), input, context());
    }
}
