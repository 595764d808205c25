package de.foerderfluss.payment;

import de.foerderfluss.shared.Iban;
import de.foerderfluss.shared.Money;
import java.util.List;

/** A checked drawdown request before it has its number. */
record NewDrawdown(
        Money amount,
        Money ownShare,
        int budgetYear,
        List<Invoice> invoices,
        String usage,
        Iban iban,
        String accountHolder,
        List<String> findings) {}
