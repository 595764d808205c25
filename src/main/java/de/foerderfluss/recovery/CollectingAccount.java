package de.foerderfluss.recovery;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The account to which claims are paid (Konto der Kasse), the same that grants are paid from. */
@ConfigurationProperties("foerderfluss.authority.account")
public record CollectingAccount(
        @DefaultValue("Freistaat Thüringen, Landeshauptkasse (Demonstration)")
        String holder,

        @DefaultValue("DE02 1005 0000 0054 5404 02") String iban) {}
