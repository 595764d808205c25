package de.foerderfluss.process;

import static de.foerderfluss.process.RoutingVariable.APPROVED;
import static de.foerderfluss.process.RoutingVariable.CERTIFICATION_OUTCOME;

import de.foerderfluss.payment.DrawdownCertified;
import de.foerderfluss.payment.DrawdownId;
import de.foerderfluss.payment.DrawdownRequested;
import de.foerderfluss.payment.PaymentExecuted;
import de.foerderfluss.payment.PaymentOrderReturned;
import de.foerderfluss.payment.PaymentOrdered;
import de.foerderfluss.payment.PaymentReturned;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens to a drawdown and its payment moves it on. */
@Component
class PaymentListener {

    private final Proceedings proceedings;

    PaymentListener(Proceedings proceedings) {
        this.proceedings = proceedings;
    }

    @EventListener
    void on(DrawdownRequested event) {
        proceedings.begin("PaymentHandlingProcess", strand(event.id()));
    }

    /** The first certification, or the one that clarifies why the payment came back. */
    @EventListener
    void on(DrawdownCertified event) {
        Strand strand = strand(event.id());
        UserStep step = proceedings.waitsAt(UserStep.CLARIFY_RETURN, strand)
                ? UserStep.CLARIFY_RETURN
                : UserStep.CERTIFY_DRAWDOWN;
        proceedings.complete(
                step, strand, CERTIFICATION_OUTCOME.with(event.outcome().name()));
    }

    @EventListener
    void on(PaymentOrdered event) {
        proceedings.complete(UserStep.APPROVE_PAYMENT_ORDER, strand(event.id()), APPROVED.with(true));
    }

    @EventListener
    void on(PaymentOrderReturned event) {
        proceedings.complete(UserStep.APPROVE_PAYMENT_ORDER, strand(event.id()), APPROVED.with(false));
    }

    @EventListener
    void on(PaymentExecuted event) {
        proceedings.announce(AwaitedMessage.PAYMENT_EXECUTED, strand(event.id()), Map.of());
    }

    @EventListener
    void on(PaymentReturned event) {
        proceedings.announce(AwaitedMessage.PAYMENT_RETURNED, strand(event.id()), Map.of());
    }

    private static Strand strand(DrawdownId id) {
        return Strand.of(id.reference(), id.number());
    }
}
