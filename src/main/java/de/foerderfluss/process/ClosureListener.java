package de.foerderfluss.process;

import static de.foerderfluss.process.RoutingVariable.DEDICATION_PERIOD_END;
import static de.foerderfluss.process.RoutingVariable.PURPOSE_SERVED;

import de.foerderfluss.closure.CaseClosed;
import de.foerderfluss.closure.ChangeJudged;
import de.foerderfluss.closure.ChangeReported;
import de.foerderfluss.closure.Dedication;
import de.foerderfluss.shared.CaseReference;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What was bought with the grant of a closed case is watched until it is no longer bound. */
@Component
class ClosureListener {

    private final Proceedings proceedings;
    private final DueDates dueDates;

    ClosureListener(Proceedings proceedings, DueDates dueDates) {
        this.proceedings = proceedings;
        this.dueDates = dueDates;
    }

    @EventListener
    void on(CaseClosed event) {
        Optional.ofNullable(event.dedicatedUntil())
                .ifPresent(until -> proceedings.begin(
                        "DedicationPeriodProcess",
                        strand(event.reference()),
                        DEDICATION_PERIOD_END.with(dueDates.after(until))));
    }

    @EventListener
    void on(ChangeReported event) {
        proceedings.announce(AwaitedMessage.CHANGE_REPORTED, strand(event.reference()), Map.of());
    }

    @EventListener
    void on(ChangeJudged event) {
        proceedings.complete(UserStep.EXAMINE_CHANGE, strand(event.reference()), PURPOSE_SERVED.with(event.goesOn()));
    }

    private static Strand strand(CaseReference reference) {
        return Strand.of(reference, Dedication.MATTER);
    }
}
