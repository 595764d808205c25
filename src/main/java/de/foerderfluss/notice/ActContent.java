package de.foerderfluss.notice;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import de.foerderfluss.notice.pdf.Block;
import de.foerderfluss.notice.pdf.Grid;
import de.foerderfluss.notice.pdf.Heading;
import de.foerderfluss.notice.pdf.Items;
import de.foerderfluss.notice.pdf.KeyFigures;
import de.foerderfluss.notice.pdf.Paragraph;
import de.foerderfluss.notice.text.Circumstance;
import de.foerderfluss.notice.text.LetterFacts;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that a later act says, as data: from it the notice is printed without knowing the room it came from, and its hash is what a
 * signatory approves.
 *
 * @param subject what it is about, in a few German words: {@code Mittelabruf 3}
 * @param facts what the text blocks of its kind need beyond what every notice knows
 * @param figures the same for machines: names with {@code _}, decimal euros, ISO dates
 */
public record ActContent(NoticeKind kind, String subject, LetterFacts facts, SortedMap<String, String> figures) {

    private static final JsonMapper JSON =
            JsonMapper.builder().addMixIn(Block.class, BlockSort.class).build();

    public ActContent {
        if (subject.isBlank() || subject.length() > 200) {
            throw new IllegalArgumentException("A subject has 1 to 200 characters, not " + subject.length());
        }
        figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
    }

    /** The form in which it is stored; its parts always in the same order. */
    private record Stored(
            String aktenzeichen,
            String gegenstand,
            int nummer,
            NoticeKind kind,
            String subject,
            SortedMap<String, String> words,
            SortedMap<String, List<Block>> blocks,
            SortedSet<Circumstance> circumstances,
            SortedMap<String, String> figures) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "block")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Heading.class, name = "heading"),
        @JsonSubTypes.Type(value = Paragraph.class, name = "paragraph"),
        @JsonSubTypes.Type(value = Items.class, name = "items"),
        @JsonSubTypes.Type(value = Grid.class, name = "grid"),
        @JsonSubTypes.Type(value = KeyFigures.class, name = "keyFigures")
    })
    private interface BlockSort {}

    /**
     * Writes it down so that the same content always gives the same characters.
     *
     * @param number which proposal on the matter it is, from 1
     */
    public String json(CaseReference reference, MatterKey matter, int number) {
        return JSON.writeValueAsString(new Stored(
                reference.text(),
                matter.text(),
                number,
                kind,
                subject,
                facts.words(),
                facts.blocks(),
                facts.circumstances(),
                figures));
    }

    /** Reads what {@link #json} has written. */
    public static ActContent read(String json) {
        Stored stored = JSON.readValue(json, Stored.class);
        return new ActContent(
                stored.kind(),
                stored.subject(),
                new LetterFacts(stored.words(), stored.blocks(), stored.circumstances()),
                stored.figures());
    }
}
