package de.foerderfluss.decision;

import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.Role;
import de.foerderfluss.shared.CaseReference;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a clerk bring a case to its decision that waits for money, though there is none: it can only be rejected then. */
@Service
@Transactional
public class DecidingWithoutFunds {

    private static final int LONGEST_REASON = 2000;

    private final DecisionDesk desk;
    private final WithoutFundsRows rows;
    private final CaseFile caseFile;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecidingWithoutFunds(
            DecisionDesk desk,
            WithoutFundsRows rows,
            CaseFile caseFile,
            ApplicationEventPublisher events,
            Clock clock) {
        this.desk = desk;
        this.rows = rows;
        this.caseFile = caseFile;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Ends the waiting for good. Sent again, the first answer stands.
     *
     * @param reason why the case waits no longer, 1 to 2000 characters; for the office
     * @throws de.foerderfluss.identity.NotPermitted if the actor is no clerk
     * @throws ForgoingReasonMissing without a reason
     * @throws de.foerderfluss.assessment.AssessmentStepTooEarly if the assessment record is not written yet
     * @throws de.foerderfluss.shared.Breach if the case does not wait for money
     */
    public WithoutFunds open(Actor clerk, CaseReference reference, String reason) {
        clerk.require(Role.CLERK);
        String words = reason.replace('\u0000', ' ').strip();
        if (words.isEmpty() || words.length() > LONGEST_REASON) {
            throw new ForgoingReasonMissing();
        }
        desk.locked(reference);
        return rows.find(reference)
                .orElseGet(() -> openFirst(new WithoutFunds(
                        reference, words, clerk.id(), clock.instant().truncatedTo(ChronoUnit.MICROS))));
    }

    private WithoutFunds openFirst(WithoutFunds opened) {
        rows.add(opened);
        caseFile.record(
                opened.reference(),
                opened.by(),
                "FUNDS_FORGONE",
                "Über den Antrag wird ohne vorgemerkte Mittel entschieden; bewilligt werden kann er nicht mehr. Grund: "
                        + opened.reason(),
                Visibility.OFFICE);
        events.publishEvent(new FundsForgone(opened.reference(), opened.reason()));
        return opened;
    }

    /** Whether and why the case is decided without money. */
    @Transactional(readOnly = true)
    public Optional<WithoutFunds> of(CaseReference reference) {
        return rows.find(reference);
    }
}
