package de.foerderfluss.process;

import de.foerderfluss.calendar.DeadlineKind;
import de.foerderfluss.calendar.DeadlineMoved;
import de.foerderfluss.proofofuse.ExaminationOutcome;
import de.foerderfluss.proofofuse.ProofExamined;
import de.foerderfluss.proofofuse.ProofHearingOpened;
import de.foerderfluss.proofofuse.ProofId;
import de.foerderfluss.proofofuse.ProofOverdue;
import de.foerderfluss.proofofuse.ProofSampling;
import de.foerderfluss.proofofuse.ProofSubmitted;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens to a proof moves it on: until it is there, and from then on. */
@Component
class ProofListener {

    private final Proceedings proceedings;
    private final ProofSampling sampling;
    private final DueDates dueDates;

    ProofListener(Proceedings proceedings, ProofSampling sampling, DueDates dueDates) {
        this.proceedings = proceedings;
        this.sampling = sampling;
        this.dueDates = dueDates;
    }

    @EventListener
    void on(ProofOverdue event) {
        proceedings.begin("ProofReminderProcess", strand(event.id()));
    }

    @EventListener
    void on(ProofSubmitted event) {
        endWaiting(strand(event.id()));
        proceedings.begin("ProofExaminationProcess", strand(event.id()), sample(event.id()));
    }

    @EventListener
    void on(ProofExamined event) {
        proceedings.complete(
                UserStep.EXAMINE_PROOF,
                strand(event.id()),
                RoutingVariable.EXAMINED.with(event.outcome() == ExaminationOutcome.EXAMINED));
    }

    @EventListener
    void on(ProofHearingOpened event) {
        proceedings.complete(
                UserStep.DECIDE_ON_MISSING_PROOF, strand(event.id()), RoutingVariable.HEARING_OPENED.with(true));
    }

    /** Another day ends the reminders of the former one. */
    @EventListener
    void on(DeadlineMoved event) {
        if (event.deadline().kind() == DeadlineKind.PROOF_DUE) {
            Optional.ofNullable(event.deadline().subject())
                    .map(subject -> Strand.of(event.deadline().reference(), subject))
                    .ifPresent(this::endReminding);
        }
    }

    private void endReminding(Strand strand) {
        if (proceedings.waitsAt(UserStep.DECIDE_ON_MISSING_PROOF, strand)) {
            proceedings.complete(UserStep.DECIDE_ON_MISSING_PROOF, strand, RoutingVariable.HEARING_OPENED.with(false));
        } else {
            endWaiting(strand);
        }
    }

    private void endWaiting(Strand strand) {
        if (proceedings.awaits(AwaitedMessage.PROOF_WAIT_ENDED, strand)) {
            proceedings.announce(AwaitedMessage.PROOF_WAIT_ENDED, strand, Map.of());
        }
    }

    private Map<String, Object> sample(ProofId id) {
        Optional<LocalDate> end = id.year() == 0 ? sampling.waitsUntil(id) : Optional.empty();
        Map<String, Object> routing = new HashMap<>(RoutingVariable.SAMPLE_AWAITED.with(end.isPresent()));
        end.map(dueDates::after).map(RoutingVariable.SAMPLE_PERIOD_END::with).ifPresent(routing::putAll);
        return routing;
    }

    private static Strand strand(ProofId id) {
        return Strand.of(id.reference(), id.matter());
    }
}
