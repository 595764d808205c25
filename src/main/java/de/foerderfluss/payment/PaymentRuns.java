package de.foerderfluss.payment;

import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Pays what is ordered (Zahlungslauf). A run takes up every waiting payment once and writes two files, which are kept; it works on by
 * itself after it was started, and after a crash from where it stood.
 */
@Service
@Transactional
public class PaymentRuns {

    private static final int FURTHEST_DAYS = 30;

    private final RunBook book;
    private final PaymentRunWork work;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PaymentRuns(RunBook book, PaymentRunWork work, ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.work = work;
        this.events = events;
        this.clock = clock;
    }

    /** A run was begun and is to be worked off after this transaction. */
    record PaymentRunStarted(UUID run) {}

    /**
     * Begins a run, or answers with the one that is still at work.
     *
     * @param orderer takes no payment that he or she has certified
     * @param executionDate a day on which banks settle, today to 30 days ahead
     * @throws NothingToPay if no payment waits
     * @throws ExecutionDateRefused if banks do not settle on that day
     */
    public PaymentRun start(Actor orderer, LocalDate executionDate) {
        orderer.require(Role.PAYMENT_ORDERER);
        requireBankDay(executionDate);
        book.lock();
        return book.open().orElseGet(() -> {
            WaitingPayments waiting = book.waiting(orderer.id());
            if (waiting.number() == 0) {
                throw new NothingToPay();
            }
            PaymentRun run = book.add(orderer.id(), executionDate, waiting.number());
            events.publishEvent(new PaymentRunStarted(run.id()));
            return run;
        });
    }

    /** What a run of this person would pay now. */
    @Transactional(readOnly = true)
    public WaitingPayments waiting(Actor orderer) {
        return book.waiting(orderer.id());
    }

    /** All runs, the latest first. */
    @Transactional(readOnly = true)
    public Page<PaymentRun> list(Pageable page) {
        return book.list(page);
    }

    /**
     * The run as it stands, with its progress.
     *
     * @throws UnknownPaymentRun if there is none
     */
    @Transactional(readOnly = true)
    public PaymentRun get(UUID id) {
        return book.find(id).orElseThrow(UnknownPaymentRun::new);
    }

    /**
     * A file of a finished run; fetching it again gives the same bytes.
     *
     * @throws UnknownPaymentRun if there is none, or not yet
     */
    @Transactional(readOnly = true)
    public PaymentFile file(Actor actor, UUID run, PaymentFileKind kind) {
        actor.require(Role.PAYMENT_ORDERER, Role.AUDITOR);
        return book.file(run, kind).orElseThrow(UnknownPaymentRun::new);
    }

    /** Stays until the run is finished, and lends it a hand: for callers who need its files at once. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void complete(UUID run) {
        work.finish(run);
    }

    private void requireBankDay(LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        boolean near = !day.isBefore(today) && !day.isAfter(today.plusDays(FURTHEST_DAYS));
        if (!near || !BankDays.isOpen(day)) {
            throw new ExecutionDateRefused(day, BankDays.onOrAfter(near ? day : today));
        }
    }
}
