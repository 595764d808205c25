package de.foerderfluss.payment;

import de.foerderfluss.payment.sepa.Party;
import de.foerderfluss.shared.Iban;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The account that grants are paid from.
 *
 * @param holder as the bank knows it
 * @param bic empty if the bank finds it from the IBAN
 */
@ConfigurationProperties("foerderfluss.authority.account")
record DebtorSettings(
        @DefaultValue("Freistaat Thüringen, Landeshauptkasse (Demonstration)")
        String holder,

        @DefaultValue("DE02 1005 0000 0054 5404 02") String iban,
        @DefaultValue("") String bic,
        @DefaultValue("Musterstraße") String street,
        @DefaultValue("1") String houseNumber,
        @DefaultValue("99084") String postalCode,
        @DefaultValue("Erfurt") String town) {

    DebtorSettings {
        if (Iban.parse(iban).isEmpty()) {
            throw new IllegalArgumentException("foerderfluss.authority.account.iban is not an IBAN: " + iban);
        }
    }

    Iban account() {
        return Iban.parse(iban).orElseThrow();
    }

    Party party() {
        return new Party(holder, street, houseNumber, postalCode, town);
    }
}
