package de.foerderfluss.payment;

import de.foerderfluss.payment.sepa.AnswerEntry;
import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Books one entry of an answer together with the note that it is booked, or notes why it is not. */
@Component
class Settlement {

    private final AnswerBook book;
    private final PaymentSettlement payments;
    private final TransactionTemplate transaction;

    Settlement(AnswerBook book, PaymentSettlement payments, PlatformTransactionManager transactions) {
        this.book = book;
        this.payments = payments;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void settle(PersonId by, ContentHash file, int position, AnswerEntry entry) {
        try {
            transaction.executeWithoutResult(status -> {
                if (book.advance(file, position)) {
                    book.add(file, position, payments.settle(by, entry));
                }
            });
        } catch (Breach refused) {
            note(file, position, entry, refused);
        }
    }

    private void note(ContentHash file, int position, AnswerEntry entry, Breach refused) {
        transaction.executeWithoutResult(status -> {
            if (book.advance(file, position)) {
                String text = "Zeile %d: %s".formatted(entry.line(), refused.getMessage());
                book.add(file, position, new ImportLine(entry.line(), entry.endToEndId(), ImportOutcome.FINDING, text));
            }
        });
    }
}
