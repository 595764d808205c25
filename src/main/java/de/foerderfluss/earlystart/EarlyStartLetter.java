package de.foerderfluss.earlystart;

import de.foerderfluss.earlystart.EarlyStart.Judgement;
import de.foerderfluss.notice.ActContent;
import de.foerderfluss.notice.NoticeKind;
import de.foerderfluss.notice.pdf.Block;
import de.foerderfluss.notice.pdf.Emphasis;
import de.foerderfluss.notice.pdf.Paragraph;
import de.foerderfluss.notice.text.LetterFacts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** What the notice on an early start says. */
final class EarlyStartLetter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private EarlyStartLetter() {}

    static ActContent of(EarlyStart requested, Judgement judgement) {
        LocalDate requestedOn = LocalDate.ofInstant(requested.requestedAt(), ZONE);
        LetterFacts facts = new LetterFacts()
                .with(EarlyStartPlaceholder.REQUESTED_ON, DAY.format(requestedOn))
                .with(EarlyStartPlaceholder.PLANNED_ON, DAY.format(requested.plannedOn()))
                .with(EarlyStartPlaceholder.OCCASION, paragraphs(requested.reason()))
                .with(EarlyStartPlaceholder.REASONS, paragraphs(judgement.reasons()));
        TreeMap<String, String> figures = new TreeMap<>();
        figures.put("beantragt_am", requestedOn.toString());
        figures.put("vertrag_geplant", requested.plannedOn().toString());
        figures.put("zugelassen", judgement.permitted() ? "ja" : "nein");
        return new ActContent(
                judgement.permitted() ? NoticeKind.EARLY_START_PERMISSION : NoticeKind.EARLY_START_REFUSAL,
                "Antrag vom " + DAY.format(requestedOn),
                facts,
                figures);
    }

    private static List<Block> paragraphs(String text) {
        return Arrays.stream(text.split("\\R\\s*\\R"))
                .filter(paragraph -> !paragraph.isBlank())
                .map(paragraph -> (Block) new Paragraph(Emphasis.plain(paragraph.strip())))
                .toList();
    }
}
