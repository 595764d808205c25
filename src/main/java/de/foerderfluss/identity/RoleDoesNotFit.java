package de.foerderfluss.identity;

import de.foerderfluss.shared.Breach;

/** A municipal role was meant for a person of the granting authority, or the other way round. */
public class RoleDoesNotFit extends Breach {

    private static final long serialVersionUID = 1L;

    RoleDoesNotFit(String name, Role role) {
        super(
                Kind.INVALID,
                "role",
                role.isMunicipal()
                        ? "%s gehört zur Bewilligungsbehörde und kann die Rolle „%s“ einer Kommune nicht erhalten."
                                .formatted(name, role.germanName())
                        : "%s gehört zu einer Kommune und kann die Rolle „%s“ der Bewilligungsbehörde nicht erhalten."
                                .formatted(name, role.germanName()));
    }
}
