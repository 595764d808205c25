package de.foerderfluss.proofofuse;

import de.foerderfluss.application.Applications;
import de.foerderfluss.calendar.Deadline;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What municipalities owe because of their notices (Nachweispflichten). */
@Service
@Transactional
public class ProofObligations {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final ObligationRows rows;
    private final ProvedGrants grants;
    private final ProofDeadlines deadlines;
    private final Applications applications;
    private final CaseFile caseFile;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProofObligations(
            ObligationRows rows,
            ProvedGrants grants,
            ProofDeadlines deadlines,
            Applications applications,
            CaseFile caseFile,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.grants = grants;
        this.deadlines = deadlines;
        this.applications = applications;
        this.caseFile = caseFile;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Notes what the final grant notice of a case obliges to: the proof of use, and an interim proof for each budget year before the
     * last. Nothing happens if the case was refused, or if it is noted already.
     */
    public void arise(CaseReference reference) {
        grants.find(reference)
                .ifPresent(grant -> deadlinesOf(grant).forEach((year, deadline) -> oblige(grant, year, deadline)));
    }

    /** Everything a case owes or has proved, interim proofs first. */
    @Transactional(readOnly = true)
    public List<ProofObligation> of(Actor actor, CaseReference reference) {
        applications.get(actor, reference);
        return rows.of(reference);
    }

    /** Interim proofs whose day is past when the grant becomes final have nothing to tell. */
    private SortedMap<Integer, Deadline> deadlinesOf(GrantUnderProof grant) {
        SortedMap<Integer, Deadline> deadlinesByYear = new TreeMap<>();
        LocalDate today = LocalDate.now(clock);
        for (int year = grant.period().start().getYear();
                year < grant.period().end().getYear();
                year++) {
            Deadline deadline = deadlines.ofYear(year);
            if (deadline.date().isAfter(today)) {
                deadlinesByYear.put(year, deadline);
            }
        }
        deadlinesByYear.put(0, deadlines.ofNotice(grant));
        return deadlinesByYear;
    }

    private void oblige(GrantUnderProof grant, int year, Deadline deadline) {
        ProofId id = new ProofId(grant.reference(), year);
        if (rows.add(new ProofObligation(id, deadline.date(), ProofForm.asksForReceipts(grant, id)))) {
            deadlines.set(id, deadline);
            caseFile.record(
                    id.reference(),
                    PersonId.SYSTEM,
                    "PROOF_OWED",
                    "%s ist bis zum %s vorzulegen.".formatted(id.german(), DAY.format(deadline.date())),
                    Visibility.APPLICANT);
            events.publishEvent(new ProofOwed(id));
        }
    }
}
