package de.foerderfluss.ruling;

import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.decision.Approval;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.FourEyes;
import de.foerderfluss.identity.Role;
import de.foerderfluss.notice.ActContent;
import de.foerderfluss.notice.CourtDocket;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Proposes, approves and returns, one person at a time on each matter. */
@Component
class RulingDesk {

    private static final int LONGEST_REASON = 2000;

    private final RulingRows rows;
    private final CourtDocket court;
    private final CaseFile caseFile;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RulingDesk(RulingRows rows, CourtDocket court, CaseFile caseFile, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.court = court;
        this.caseFile = caseFile;
        this.events = events;
        this.clock = clock;
    }

    Ruling propose(
            Actor proposer, CaseReference reference, MatterKey matter, ActContent content, Set<PersonId> others) {
        proposer.require(Role.CLERK, Role.CERTIFIER, Role.PROOF_EXAMINER);
        Optional<Ruling> last = locked(reference, matter);
        if (last.filter(ruling -> isRepeat(ruling, proposer, content)).isPresent()) {
            return last.get();
        }
        last.ifPresent(RulingDesk::requireUndecided);
        court.requireNotInCourt(reference);
        boolean open =
                last.filter(ruling -> ruling.state() == RulingState.PROPOSED).isPresent();
        Ruling proposed = add(
                proposer,
                reference,
                matter,
                content,
                others,
                last.map(Ruling::number).orElse(0) + 1);
        record(
                proposed,
                proposer.id(),
                "RULING_PROPOSED",
                "zur Freigabe vorgelegt (SHA-256 %s)".formatted(proposed.hash()));
        if (!open) {
            events.publishEvent(new RulingProposed(reference, matter));
        }
        return proposed;
    }

    Ruling approve(Actor signatory, CaseReference reference, MatterKey matter, ContentHash seen) {
        signatory.require(Role.DECISION_SIGNATORY);
        Ruling last = open(locked(reference, matter));
        if (!last.hash().equals(seen)) {
            throw new RulingChangedMeanwhile();
        }
        FourEyes.requireOtherPerson(signatory, everybody(reference, matter), "den Vorschlag zu dieser Verfügung");
        Approval given = last.approval();
        if (given != null) {
            return sameOrRefused(last, given, signatory);
        }
        rows.approve(last, new Approval(signatory.id(), now(), seen));
        record(last, signatory.id(), "RULING_APPROVED", "freigegeben (SHA-256 %s)".formatted(seen));
        events.publishEvent(new RulingApproved(reference, matter));
        return locked(reference, matter).orElseThrow();
    }

    Ruling giveBack(Actor actor, CaseReference reference, MatterKey matter, String reason) {
        Ruling last = open(locked(reference, matter));
        if (!last.proposedBy().equals(actor.id())) {
            actor.require(Role.DECISION_SIGNATORY);
        }
        String words = reason.replace('\u0000', ' ').strip();
        if (words.isEmpty() || words.length() > LONGEST_REASON) {
            throw new RulingReasonMissing();
        }
        returned(last, actor.id(), words);
        return locked(reference, matter).orElseThrow();
    }

    void drop(CaseReference reference, MatterKey matter, String reason) {
        locked(reference, matter)
                .filter(ruling -> ruling.state() != RulingState.RETURNED)
                .ifPresent(last -> returned(last, PersonId.SYSTEM, reason));
    }

    private void returned(Ruling last, PersonId by, String words) {
        requireUndecided(last);
        rows.giveBack(last, words, by, now());
        record(last, by, "RULING_RETURNED", "zurückgegeben: " + words);
        events.publishEvent(new RulingReturned(last.reference(), last.matter()));
    }

    private Ruling add(
            Actor proposer,
            CaseReference reference,
            MatterKey matter,
            ActContent content,
            Set<PersonId> others,
            int number) {
        String stored = content.json(reference, matter, number);
        Set<PersonId> contributors = new HashSet<>(others);
        contributors.add(proposer.id());
        Ruling proposed = new Ruling(
                UUID.randomUUID(),
                reference,
                matter,
                number,
                content,
                proposer.id(),
                now(),
                contributors,
                ContentHash.of(stored),
                RulingState.PROPOSED,
                null,
                null);
        rows.add(proposed, stored);
        return proposed;
    }

    private Optional<Ruling> locked(CaseReference reference, MatterKey matter) {
        rows.lock(reference, matter);
        List<Ruling> all = rows.of(reference, matter);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    private Set<PersonId> everybody(CaseReference reference, MatterKey matter) {
        return rows.of(reference, matter).stream()
                .flatMap(ruling -> ruling.contributors().stream())
                .collect(Collectors.toSet());
    }

    private static boolean isRepeat(Ruling last, Actor proposer, ActContent content) {
        return last.state() == RulingState.PROPOSED
                && last.proposedBy().equals(proposer.id())
                && last.hash().equals(ContentHash.of(content.json(last.reference(), last.matter(), last.number())));
    }

    private static Ruling open(Optional<Ruling> last) {
        return last.filter(ruling -> ruling.state() != RulingState.RETURNED).orElseThrow(NoRulingProposed::new);
    }

    private static void requireUndecided(Ruling last) {
        if (last.approval() != null) {
            throw new RulingAlreadyApproved();
        }
    }

    private static Ruling sameOrRefused(Ruling last, Approval given, Actor signatory) {
        if (given.by().equals(signatory.id())) {
            return last;
        }
        throw new RulingAlreadyApproved();
    }

    private void record(Ruling ruling, PersonId by, String kind, String what) {
        caseFile.record(
                ruling.reference(),
                by,
                kind,
                "%s, Vorschlag %d: %s.".formatted(ruling.german(), ruling.number(), what),
                Visibility.OFFICE);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
