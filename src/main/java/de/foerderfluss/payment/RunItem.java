package de.foerderfluss.payment;

import de.foerderfluss.payment.sepa.CreditTransfer;
import de.foerderfluss.payment.sepa.Party;
import de.foerderfluss.shared.PersonId;
import java.time.Instant;

/** One payment of a run with everything its files say about it. */
record RunItem(
        DrawdownId drawdown,
        String paymentReference,
        CreditTransfer transfer,
        String budgetLine,
        int budgetYear,
        PersonId certifiedBy,
        Instant certifiedAt,
        PersonId orderedBy,
        Instant orderedAt) {

    String address() {
        Party party = transfer.creditor();
        return "%s %s, %s %s".formatted(party.street(), party.houseNumber(), party.postalCode(), party.town());
    }
}
