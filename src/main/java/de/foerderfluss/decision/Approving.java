package de.foerderfluss.decision;

import de.foerderfluss.application.PartnerConsents;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.FourEyes;
import de.foerderfluss.identity.Role;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.ContentHash;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** The signatory's side of a decision. */
@Component
class Approving {

    private static final int LONGEST_REASON = 2000;

    private final DecisionDesk desk;
    private final DecisionRows rows;
    private final PartnerConsents consents;
    private final CaseFile caseFile;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Approving(
            DecisionDesk desk,
            DecisionRows rows,
            PartnerConsents consents,
            CaseFile caseFile,
            ApplicationEventPublisher events,
            Clock clock) {
        this.desk = desk;
        this.rows = rows;
        this.consents = consents;
        this.caseFile = caseFile;
        this.events = events;
        this.clock = clock;
    }

    Decision approve(Actor signatory, CaseReference reference, ContentHash seen) {
        signatory.require(Role.DECISION_SIGNATORY);
        DecisionMatters matters = desk.locked(reference);
        Decision last = open(matters);
        if (!last.hash().equals(seen) || !matters.isIntact(last)) {
            throw new DecisionChangedMeanwhile();
        }
        FourEyes.requireOtherPerson(signatory, last.contributors(), "den Entscheidungsvorschlag oder den Prüfvermerk");
        Approval given = last.approval();
        if (given != null) {
            return sameOrRefused(last, given, signatory);
        }
        if (last.kind().grants()) {
            consents.obstacle(reference).ifPresent(sentence -> {
                throw new ConsentMissing(sentence);
            });
        }
        rows.approve(last, new Approval(signatory.id(), now(), seen));
        String sentence = "Entscheidungsvorschlag %d freigegeben (SHA-256 %s).".formatted(last.number(), seen);
        caseFile.record(reference, signatory.id(), "DECISION_APPROVED", sentence, Visibility.OFFICE);
        events.publishEvent(new DecisionApproved(reference));
        return desk.matters(reference).last().orElseThrow();
    }

    Decision giveBack(Actor signatory, CaseReference reference, String reason) {
        signatory.require(Role.DECISION_SIGNATORY);
        String words = reason.replace('\u0000', ' ').strip();
        if (words.isEmpty() || words.length() > LONGEST_REASON) {
            throw new ReturnReasonMissing();
        }
        Decision last = open(desk.locked(reference));
        giveBackUnlessIssued(last, words, signatory);
        String sentence = "Entscheidungsvorschlag %d zur Korrektur zurückgegeben: %s".formatted(last.number(), words);
        caseFile.record(reference, signatory.id(), "DECISION_RETURNED", sentence, Visibility.OFFICE);
        events.publishEvent(new DecisionReturned(reference));
        return desk.matters(reference).last().orElseThrow();
    }

    /** The database knows of notices, this room does not. */
    private void giveBackUnlessIssued(Decision last, String words, Actor signatory) {
        try {
            rows.giveBack(last, words, signatory.id(), now());
        } catch (DataIntegrityViolationException issued) {
            throw new DecisionAlreadyIssued(issued);
        }
    }

    private static Decision open(DecisionMatters matters) {
        return matters.last()
                .filter(last -> last.state() != DecisionState.RETURNED)
                .orElseThrow(NothingProposed::new);
    }

    private static Decision sameOrRefused(Decision last, Approval given, Actor signatory) {
        if (given.by().equals(signatory.id())) {
            return last;
        }
        throw new DecisionAlreadyApproved();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
