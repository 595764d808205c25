package de.foerderfluss.shared;

import java.util.UUID;

/** Who acted: the stable identity of one human being (or of the system), never reused. */
public record PersonId(UUID value) {

    /** Acts that no human triggered: the engine's timers and imports. */
    public static final PersonId SYSTEM = new PersonId(new UUID(0L, 0L));

    @Override
    public String toString() {
        return value.toString();
    }
}
