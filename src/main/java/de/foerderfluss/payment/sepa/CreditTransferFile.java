package de.foerderfluss.payment.sepa;

import de.foerderfluss.shared.Iban;
import de.foerderfluss.shared.Money;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A batch of payments from one account on one day.
 *
 * @param messageId at most 35 SEPA characters, unique for ever: banks refuse a second file with the same
 * @param bic of the debtor's bank; empty if it is not given, as SEPA allows
 * @param transfers at least one
 */
public record CreditTransferFile(
        String messageId,
        OffsetDateTime createdAt,
        LocalDate executionDate,
        Party debtor,
        Iban account,
        String bic,
        List<CreditTransfer> transfers) {

    public CreditTransferFile {
        transfers = List.copyOf(transfers);
        if (transfers.isEmpty()) {
            throw new IllegalArgumentException("No transfers");
        }
        if (messageId.length() > 35 || !messageId.equals(SepaText.of(messageId, 35))) {
            throw new IllegalArgumentException("Not a message id: " + messageId);
        }
        long ids = transfers.stream().map(CreditTransfer::endToEndId).distinct().count();
        if (ids < transfers.size()) {
            throw new IllegalArgumentException("An end-to-end id stands twice in " + messageId);
        }
    }

    /** The control sum of the file. */
    public Money total() {
        return Money.sum(transfers.stream().map(CreditTransfer::amount).toList());
    }
}
