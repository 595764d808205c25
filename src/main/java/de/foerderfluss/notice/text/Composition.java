package de.foerderfluss.notice.text;

import de.foerderfluss.notice.pdf.Block;
import de.foerderfluss.notice.pdf.Emphasis;
import de.foerderfluss.notice.pdf.Heading;
import de.foerderfluss.notice.pdf.Items;
import de.foerderfluss.notice.pdf.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the body of a letter: its sections in their order, in the versions of its day, with the facts of the case put in. */
@Component
@Transactional(readOnly = true)
public class Composition {

    /** The text block that says how the act of administrative procedure is cited (rules V-5 and V-6). */
    static final String PROCEDURE_ACT = "PROCEDURE_ACT";

    private final TextShelf shelf;
    private final Placeholders placeholders;

    Composition(TextShelf shelf, Placeholders placeholders) {
        this.shelf = shelf;
        this.placeholders = placeholders;
    }

    /**
     * Composes a letter.
     *
     * @param day the date of the letter, which decides on the versions
     * @throws IllegalStateException if a section has no text on that day, or a fact is missing
     */
    public ComposedText compose(LetterKind kind, LocalDate day, LetterFacts facts) {
        List<TextShelf.Section> sections = shelf.sections(kind, day);
        if (sections.size() != shelf.sectionCount(kind)) {
            throw new IllegalStateException("Not every section of " + kind + " has a text on " + day);
        }
        TextBlock act = shelf.inForce(PROCEDURE_ACT, day).orElseThrow();
        facts.with(CasePlaceholder.PROCEDURE_ACT, act.body());
        List<TextBlock> pinned = new ArrayList<>(List.of(act));
        List<Block> body = new ArrayList<>();
        sections.stream()
                .filter(section -> section.onlyIf() == null || facts.holds(section.onlyIf()))
                .map(TextShelf.Section::block)
                .forEach(block -> {
                    pinned.add(block);
                    TextSyntax.parse(block.body(), placeholders).forEach(piece -> body.addAll(printed(piece, facts)));
                });
        return new ComposedText(kind.isAdministrativeAct() ? numbered(body) : body, pinned);
    }

    private static List<Block> printed(TextPiece piece, LetterFacts facts) {
        if (piece instanceof TextPiece.Title title) {
            return List.of(new Heading(TextSyntax.fill(title.text(), facts::words), title.level()));
        }
        if (piece instanceof TextPiece.Listing listing) {
            return List.of(new Items(
                    listing.lines().stream().map(line -> marked(line, facts)).toList(), listing.numbered()));
        }
        if (piece instanceof TextPiece.Running running) {
            return List.of(new Paragraph(marked(running.text(), facts)));
        }
        return facts.blocks(((TextPiece.Computed) piece).placeholder());
    }

    private static String marked(String text, LetterFacts facts) {
        return TextSyntax.fill(text, token -> Emphasis.plain(facts.words(token)));
    }

    private static List<Block> numbered(List<Block> body) {
        List<Block> numbered = new ArrayList<>();
        int number = 0;
        for (Block block : body) {
            boolean section = block instanceof Heading heading && heading.level() == 1;
            number += section ? 1 : 0;
            numbered.add(section ? new Heading(number + ". " + ((Heading) block).text(), 1) : block);
        }
        return numbered;
    }
}
