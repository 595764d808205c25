package de.foerderfluss.notice.text;

import de.foerderfluss.notice.pdf.Block;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one letter has to say: a value for each placeholder of its kind, and the circumstances of the case. */
public final class LetterFacts {

    private final Map<Placeholder, String> words = new EnumMap<>(Placeholder.class);
    private final Map<Placeholder, List<Block>> blocks = new EnumMap<>(Placeholder.class);
    private final Set<Circumstance> circumstances = EnumSet.noneOf(Circumstance.class);

    /** Plain text, of any origin: it is printed as it is. */
    public LetterFacts with(Placeholder placeholder, String plainText) {
        words.put(placeholder, plainText.strip().replaceAll("\\s+", " "));
        return this;
    }

    /** Blocks for a placeholder that stands alone; may be none. */
    public LetterFacts with(Placeholder placeholder, List<? extends Block> printed) {
        blocks.put(placeholder, List.copyOf(printed));
        return this;
    }

    /** Notes a circumstance if it holds. */
    public LetterFacts when(boolean holds, Circumstance circumstance) {
        if (holds) {
            circumstances.add(circumstance);
        }
        return this;
    }

    boolean holds(Circumstance circumstance) {
        return circumstances.contains(circumstance);
    }

    boolean knows(Placeholder placeholder) {
        return placeholder.standsAlone() ? blocks.containsKey(placeholder) : words.containsKey(placeholder);
    }

    String words(Placeholder placeholder) {
        String known = words.get(placeholder);
        if (known == null) {
            throw new IllegalStateException("The letter says nothing for {" + placeholder.token() + "}");
        }
        return known;
    }

    List<Block> blocks(Placeholder placeholder) {
        List<Block> known = blocks.get(placeholder);
        if (known == null) {
            throw new IllegalStateException("The letter shows nothing for {" + placeholder.token() + "}");
        }
        return known;
    }
}
