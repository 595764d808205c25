package de.foerderfluss.notice;

import de.foerderfluss.notice.pdf.LetterPress;
import de.foerderfluss.notice.text.ComposedText;
import de.foerderfluss.notice.text.Composition;
import de.foerderfluss.notice.text.LetterFacts;
import de.foerderfluss.notice.text.LetterKind;
import de.foerderfluss.notice.text.TextBlock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes and prints letters that decide nothing. */
@Component
class LetterWriter {

    /** A letter on paper, with the versions of the text blocks it was written from. */
    record Printed(byte[] pdf, List<TextBlock> pinned) {}

    private final Composition composition;
    private final Stationery stationery;
    private final LetterPress press;

    LetterWriter(Composition composition, Stationery stationery, LetterPress press) {
        this.composition = composition;
        this.stationery = stationery;
        this.press = press;
    }

    /** The facts that every letter of the case knows, for the writer's own to be added. */
    LetterFacts facts(CaseMatter matter, LocalDate day) {
        return matter.facts(stationery, day);
    }

    ComposedText compose(LetterKind kind, LocalDate day, LetterFacts facts) {
        return composition.compose(kind, day, facts);
    }

    Printed print(CaseMatter matter, LetterKind kind, LocalDate day, LetterFacts facts) {
        ComposedText text = compose(kind, day, facts);
        Stationery.Content content = new Stationery.Content(
                matter.application().reference(),
                day,
                kind.germanName() + ": " + matter.application().title(),
                List.of(),
                text.body(),
                List.of(
                        "Mit freundlichen Grüßen",
                        "",
                        stationery.authority().unit(),
                        "Dieses Schreiben wurde elektronisch erstellt und trägt deshalb keine Unterschrift."),
                null,
                null,
                null);
        return new Printed(press.print(stationery.letter(matter.municipality(), content)), text.pinned());
    }
}
