package de.foerderfluss.payment;

import de.foerderfluss.shared.Iban;
import de.foerderfluss.shared.Money;
import java.util.List;

/**
 * A checked drawdown request before it has its number.
 *
 * @param note what the municipality should know of the year from which it is paid; may be empty
 */
record NewDrawdown(
        Money amount,
        Money ownShare,
        int budgetYear,
        List<Invoice> invoices,
        String usage,
        Iban iban,
        String accountHolder,
        List<String> findings,
        String note) {}
