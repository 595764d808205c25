package de.foerderfluss.notice.text;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All placeholders of the house by their tokens. */
@Component
class Placeholders {

    private final Map<String, Placeholder> byToken = new LinkedHashMap<>();

    /** @throws IllegalStateException if two rooms use the same token */
    Placeholders(List<PlaceholderFamily> families) {
        List.of(CasePlaceholder.values()).forEach(this::add);
        families.forEach(family -> family.placeholders().forEach(this::add));
    }

    private void add(Placeholder placeholder) {
        if (byToken.put(placeholder.token(), placeholder) != null) {
            throw new IllegalStateException("Two placeholders are called {" + placeholder.token() + "}");
        }
    }

    Optional<Placeholder> find(String token) {
        return Optional.ofNullable(byToken.get(token));
    }

    Collection<Placeholder> all() {
        return byToken.values();
    }
}
