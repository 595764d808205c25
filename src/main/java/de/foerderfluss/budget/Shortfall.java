package de.foerderfluss.budget;

import de.foerderfluss.shared.Money;

/**
 * What is missing in one budget year.
 *
 * @param missing more than zero
 */
public record Shortfall(int year, AppropriationKind kind, Money missing) {

    String german() {
        return "im Haushaltsjahr " + year + " fehlen " + missing + " " + kind.germanName();
    }
}
