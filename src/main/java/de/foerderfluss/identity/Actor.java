package de.foerderfluss.identity;

import de.foerderfluss.shared.MunicipalityKey;
import de.foerderfluss.shared.PersonId;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts just now, with the roles held at this moment. Every verb of a room that not everybody may use asks it first.
 *
 * @param municipality null for people of the granting authority
 * @param represents absent colleagues whom the actor stands in for; it gives the actor none of their roles
 */
public record Actor(
        PersonId id, String name, Set<Role> roles, @Nullable MunicipalityKey municipality, Set<PersonId> represents) {

    /** The engine's timers and imports: holds no role and so passes no {@link #require}. */
    public static final Actor SYSTEM = new Actor(PersonId.SYSTEM, "Förderfluss", Set.of(), null);

    public Actor {
        roles = Set.copyOf(roles);
        represents = Set.copyOf(represents);
    }

    /** Somebody who stands in for nobody. */
    public Actor(PersonId id, String name, Set<Role> roles, @Nullable MunicipalityKey municipality) {
        this(id, name, roles, municipality, Set.of());
    }

    /** The same, standing in for these colleagues. */
    public Actor representing(Set<PersonId> absent) {
        return new Actor(id, name, roles, municipality, absent);
    }

    /**
     * Goes on only if the actor holds at least one of the roles.
     *
     * @throws NotPermitted otherwise
     */
    public void require(Role... anyOf) {
        if (!has(anyOf)) {
            throw new NotPermitted(anyOf);
        }
    }

    /**
     * Goes on only if the actor works for the granting authority.
     *
     * @throws NotPermitted otherwise
     */
    public void requireOffice() {
        if (!isOffice()) {
            throw NotPermitted.officeOnly();
        }
    }

    /**
     * Goes on only if the actor works for this municipality.
     *
     * @throws OtherMunicipality otherwise, with the same answer as for something that does not exist
     */
    public void requireMunicipality(MunicipalityKey key) {
        if (!key.equals(municipality)) {
            throw new OtherMunicipality();
        }
    }

    public boolean has(Role... anyOf) {
        return Arrays.stream(anyOf).anyMatch(roles::contains);
    }

    /** Whether the actor works for the granting authority. */
    public boolean isOffice() {
        return roles.stream().anyMatch(role -> !role.isMunicipal());
    }
}
