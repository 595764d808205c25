package de.foerderfluss.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Seeded: throws thousands of inputs at every form; each is answered, and what is accepted is accepted again. */
class FormCheckFuzzTest {

    private static final int TRIES = 1_500;
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "x",
            "Schnittstelle",
            "1.250,50",
            "-1",
            "1e9",
            "31.12.2026",
            "2026-12-31",
            "16051000",
            "yes",
            "no",
            "INTERFACE",
            "true",
            "<script>alert(1)</script>",
            "' or 1=1 --",
            "a\u0000",
            "\ud83d\ude00",
            "%s %d %n",
            "${7*7}",
            "name@gemeinde.de",
            "DE89370400440532013000",
            "0361 1234567",
            "y".repeat(20_000),
            "2026",
            "AWARD",
            "REJECTION");

    static Stream<FormSchema> forms() throws IOException {
        return Stream.concat(Stream.of(SampleForm.read()), new FormCatalog().all().stream());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void answersWhateverIsSent(FormSchema form) {
        Random random = new Random(20_260_302);
        FormContext context = choices(form);
        int valid = 0;
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Map<String, Object> input = input(form, random, context);
            FormResult result = FormCheck.check(form, input, context);

            assertThat(result.values().keySet()).isSubsetOf(keys(form));
            assertThat(result.errors())
                    .allSatisfy(
                            error -> assertThat(error.message()).isNotBlank().doesNotContain("%s"));
            assertThat(accepted(form, FormCheck.check(form, result.plain(), context), result))
                    .containsAllEntriesOf(accepted(form, result, result));
            assertThat(accepted(form, FormCheck.check(form, result.values(), context), result))
                    .containsAllEntriesOf(accepted(form, result, result));
            valid += result.isValid() ? 1 : 0;
        }
        assertThat(valid).isLessThan(TRIES);
    }

    /** Single values, and rows unless something in their list was refused: then they may be too few, or lack a required cell. */
    private static Map<String, Object> accepted(FormSchema form, FormResult result, FormResult first) {
        Map<String, Object> accepted = new HashMap<>(result.values());
        form.lists()
                .forEach(list -> accepted.computeIfPresent(
                        list.key(),
                        (key, rows) ->
                                result.rows(key).stream().map(FormRow::values).toList()));
        form.lists().stream()
                .map(FormRows::key)
                .filter(key ->
                        first.errors().stream().anyMatch(error -> error.path().startsWith(key)))
                .forEach(accepted::remove);
        return accepted;
    }

    private static List<String> keys(FormSchema form) {
        return Stream.concat(
                        form.fields().stream().map(FormField::key),
                        form.lists().stream().map(FormRows::key))
                .toList();
    }

    private static FormContext choices(FormSchema form) {
        Stream<FormField> ofRows = form.lists().stream().flatMap(list -> list.fields().stream());
        Map<String, List<FormOption>> choices = Stream.concat(form.fields().stream(), ofRows)
                .map(FormField::valuesKey)
                .distinct()
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toMap(
                        key -> key,
                        key -> List.of(new FormOption("INTERFACE", "Schnittstelle"), new FormOption("x", "X"))));
        return new FormContext(SampleForm.TODAY, choices);
    }

    private static Map<String, Object> input(FormSchema form, Random random, FormContext context) {
        Map<String, Object> input = new HashMap<>();
        input.put("unknown", anything(random, 3));
        form.fields().forEach(field -> input.put(field.key(), fieldValue(field, random, context)));
        for (FormRows list : form.lists()) {
            List<Object> rows = new ArrayList<>();
            for (int row = random.nextInt(4); row > 0; row--) {
                Map<String, Object> cells = new LinkedHashMap<>();
                list.fields().forEach(field -> cells.put(field.key(), fieldValue(field, random, context)));
                rows.add(random.nextInt(20) == 0 ? anything(random, 2) : cells);
            }
            input.put(list.key(), random.nextInt(20) == 0 ? anything(random, 2) : rows);
        }
        return input;
    }

    private static Object fieldValue(FormField field, Random random, FormContext context) {
        if (random.nextInt(4) == 0) {
            return anything(random, 2);
        }
        return switch (field.kind()) {
            case MONEY -> random.nextBoolean() ? random.nextInt(1_000_000) / 100.0 : "1.250,50";
            case NUMBER -> random.nextInt(2030);
            case DATE -> "01.0" + (1 + random.nextInt(9)) + ".2026";
            case CHECKBOX -> random.nextBoolean();
            case SELECT, RADIO -> choice(context.optionsOf(field), random);
            case CHECKLIST -> List.of(choice(context.optionsOf(field), random));
            default -> TEXTS.get(random.nextInt(TEXTS.size()));
        };
    }

    private static String choice(List<FormOption> options, Random random) {
        return options.get(random.nextInt(options.size())).value();
    }

    private static Object anything(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 9 : 7)) {
            case 0 -> random.nextLong();
            case 1 -> random.nextDouble() * 1e6;
            case 2 -> random.nextBoolean();
            case 3 -> Double.POSITIVE_INFINITY;
            case 4 -> new BigDecimal("1E+" + random.nextInt(1_000_000_000));
            case 7 -> Map.of("title", anything(random, depth - 1));
            case 8 -> List.of(anything(random, depth - 1), anything(random, depth - 1));
            default -> TEXTS.get(random.nextInt(TEXTS.size()));
        };
    }
}
