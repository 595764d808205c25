package de.foerderfluss.payment;

import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Works runs off in the background: new ones after they were begun, unfinished ones after a restart. */
@Component
class PaymentRunClerk implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(PaymentRunClerk.class);

    private final PaymentRunWork work;
    private final RunBook book;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> new Thread(task, "payment-run"));

    PaymentRunClerk(PaymentRunWork work, RunBook book) {
        this.work = work;
        this.book = book;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(PaymentRuns.PaymentRunStarted started) {
        thread.execute(() -> finish(started.run()));
    }

    @EventListener(ApplicationReadyEvent.class)
    void resume() {
        book.open().ifPresent(run -> thread.execute(() -> finish(run.id())));
    }

    private void finish(UUID run) {
        try {
            work.finish(run);
        } catch (RuntimeException failure) {
            LOG.error("Payment run {} stopped; it goes on when the office is started again", run, failure);
        }
    }

    /** Lets the step at work come to its end, so that a stop is not a crash. */
    @Override
    public void destroy() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
            LOG.warn("A payment run was still at work when the office closed");
        }
    }
}
