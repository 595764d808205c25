package de.foerderfluss.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Types into a form of {@code forms/} as a person does: field by field, row by row, waiting where an answer brings up further questions. */
final class FormTyping {

    private static final String QUIET =
            "() => !document.querySelector('.htmx-request, .htmx-swapping, .htmx-settling, .htmx-added')";

    private final Page page;

    FormTyping(Page page) {
        this.page = page;
    }

    /** Answers whatever the page asks for, until nothing is left to say. */
    void type(Map<String, ?> values) {
        Map<String, Object> left = new LinkedHashMap<>(values);
        while (!left.isEmpty()) {
            String field = left.keySet().stream()
                    .filter(this::isAsked)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("The page does not ask for " + left.keySet()));
            answer(field, Objects.requireNonNull(left.remove(field)));
        }
    }

    private boolean isAsked(String field) {
        return page.locator("main #f-" + field + ", main [name='" + field + "']")
                        .count()
                > 0;
    }

    private void answer(String field, Object value) {
        if (value instanceof List<?> several) {
            for (int index = 0; index < several.size(); index++) {
                if (several.get(index) instanceof Map<?, ?> row) {
                    typeRow(field, index, row);
                } else {
                    tick(field, several.get(index).toString());
                }
            }
        } else {
            enter(field, value.toString());
        }
    }

    private void typeRow(String list, int index, Map<?, ?> cells) {
        if (page.locator("#f-" + list + "-" + index).count() == 0) {
            reacting(() -> page.locator("#f-" + list + "-add").click());
        }
        cells.forEach((column, cell) -> enter(list + "[" + index + "]." + column, cell.toString()));
    }

    private void enter(String name, String value) {
        Locator field = page.locator("main [name='" + name + "']");
        String kind = (String) field.first().evaluate("field => field.type");
        switch (kind) {
            case "radio" -> tick(name, value);
            case "checkbox" -> field.check();
            case "select-one" -> react(field, () -> field.selectOption(value));
            default -> field.fill(value);
        }
    }

    private void tick(String name, String value) {
        Locator box = page.locator("main [name='" + name + "'][value='" + value + "']");
        if (!box.isChecked()) {
            react(box, box::check);
        }
    }

    private void react(Locator field, Runnable act) {
        if (Objects.isNull(field.getAttribute("hx-post"))) {
            act.run();
        } else {
            reacting(act);
        }
    }

    /** The form is asked for anew; only when it is there again, the person goes on. */
    private void reacting(Runnable act) {
        page.waitForResponse(response -> response.request().method().equals("POST"), act);
        page.waitForFunction(QUIET);
    }
}
