package de.foerderfluss.hearing;

import de.foerderfluss.notice.Correspondence;
import de.foerderfluss.notice.pdf.Emphasis;
import de.foerderfluss.notice.pdf.Paragraph;
import de.foerderfluss.notice.text.Circumstance;
import de.foerderfluss.notice.text.LetterFacts;
import de.foerderfluss.notice.text.LetterKind;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes to the municipality what is intended. The letter decides nothing and so instructs about no remedy. */
@Component
class HearingLetter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Correspondence correspondence;

    HearingLetter(Correspondence correspondence) {
        this.correspondence = correspondence;
    }

    /** @param occasion which hearing of the case it is, from 1 */
    void write(Hearing hearing, int occasion) {
        correspondence.write(hearing.reference(), LetterKind.HEARING, occasion, facts -> facts.with(content(hearing)));
    }

    private static LetterFacts content(Hearing hearing) {
        IntendedMeasure intended = hearing.intended();
        return new LetterFacts()
                .with(HearingPlaceholder.MATTER, hearing.matter().german())
                .with(HearingPlaceholder.MEASURE, quoted(intended.measure()))
                .with(HearingPlaceholder.FACTS, quoted(intended.facts()))
                .with(HearingPlaceholder.LEGAL_BASIS, withoutStop(intended.legalBasis()))
                .with(
                        HearingPlaceholder.AMOUNT,
                        intended.amount() == null ? "" : intended.amount().german())
                .with(HearingPlaceholder.INTEREST, withoutStop(intended.interest()))
                .with(HearingPlaceholder.REPLY_DATE, DAY.format(hearing.replyBy()))
                .when(intended.amount() != null, Circumstance.HEARING_AMOUNT)
                .when(!intended.interest().isEmpty(), Circumstance.HEARING_INTEREST);
    }

    /** The text block ends the sentence. */
    private static String withoutStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private static List<Paragraph> quoted(String text) {
        return Arrays.stream(text.strip().split("\\R\\s*\\R"))
                .filter(paragraph -> !paragraph.isBlank())
                .map(paragraph -> new Paragraph(Emphasis.plain(paragraph.strip())))
                .toList();
    }
}
