package de.foerderfluss.form;

import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;

/** A FEEL condition over the values entered so far, parsed once. */
public final class FormCondition {

    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

    private final String text;
    private final ParsedExpression expression;

    private FormCondition(String text, ParsedExpression expression) {
        this.text = text;
        this.expression = expression;
    }

    /**
     * Reads a condition as it stands in a form.
     *
     * @throws IllegalArgumentException if it is no FEEL
     */
    static FormCondition parse(String text) {
        ParseResult parsed = FEEL.parseExpression(text.startsWith("=") ? text.substring(1) : text);
        if (!parsed.isSuccess()) {
            throw new IllegalArgumentException(
                    "Not a FEEL condition: " + text + " – " + parsed.failure().message());
        }
        return new FormCondition(text, parsed.parsedExpression());
    }

    /** Whether the condition holds; what is undecided (a value is still missing) does not hold. */
    boolean holds(Map<String, Object> scope) {
        EvaluationResult result = FEEL.evaluate(expression, scope);
        return result.isSuccess() && Boolean.TRUE.equals(result.result());
    }

    /** Whether the condition looks at the value under the key. */
    public boolean asksFor(String key) {
        return Pattern.compile("\\b" + Pattern.quote(key) + "\\b").matcher(text).find();
    }

    @Override
    public String toString() {
        return text;
    }
}
