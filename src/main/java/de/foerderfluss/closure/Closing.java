package de.foerderfluss.closure;

import static de.foerderfluss.guideline.ParameterKey.FILE_RETENTION_YEARS;

import de.foerderfluss.application.Applications;
import de.foerderfluss.calendar.Deadline;
import de.foerderfluss.calendar.DeadlineKind;
import de.foerderfluss.calendar.Deadlines;
import de.foerderfluss.calendar.FileDays;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.guideline.FundingGuideline;
import de.foerderfluss.guideline.Parameter;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.Role;
import de.foerderfluss.shared.CaseReference;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes cases (Abschluss). A case is closed once, for good, when nothing in it is open and its ledger holds nothing but what was paid;
 * its file is kept for some years more, and what was bought may be bound to its purpose.
 */
@Service
@Transactional
public class Closing {

    private static final OpenPoint NO_END = new OpenPoint(
            "Es fehlt ein bestandskräftiger Bescheid, mit dem der Vorgang endet: der Schlussbescheid, der Widerruf der ganzen Zuwendung oder die Ablehnung.",
            OpenPlace.RULINGS);

    private final Applications applications;
    private final OpenMatters matters;
    private final ClosureGrounds grounds;
    private final ClosureRows rows;
    private final DedicationStart dedication;
    private final FundingGuideline guideline;
    private final FileDays days;
    private final Deadlines deadlines;
    private final CaseFile caseFile;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Closing(
            Applications applications,
            OpenMatters matters,
            ClosureGrounds grounds,
            ClosureRows rows,
            DedicationStart dedication,
            FundingGuideline guideline,
            FileDays days,
            Deadlines deadlines,
            CaseFile caseFile,
            ApplicationEventPublisher events,
            Clock clock) {
        this.applications = applications;
        this.matters = matters;
        this.grounds = grounds;
        this.rows = rows;
        this.dedication = dedication;
        this.guideline = guideline;
        this.days = days;
        this.deadlines = deadlines;
        this.caseFile = caseFile;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What has to be done before the case can be closed; empty if it can be, or is.
     *
     * @throws de.foerderfluss.identity.NotPermitted if the reader is not of the office
     */
    @Transactional(readOnly = true)
    public List<OpenPoint> open(Actor reader, CaseReference reference) {
        reader.requireOffice();
        if (rows.find(reference).isPresent()) {
            return List.of();
        }
        List<OpenPoint> open = new ArrayList<>();
        if (grounds.of(reference).isEmpty()) {
            open.add(NO_END);
        }
        open.addAll(matters.of(reader, reference));
        return open;
    }

    /**
     * Closes the case. A repeat answers with the first closure.
     *
     * @throws de.foerderfluss.identity.NotPermitted unless the actor is a clerk
     * @throws NotClosable as long as something is open, with all of it
     */
    public Closure close(Actor clerk, CaseReference reference) {
        clerk.require(Role.CLERK);
        caseFile.hold(reference);
        Optional<Closure> former = rows.find(reference);
        if (former.isPresent()) {
            return former.get();
        }
        List<OpenPoint> open = open(clerk, reference);
        if (!open.isEmpty()) {
            throw new NotClosable(open);
        }
        Parameter years = guideline.value(today(), null, FILE_RETENTION_YEARS);
        Deadline retention = days.fileRetentionEnd(today(), years.number());
        ClosureGround ground = grounds.of(reference).orElseThrow();
        Closure closure = new Closure(
                reference,
                ground,
                retention.date(),
                years.verified(),
                clerk.id(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        rows.add(closure);
        deadlines.set(reference, DeadlineKind.FILE_RETENTION, retention);
        Optional<Dedication> bound = dedication.begin(applications.get(reference), ground);
        caseFile.record(
                reference,
                clerk.id(),
                "CASE_CLOSED",
                "Der Vorgang ist abgeschlossen. %s%s"
                        .formatted(
                                ground.german(),
                                bound.map(one -> " " + one.reason()).orElse("")),
                Visibility.APPLICANT);
        events.publishEvent(
                new CaseClosed(reference, bound.map(Dedication::until).orElse(null)));
        return closure;
    }

    /** The end of the case, if it is closed. */
    @Transactional(readOnly = true)
    public Optional<Closure> of(CaseReference reference) {
        return rows.find(reference);
    }

    /** Which of these cases are closed; one statement, however many there are. */
    @Transactional(readOnly = true)
    public Set<CaseReference> among(Collection<CaseReference> references) {
        return references.isEmpty() ? Set.of() : rows.among(references);
    }

    /** Every closed case. */
    @Transactional(readOnly = true)
    public Set<CaseReference> all() {
        return rows.all();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
