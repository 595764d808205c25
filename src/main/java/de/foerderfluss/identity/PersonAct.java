package de.foerderfluss.identity;

import de.foerderfluss.shared.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One act of the people's administration.
 *
 * @param by who did it; {@link PersonId#SYSTEM} at the very first start
 * @param role which one was granted or revoked; null for other acts
 */
public record PersonAct(
        Instant at,
        PersonId by,
        PersonId person,
        Kind kind,
        @Nullable Role role) {

    /** What was done. */
    public enum Kind {
        CREATED("angelegt"),
        ROLE_GRANTED("Rolle erteilt"),
        ROLE_REVOKED("Rolle entzogen"),
        DEACTIVATED("Zugang gesperrt"),
        REACTIVATED("Zugang wieder geöffnet"),
        PASSWORD_CHANGED("Kennwort geändert");

        private final String germanName;

        Kind(String germanName) {
            this.germanName = germanName;
        }

        public String germanName() {
            return germanName;
        }
    }
}
