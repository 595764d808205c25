package de.foerderfluss.identity;

import de.foerderfluss.shared.MunicipalityKey;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is about to get access.
 *
 * @param municipality the one they work for; null for people of the granting authority
 * @param password the first one, at least 12 characters
 */
public record NewPerson(
        String username, String name, @Nullable MunicipalityKey municipality, String password) {

    /** Without the password, since it may reach a log. */
    @Override
    public String toString() {
        return "NewPerson[" + username + ", " + name + ", " + municipality + "]";
    }
}
