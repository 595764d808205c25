package de.foerderfluss.notice.text;

import java.util.List;

/** The placeholders of one room; as a bean of the room it makes them known to text blocks and their editors. */
@FunctionalInterface
public interface PlaceholderFamily {

    List<? extends Placeholder> placeholders();
}
