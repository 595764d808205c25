package de.foerderfluss.amendment;

import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.ruling.RulingIssued;
import de.foerderfluss.ruling.RulingReturned;
import de.foerderfluss.ruling.Rulings;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.PersonId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a proposed amendment changes the grant and the books in the same transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AmendmentRulingListener {

    private final AmendmentRows rows;
    private final AmendmentEntries entries;
    private final AmendmentBooks books;
    private final Rulings rulings;
    private final CaseFile caseFile;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AmendmentRulingListener(
            AmendmentRows rows,
            AmendmentEntries entries,
            AmendmentBooks books,
            Rulings rulings,
            CaseFile caseFile,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.entries = entries;
        this.books = books;
        this.rulings = rulings;
        this.caseFile = caseFile;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(RulingReturned event) {
        ruledOn(event.reference(), event.matter()).ifPresent(amendment -> {
            AmendmentProposal proposal = amendment.last().orElseThrow();
            books.release(amendment, proposal);
            end(amendment, proposal, false);
        });
    }

    @EventListener
    void on(RulingIssued event) {
        ruledOn(event.reference(), event.matter()).ifPresent(amendment -> {
            AmendmentProposal proposal = amendment.last().orElseThrow();
            books.book(amendment, proposal);
            if (proposal.granted()) {
                record(amendment, proposal);
            }
            end(amendment, proposal, true);
            if (proposal.granted()) {
                events.publishEvent(new GrantAmended(event.reference(), event.matter(), approver(event)));
            }
        });
    }

    private Optional<Amendment> ruledOn(CaseReference reference, MatterKey matter) {
        return Amendment.number(matter).map(number -> rows.get(reference, number));
    }

    private void end(Amendment amendment, AmendmentProposal proposal, boolean issued) {
        entries.end(amendment, proposal, issued, clock.instant().truncatedTo(ChronoUnit.MICROS));
        AmendmentState state =
                rows.get(amendment.reference(), amendment.number()).state();
        events.publishEvent(new AmendmentRuled(amendment.reference(), amendment.matter(), state));
    }

    private void record(Amendment amendment, AmendmentProposal proposal) {
        YearShift shift = proposal.shift();
        caseFile.record(
                amendment.reference(),
                PersonId.SYSTEM,
                "GRANT_AMENDED",
                "Mit dem Bescheid zur %s beträgt die Zuwendung %s (bisher %s). Im Haushalt festgelegt: %s; freigegeben: %s."
                        .formatted(
                                amendment.german(),
                                proposal.after().grant(),
                                proposal.before().grant(),
                                shift.added().total(),
                                shift.takenBack().total()),
                Visibility.OFFICE);
    }

    private PersonId approver(RulingIssued event) {
        return Objects.requireNonNull(
                        rulings.get(event.reference(), event.matter()).approval())
                .by();
    }
}
