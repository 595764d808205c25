package de.foerderfluss.recovery;

import de.foerderfluss.proofofuse.SettlementIssued;
import de.foerderfluss.shared.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Claims what a settlement finds to be too much, in the transaction that issues it. Its interest is left to a notice of its own. */
@Component
class SettledReimbursement {

    private final PaidMoney paid;
    private final Claims claims;
    private final RecoveryValues values;
    private final Clock clock;

    SettledReimbursement(PaidMoney paid, Claims claims, RecoveryValues values, Clock clock) {
        this.paid = paid;
        this.claims = claims;
        this.values = values;
        this.clock = clock;
    }

    @EventListener
    void on(SettlementIssued settled) {
        if (settled.reimbursement().isPositive()) {
            RefundSpread spread = RefundSpread.of(paid.of(settled.reference()), settled.reimbursement(), null);
            claims.open(
                    PersonId.SYSTEM,
                    NewClaim.withoutInterest(
                            settled.reference(),
                            settled.matter(),
                            spread.byYear(),
                            spread.bases(),
                            LocalDate.now(clock).plusDays(values.terms().paymentDays())));
        }
    }
}
