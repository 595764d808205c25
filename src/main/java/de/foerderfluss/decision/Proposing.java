package de.foerderfluss.decision;

import de.foerderfluss.application.CaseGates;
import de.foerderfluss.application.PartnerConsents;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.decision.PriorHearing.Heard;
import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormRejected;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.Role;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.PersonId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The clerk's side of a decision. */
@Component
class Proposing {

    private final DecisionDesk desk;
    private final ProposalForm form;
    private final PriorHearing hearing;
    private final PartnerConsents consents;
    private final CaseGates gates;
    private final DecisionRows rows;
    private final CaseFile caseFile;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Proposing(
            DecisionDesk desk,
            ProposalForm form,
            PriorHearing hearing,
            PartnerConsents consents,
            CaseGates gates,
            DecisionRows rows,
            CaseFile caseFile,
            ApplicationEventPublisher events,
            Clock clock) {
        this.desk = desk;
        this.form = form;
        this.hearing = hearing;
        this.consents = consents;
        this.gates = gates;
        this.rows = rows;
        this.caseFile = caseFile;
        this.events = events;
        this.clock = clock;
    }

    Decision propose(Actor clerk, CaseReference reference, Map<String, ?> raw) {
        clerk.require(Role.CLERK);
        DecisionMatters matters = desk.locked(reference);
        Proposal read = form.read(matters, raw);
        if (read.kind().grants()) {
            requireConsents(reference);
            gates.requireOpen(reference, "decision", "Entscheidung");
        }
        Heard heard = read.kind() == DecisionKind.AWARD ? Heard.NOT_NEEDED : hearing.on(reference);
        Proposal proposal = read.heard(heard.words());
        Set<PersonId> contributors = contributors(matters, clerk);
        contributors.addAll(heard.by());
        return repeated(matters, proposal, contributors)
                .orElseGet(() -> proposeNew(matters, proposal, clerk, contributors));
    }

    private void requireConsents(CaseReference reference) {
        consents.obstacle(reference).ifPresent(sentence -> {
            throw new FormRejected(List.of(new FormError("decision", "Entscheidung", sentence)));
        });
    }

    private static Set<PersonId> contributors(DecisionMatters matters, Actor clerk) {
        Set<PersonId> contributors = new HashSet<>(matters.assessed().authors());
        matters.earlier().forEach(earlier -> contributors.addAll(earlier.contributors()));
        Stream.ofNullable(matters.withoutFunds()).map(WithoutFunds::by).forEach(contributors::add);
        contributors.add(clerk.id());
        return contributors;
    }

    private static Optional<Decision> repeated(DecisionMatters matters, Proposal proposal, Set<PersonId> contributors) {
        return matters.last()
                .filter(last -> last.state() != DecisionState.RETURNED && matters.isIntact(last))
                .filter(last -> last.hash().equals(hash(matters, proposal, last.number(), contributors)));
    }

    private Decision proposeNew(DecisionMatters matters, Proposal proposal, Actor clerk, Set<PersonId> contributors) {
        Decision decision = decision(matters, proposal, clerk, contributors);
        rows.add(decision);
        caseFile.record(decision.reference(), clerk.id(), "DECISION_PROPOSED", sentence(decision), Visibility.OFFICE);
        events.publishEvent(new DecisionProposed(decision.reference()));
        return decision;
    }

    private Decision decision(DecisionMatters matters, Proposal proposal, Actor clerk, Set<PersonId> contributors) {
        int number = matters.earlier().size() + 1;
        return new Decision(
                UUID.randomUUID(),
                matters.application().reference(),
                number,
                proposal.kind(),
                proposal.grant(),
                proposal.recognisedExpenditure(),
                proposal.financing(),
                proposal.rate(),
                proposal.grantPeriod(),
                proposal.conditions(),
                proposal.reasons(),
                proposal.hearing(),
                proposal.rejectionReasons(),
                proposal.proofOfUse(),
                proposal.proofDue(),
                clerk.id(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                contributors,
                hash(matters, proposal, number, contributors),
                DecisionState.PROPOSED,
                null,
                null);
    }

    private static ContentHash hash(
            DecisionMatters matters, Proposal proposal, int number, Set<PersonId> contributors) {
        return proposal.hash(matters.application(), matters.assessed(), number, contributors);
    }

    private static String sentence(Decision decision) {
        String what = decision.kind().grants()
                ? "%s über %s"
                        .formatted(
                                decision.kind().germanName(),
                                decision.grant().total().german())
                : decision.kind().germanName();
        return "Entscheidungsvorschlag %d: %s (SHA-256 %s).".formatted(decision.number(), what, decision.hash());
    }
}
