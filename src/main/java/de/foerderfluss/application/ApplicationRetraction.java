package de.foerderfluss.application;

import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.Role;
import de.foerderfluss.shared.CaseReference;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a municipality take its application back, from the moment it was received until the decision is notified. */
@Service
@Transactional
public class ApplicationRetraction {

    private static final int LONGEST_REASON = 2000;

    private final Applications applications;
    private final RetractionRows rows;
    private final CaseFile caseFile;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ApplicationRetraction(
            Applications applications,
            RetractionRows rows,
            CaseFile caseFile,
            ApplicationEventPublisher events,
            Clock clock) {
        this.applications = applications;
        this.rows = rows;
        this.caseFile = caseFile;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Ends the case without a decision, for good. Sent again, the first retraction answers.
     *
     * @param reason may be empty, at most 2000 characters
     * @throws UnknownCase if the case is not the municipality's own
     * @throws de.foerderfluss.identity.NotPermitted if the actor does not bind the municipality
     * @throws RetractionReasonTooLong if the reason is too long
     * @throws de.foerderfluss.shared.Breach if the decision is notified
     */
    public Retraction retract(Actor signatory, CaseReference reference, String reason) {
        applications.get(signatory, reference);
        signatory.require(Role.MUNICIPAL_SIGNATORY);
        String words = reason.replace('\u0000', ' ').strip();
        if (words.length() > LONGEST_REASON) {
            throw new RetractionReasonTooLong(LONGEST_REASON);
        }
        return rows.find(reference)
                .orElseGet(() -> retractFirst(new Retraction(
                        reference, words, signatory.id(), clock.instant().truncatedTo(ChronoUnit.MICROS))));
    }

    private Retraction retractFirst(Retraction retraction) {
        CaseReference reference = retraction.reference();
        if (rows.add(retraction)) {
            String why = retraction.reason().isEmpty() ? "" : " Grund: " + retraction.reason();
            caseFile.record(
                    reference,
                    retraction.by(),
                    "APPLICATION_RETRACTED",
                    "Die Kommune hat ihren Antrag zurückgenommen." + why,
                    Visibility.APPLICANT);
            events.publishEvent(new ApplicationRetracted(reference));
        }
        return rows.find(reference).orElseThrow();
    }

    /** The retraction of a case, if it was retracted. */
    @Transactional(readOnly = true)
    public Optional<Retraction> of(CaseReference reference) {
        return rows.find(reference);
    }

    /** Which of these cases were retracted; one statement, however many there are. */
    @Transactional(readOnly = true)
    public Set<CaseReference> among(Collection<CaseReference> references) {
        return references.isEmpty()
                ? Set.of()
                : rows.among(references).stream().map(CaseReference::new).collect(Collectors.toSet());
    }

    /** Every case that was retracted. */
    @Transactional(readOnly = true)
    public Set<CaseReference> all() {
        return rows.all().stream().map(CaseReference::new).collect(Collectors.toSet());
    }
}
