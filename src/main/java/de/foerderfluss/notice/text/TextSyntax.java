package de.foerderfluss.notice.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How text blocks are written: paragraphs with an empty line between them; {@code ## heading}; lists of lines that all begin with
 * {@code - } or {@code 1. }; {@code **bold**}; {@code {placeholder}}.
 */
final class TextSyntax {

    private static final Pattern PARAGRAPH_BREAK = Pattern.compile("\\n[ \\t]*\\n\\s*");
    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern HEADING = Pattern.compile("(##|###) (\\S.*)");

    private TextSyntax() {}

    static List<TextPiece> parse(String body, Placeholders placeholders) {
        String text = body.replace("\r\n", "\n").replace('\r', '\n').strip();
        return Arrays.stream(PARAGRAPH_BREAK.split(text))
                .map(paragraph -> piece(paragraph, placeholders))
                .toList();
    }

    /** What stands between braces, whether known or not. */
    static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher braces = BRACES.matcher(text);
        while (braces.find()) {
            tokens.add(braces.group(1));
        }
        return tokens;
    }

    /** Whether a brace stands in the text without its partner. */
    static boolean hasLooseBrace(String text) {
        String rest = BRACES.matcher(text).replaceAll("");
        return rest.contains("{") || rest.contains("}");
    }

    /** Puts the value of each token in its place, once and literally. */
    static String fill(String text, UnaryOperator<String> valueOfToken) {
        return BRACES.matcher(text).replaceAll(braces -> Matcher.quoteReplacement(valueOfToken.apply(braces.group(1))));
    }

    private static TextPiece piece(String paragraph, Placeholders placeholders) {
        Optional<Placeholder> alone = alone(paragraph, placeholders);
        Matcher heading = HEADING.matcher(paragraph);
        List<String> lines = paragraph.lines().map(String::strip).toList();
        if (alone.isPresent()) {
            return new TextPiece.Computed(alone.get());
        }
        if (heading.matches()) {
            return new TextPiece.Title(heading.group(2), heading.group(1).length() - 1);
        }
        if (lines.stream().allMatch(line -> line.startsWith("- "))) {
            return new TextPiece.Listing(without(2, lines), false);
        }
        if (lines.stream().allMatch(line -> line.startsWith("1. "))) {
            return new TextPiece.Listing(without(3, lines), true);
        }
        return new TextPiece.Running(String.join("\n", lines));
    }

    private static Optional<Placeholder> alone(String paragraph, Placeholders placeholders) {
        Matcher braces = BRACES.matcher(paragraph);
        return braces.matches()
                ? placeholders.find(braces.group(1)).filter(Placeholder::standsAlone)
                : Optional.empty();
    }

    private static List<String> without(int prefix, List<String> lines) {
        return lines.stream().map(line -> line.substring(prefix).strip()).toList();
    }
}
