package de.foerderfluss.payment;

import de.foerderfluss.shared.Breach;

/** The account named is not one that can be paid to. */
public class AccountRefused extends Breach {

    private static final long serialVersionUID = 1L;

    AccountRefused() {
        super(
                Kind.INVALID,
                "Bitte geben Sie eine gültige IBAN und die Kontoinhaberin mit höchstens 70 Zeichen an. Eine deutsche IBAN hat 22 Stellen und beginnt mit DE.");
    }
}
