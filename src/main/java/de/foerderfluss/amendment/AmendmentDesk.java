package de.foerderfluss.amendment;

import de.foerderfluss.amendment.Amendment.Lapse;
import de.foerderfluss.amendment.AmendmentProposal.Outcome;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.hearing.Hearing;
import de.foerderfluss.hearing.Hearings;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.obligation.Obligation;
import de.foerderfluss.obligation.Obligations;
import de.foerderfluss.ruling.Rulings;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Sets amendments going and proposes how to rule on them. Callers hold the case file. */
@Component
class AmendmentDesk {

    private final AmendmentGate gate;
    private final CurrentGrants grants;
    private final AssessmentForm form;
    private final AmendmentRows rows;
    private final AmendmentEntries entries;
    private final AmendmentBooks books;
    private final Hearings hearings;
    private final Obligations obligations;
    private final Rulings rulings;
    private final CaseFile caseFile;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AmendmentDesk(
            AmendmentGate gate,
            CurrentGrants grants,
            AssessmentForm form,
            AmendmentRows rows,
            AmendmentEntries entries,
            AmendmentBooks books,
            Hearings hearings,
            Obligations obligations,
            Rulings rulings,
            CaseFile caseFile,
            ApplicationEventPublisher events,
            Clock clock) {
        this.gate = gate;
        this.grants = grants;
        this.form = form;
        this.rows = rows;
        this.entries = entries;
        this.books = books;
        this.hearings = hearings;
        this.obligations = obligations;
        this.rulings = rulings;
        this.caseFile = caseFile;
        this.events = events;
        this.clock = clock;
    }

    Amendment open(Actor clerk, CaseReference reference, String reason, String key) {
        return rows.find(reference, key).orElseGet(() -> {
            gate.requireFree(reference);
            GrantPlan current = grants.plan(reference).orElseThrow();
            return openFirst(clerk, reference, AmendmentOrigin.EX_OFFICIO, current, null, reason, key);
        });
    }

    /** What lapses is the municipality's own share as long as nobody says that less is spent. */
    Amendment open(Actor officer, CaseReference reference, Lapse lapse, String reason, String key) {
        return rows.find(reference, key).orElseGet(() -> {
            gate.requireFree(reference);
            GrantPlan wanted = grants.plan(reference).orElseThrow().without(lapse.year(), lapse.amount());
            return openFirst(officer, reference, AmendmentOrigin.LAPSE, wanted, lapse, reason, key);
        });
    }

    private Amendment openFirst(
            Actor actor,
            CaseReference reference,
            AmendmentOrigin origin,
            GrantPlan wanted,
            @Nullable Lapse lapse,
            String reason,
            String key) {
        Amendment amendment = new Amendment(
                reference,
                rows.of(reference).size() + 1,
                origin,
                wanted,
                reason,
                actor.id(),
                now(),
                Set.of(actor.id()),
                lapse,
                List.of(),
                List.of(),
                null);
        entries.open(amendment, key);
        caseFile.record(
                reference,
                actor.id(),
                "AMENDMENT_OPENED",
                "%s eingeleitet (%s). Grund: %s".formatted(amendment.german(), origin.germanName(), reason),
                Visibility.OFFICE);
        events.publishEvent(new AmendmentOpened(reference, amendment.matter()));
        return amendment;
    }

    Amendment propose(Actor clerk, Amendment amendment, Map<String, ?> raw) {
        Assessed assessed = form.read(amendment, raw);
        if (isRepeat(clerk, amendment, assessed)) {
            return amendment;
        }
        if (amendment.state() != AmendmentState.OPEN) {
            throw AmendmentNotOpen.of(amendment);
        }
        if (assessed.granted()) {
            gate.require(amendment.reference());
            requireHeard(amendment, assessed);
        }
        AmendmentProposal proposal = new AmendmentProposal(
                amendment.proposals().size() + 1,
                assessed.granted(),
                assessed.before(),
                assessed.after(),
                assessed.reasons(),
                clerk.id(),
                now(),
                Outcome.WAITING);
        books.reserve(amendment, proposal.round(), proposal.shift());
        entries.propose(amendment, proposal);
        rulings.propose(
                clerk,
                amendment.reference(),
                amendment.matter(),
                AmendmentLetter.of(amendment, assessed, conditions(clerk, amendment), heard(amendment)),
                contributors(amendment));
        events.publishEvent(new AmendmentProposed(amendment.reference(), amendment.matter()));
        return rows.get(amendment.reference(), amendment.number());
    }

    /** The grant as it stands, or stood when the amendment was proposed. */
    GrantPlan before(Amendment amendment) {
        return amendment
                .last()
                .filter(proposal -> !amendment.state().isOpen())
                .map(AmendmentProposal::before)
                .or(() -> grants.plan(amendment.reference()))
                .orElse(amendment.wanted());
    }

    private static boolean isRepeat(Actor clerk, Amendment amendment, Assessed assessed) {
        return amendment.state() == AmendmentState.PROPOSED
                && amendment
                        .last()
                        .filter(last -> last.by().equals(clerk.id()) && last.says(assessed))
                        .isPresent();
    }

    private void requireHeard(Amendment amendment, Assessed assessed) {
        if (amendment.origin() != AmendmentOrigin.REQUEST && assessed.after().burdens(assessed.before())) {
            hearings.requireHeard(amendment.reference(), amendment.matter());
        }
    }

    private String heard(Amendment amendment) {
        return hearings.find(amendment.reference(), amendment.matter())
                .map(Hearing::closure)
                .map(Hearing.Closure::treatment)
                .orElse("");
    }

    private List<Obligation> conditions(Actor clerk, Amendment amendment) {
        return obligations.of(clerk, amendment.reference()).stream()
                .filter(obligation -> !obligation.fulfilled())
                .toList();
    }

    private Set<PersonId> contributors(Amendment amendment) {
        Set<PersonId> people = new HashSet<>(amendment.officials());
        hearings.find(amendment.reference(), amendment.matter())
                .map(Hearing::contributors)
                .ifPresent(people::addAll);
        return people;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
