package de.foerderfluss.identity;

import de.foerderfluss.shared.MunicipalityKey;
import de.foerderfluss.shared.PersonId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works with the software, or did so.
 *
 * @param username what they sign in with, lower case
 * @param name as it is written under a decision: {@code Petra Lindner}
 * @param municipality the one they work for; null for people of the granting authority
 * @param active whether they may still sign in; people are never deleted, since the files name them
 */
public record Person(
        PersonId id,
        String username,
        String name,
        Set<Role> roles,
        @Nullable MunicipalityKey municipality,
        boolean active) {

    public Person {
        roles = Set.copyOf(roles);
    }

    /** The person as the one who acts. */
    public Actor actor() {
        return new Actor(id, name, roles, municipality);
    }
}
