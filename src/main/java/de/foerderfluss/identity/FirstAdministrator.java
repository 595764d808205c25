package de.foerderfluss.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who opens an office in which nobody could sign in yet. Ignored as soon as there is an administrator.
 *
 * @param username what they sign in with
 * @param password best given in FOERDERFLUSS_FIRST_ADMINISTRATOR_PASSWORD; they change it after the first sign-in
 */
@ConfigurationProperties("foerderfluss.first-administrator")
record FirstAdministrator(
        @Nullable String username,
        @DefaultValue("Administration") String name,
        @Nullable String password) {

    NewPerson person() {
        if (username == null || password == null) {
            throw new NotReadyForProduction(NotReadyForProduction.NOBODY);
        }
        return new NewPerson(username, name, null, password);
    }
}
