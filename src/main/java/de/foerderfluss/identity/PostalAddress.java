package de.foerderfluss.identity;

/**
 * Where letters go.
 *
 * @param postalCode five digits
 */
public record PostalAddress(String street, String houseNumber, String postalCode, String town) {

    /** {@code Markt 1, 07381 Pößneck}. */
    public String german() {
        return street + " " + houseNumber + ", " + postalCode + " " + town;
    }
}
