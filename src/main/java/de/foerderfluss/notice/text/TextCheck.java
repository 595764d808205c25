package de.foerderfluss.notice.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads a new version of a text block before it is stored: what it refuses would fail when a letter is written. */
@Component
class TextCheck {

    private static final int LONGEST = 8000;

    private final Placeholders placeholders;

    TextCheck(Placeholders placeholders) {
        this.placeholders = placeholders;
    }

    void require(String body, Set<LetterKind> kinds) {
        if (body.isBlank() || body.length() > LONGEST) {
            throw new TextBlockRefused("Der Text muss zwischen 1 und %d Zeichen lang sein.".formatted(LONGEST));
        }
        if (TextSyntax.hasLooseBrace(body)) {
            throw new TextBlockRefused(
                    "Im Text steht eine geschweifte Klammer ohne ihr Gegenstück. Platzhalter schreiben Sie als {name}.");
        }
        TextSyntax.tokens(body).forEach(token -> requireKnown(token, kinds));
        TextSyntax.parse(body, placeholders).stream()
                .flatMap(piece -> piece.lines().stream())
                .forEach(this::requireWithinSentence);
        requireTitlesPlain(TextSyntax.parse(body, placeholders));
    }

    private void requireKnown(String token, Set<LetterKind> kinds) {
        Placeholder known = placeholders
                .find(token)
                .orElseThrow(() -> new TextBlockRefused(
                        "Den Platzhalter {%s} gibt es nicht. Bitte wählen Sie einen aus der Liste der Platzhalter."
                                .formatted(token)));
        Set<LetterKind> lacking =
                kinds.stream().filter(kind -> !known.availableIn(kind)).collect(Collectors.toSet());
        if (kinds.isEmpty() || !lacking.isEmpty()) {
            throw new TextBlockRefused("Der Platzhalter {%s} steht für %s nicht zur Verfügung."
                    .formatted(token, kinds.isEmpty() ? "diesen Textbaustein" : names(lacking)));
        }
    }

    private void requireWithinSentence(String line) {
        TextSyntax.tokens(line).stream()
                .map(token -> placeholders.find(token).orElseThrow())
                .filter(Placeholder::standsAlone)
                .findFirst()
                .ifPresent(placeholder -> {
                    throw new TextBlockRefused(
                            "Der Platzhalter {%s} füllt einen eigenen Absatz. Bitte setzen Sie davor und dahinter eine Leerzeile."
                                    .formatted(placeholder.token()));
                });
    }

    private static void requireTitlesPlain(List<TextPiece> pieces) {
        boolean bold = pieces.stream()
                .anyMatch(piece ->
                        piece instanceof TextPiece.Title title && title.text().contains("**"));
        if (bold) {
            throw new TextBlockRefused(
                    "Überschriften sind schon hervorgehoben. Bitte lassen Sie die Sternchen dort weg.");
        }
    }

    private static String names(Set<LetterKind> kinds) {
        return kinds.stream()
                .sorted()
                .map(kind -> "„" + kind.germanName() + "“")
                .collect(Collectors.joining(" und "));
    }
}
