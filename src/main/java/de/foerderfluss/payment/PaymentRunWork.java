package de.foerderfluss.payment;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works a run off in bounded transactions. Each begins by locking the run's row and looks where it stands, so it does not matter who
 * works, how often, or where a former attempt was killed.
 */
@Component
class PaymentRunWork {

    private final RunBook book;
    private final RunCollection collection;
    private final RunFiles files;
    private final TransactionTemplate transaction;

    PaymentRunWork(RunBook book, RunCollection collection, RunFiles files, PlatformTransactionManager transactions) {
        this.book = book;
        this.collection = collection;
        this.files = files;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Goes on until the run is finished. */
    void finish(UUID run) {
        boolean more = true;
        while (more) {
            more = step(run);
        }
    }

    /** One step in a transaction of its own; false once the run is finished. */
    boolean step(UUID run) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            PaymentRun current = book.findForWork(run).orElseThrow(UnknownPaymentRun::new);
            switch (current.state()) {
                case COLLECTING -> collect(current);
                case WRITING -> {
                    files.write(current);
                    book.move(run, PaymentRunState.READY);
                }
                case READY, EMPTY -> {
                    return false;
                }
            }
            return true;
        }));
    }

    private void collect(PaymentRun run) {
        if (collection.take(run) == 0) {
            book.move(run.id(), run.collected() == 0 ? PaymentRunState.EMPTY : PaymentRunState.WRITING);
        }
    }
}
