package de.foerderfluss.payment.cashdesk;

import de.foerderfluss.shared.Iban;
import de.foerderfluss.shared.Money;
import java.time.LocalDate;

/** One payment order as the cash desk needs it (Auszahlungsanordnung). */
public record OrderLine(
        String paymentReference,
        String endToEndId,
        String caseReference,
        int drawdown,
        String payee,
        String address,
        Iban account,
        Money amount,
        String budgetLine,
        int budgetYear,
        String purpose,
        String certifiedBy,
        LocalDate certifiedOn,
        String orderedBy,
        LocalDate orderedOn) {}
