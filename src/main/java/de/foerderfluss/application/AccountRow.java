package de.foerderfluss.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Whom to ask and where to pay, as it is kept. */
@Embeddable
record AccountRow(
        @Column String contactName,
        @Column String contactEmail,
        @Column String contactPhone,
        @Column String iban,
        @Column String accountHolder) {

    static AccountRow of(FundingApplication application) {
        Contact contact = application.contact();
        return new AccountRow(
                contact.name(),
                contact.email(),
                contact.phone(),
                application.iban().compact(),
                application.accountHolder());
    }
}
