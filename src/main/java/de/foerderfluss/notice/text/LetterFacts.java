package de.foerderfluss.notice.text;

import de.foerderfluss.notice.pdf.Block;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What one letter has to say: a value for each placeholder of its kind, and the circumstances of the case. */
public final class LetterFacts {

    private final SortedMap<String, String> words = new TreeMap<>();
    private final SortedMap<String, List<Block>> blocks = new TreeMap<>();
    private final SortedSet<Circumstance> circumstances = new TreeSet<>();

    /** Nothing yet. */
    public LetterFacts() {}

    /** What was said before, by {@link #words()}, {@link #blocks()} and {@link #circumstances()}. */
    public LetterFacts(Map<String, String> words, Map<String, List<Block>> blocks, Set<Circumstance> circumstances) {
        this.words.putAll(words);
        this.blocks.putAll(blocks);
        this.circumstances.addAll(circumstances);
    }

    /** Plain text, of any origin: it is printed as it is. */
    public LetterFacts with(Placeholder placeholder, String plainText) {
        words.put(placeholder.token(), plainText.strip().replaceAll("\\s+", " "));
        return this;
    }

    /** Blocks for a placeholder that stands alone; may be none. */
    public LetterFacts with(Placeholder placeholder, List<? extends Block> printed) {
        blocks.put(placeholder.token(), List.copyOf(printed));
        return this;
    }

    /** All that the other facts say as well; they win. */
    public LetterFacts with(LetterFacts others) {
        words.putAll(others.words);
        blocks.putAll(others.blocks);
        circumstances.addAll(others.circumstances);
        return this;
    }

    /** Notes a circumstance if it holds. */
    public LetterFacts when(boolean holds, Circumstance circumstance) {
        if (holds) {
            circumstances.add(circumstance);
        }
        return this;
    }

    /** The words by the tokens of their placeholders. */
    public SortedMap<String, String> words() {
        return Collections.unmodifiableSortedMap(words);
    }

    /** The blocks by the tokens of their placeholders. */
    public SortedMap<String, List<Block>> blocks() {
        return Collections.unmodifiableSortedMap(blocks);
    }

    public SortedSet<Circumstance> circumstances() {
        return Collections.unmodifiableSortedSet(circumstances);
    }

    boolean holds(Circumstance circumstance) {
        return circumstances.contains(circumstance);
    }

    boolean knows(Placeholder placeholder) {
        return placeholder.standsAlone()
                ? blocks.containsKey(placeholder.token())
                : words.containsKey(placeholder.token());
    }

    String words(String token) {
        String known = words.get(token);
        if (known == null) {
            throw new IllegalStateException("The letter says nothing for {" + token + "}");
        }
        return known;
    }

    List<Block> blocks(Placeholder placeholder) {
        List<Block> known = blocks.get(placeholder.token());
        if (known == null) {
            throw new IllegalStateException("The letter shows nothing for {" + placeholder.token() + "}");
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LetterFacts facts
                && words.equals(facts.words)
                && blocks.equals(facts.blocks)
                && circumstances.equals(facts.circumstances);
    }

    @Override
    public int hashCode() {
        return Objects.hash(words, blocks, circumstances);
    }
}
