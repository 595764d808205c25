package de.foerderfluss.notice.text;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.notice.text.TextPiece.Computed;
import de.foerderfluss.notice.text.TextPiece.Listing;
import de.foerderfluss.notice.text.TextPiece.Running;
import de.foerderfluss.notice.text.TextPiece.Title;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextSyntaxTest {

    @Test
    void readsWhatEditorsWrite() {
        String body =
                "## Bis wann\r\n\r\nZeile eins\nZeile zwei\n\n\n- erstens\n- zweitens\n\n1. a\n1. b\n\n{eckdaten}\n\n### Unter";

        assertThat(TextSyntax.parse(body, new Placeholders(List.of())))
                .containsExactly(
                        new Title("Bis wann", 1),
                        new Running("Zeile eins\nZeile zwei"),
                        new Listing(List.of("erstens", "zweitens"), false),
                        new Listing(List.of("a", "b"), true),
                        new Computed(CasePlaceholder.KEY_FIGURES),
                        new Title("Unter", 2));
    }

    @Test
    void fillsPlaceholdersOnceAndLiterally() {
        String filled = TextSyntax.fill(
                "Für {kommune}: {vorhaben}", token -> token.equals("kommune") ? "{vorhaben}" : "$1 \\ {x}");

        assertThat(filled).isEqualTo("Für {vorhaben}: $1 \\ {x}");
    }

    @Test
    void findsBracesWithoutPartner() {
        assertThat(TextSyntax.hasLooseBrace("{a} b")).isFalse();
        assertThat(TextSyntax.hasLooseBrace("{a b")).isTrue();
        assertThat(TextSyntax.hasLooseBrace("a} b")).isTrue();
        assertThat(TextSyntax.hasLooseBrace("{{a}}")).isTrue();
    }
}
