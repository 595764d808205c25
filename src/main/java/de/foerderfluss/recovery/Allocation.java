package de.foerderfluss.recovery;

import de.foerderfluss.shared.Money;

/** What a payment that does not cover everything is set against first (Verrechnung). */
enum Allocation {
    /** As § 367 Abs. 1 BGB has it for civil debts. */
    INTEREST_FIRST("zuerst auf die Zinsen, dann auf die Hauptforderung"),
    PRINCIPAL_FIRST("zuerst auf die Hauptforderung, dann auf die Zinsen");

    private final String germanName;

    Allocation(String germanName) {
        this.germanName = germanName;
    }

    String germanName() {
        return germanName;
    }

    /** The part of a payment that pays principal; the rest pays interest. */
    Money toPrincipal(Money payment, Money openPrincipal, Money openInterest) {
        return this == PRINCIPAL_FIRST
                ? payment.min(openPrincipal)
                : payment.minus(payment.min(openInterest)).min(openPrincipal);
    }
}
