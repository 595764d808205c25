package de.foerderfluss.payment.sepa;

/**
 * Who pays or is paid, with a structured address, which SEPA demands from November 2026 on.
 *
 * @param houseNumber empty if there is none
 */
public record Party(String name, String street, String houseNumber, String postalCode, String town) {}
