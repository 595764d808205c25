package de.foerderfluss.recovery;

import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.FourEyes;
import de.foerderfluss.identity.Role;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives claims up, for a time or for good, by two persons (Niederschlagung und Erlass, § 59 ThürLHO). */
@Service
@Transactional
public class WriteOffs {

    private final ClaimBooking booking;
    private final ClaimWriting writing;

    WriteOffs(ClaimBooking booking, ClaimWriting writing) {
        this.booking = booking;
        this.writing = writing;
    }

    /**
     * Proposes to suspend the claim, or to remit a part of it.
     *
     * @param remitted what is to be given up; ignored for a suspension, which is about all that is open
     * @throws ClaimRefused if a proposal waits already, or more would be given up than is open
     */
    public WriteOff propose(Actor proposer, ClaimId id, WriteOffKind kind, ClaimAmount remitted, String typedReason) {
        proposer.require(Role.BUDGET_OFFICER, Role.CLERK);
        Claim claim = booking.take(id);
        String reason = ClaimRefused.reason(typedReason);
        if (claim.state() == ClaimState.SETTLED) {
            throw ClaimRefused.settled(id);
        }
        if (claim.openWriteOff().isPresent()) {
            throw ClaimRefused.state("Ein Vorschlag zu dieser Forderung wartet schon auf die Entscheidung.");
        }
        if (kind == WriteOffKind.SUSPENSION && claim.state() == ClaimState.SUSPENDED) {
            throw ClaimRefused.state("Die Forderung ist schon niedergeschlagen.");
        }
        ClaimAmount amount = kind == WriteOffKind.SUSPENSION ? claim.open() : requireOpen(claim, remitted);
        writing.propose(id, UUID.randomUUID(), kind, amount, reason, proposer.id());
        booking.record(
                claim,
                proposer.id(),
                "WRITE_OFF_PROPOSED",
                "Forderung %d, %s über %s vorgeschlagen: %s"
                        .formatted(id.number(), kind.germanName(), amount.total(), reason),
                Visibility.OFFICE);
        return waiting(booking.read(id));
    }

    /**
     * Approves the proposal that waits.
     *
     * @param seen the proposal that the approver has read
     * @throws de.foerderfluss.identity.SamePersonTwice for whoever proposed it
     */
    public Claim approve(Actor approver, ClaimId id, UUID seen) {
        Claim claim = booking.take(id);
        WriteOff proposal = decided(approver, claim, seen, true, "");
        if (proposal.kind() == WriteOffKind.SUSPENSION) {
            writing.suspended(id, true);
            return booking.read(id);
        }
        requireOpen(claim, proposal.amount());
        return booking.giveUp(
                claim,
                ClaimAct.REMISSION,
                proposal.amount(),
                proposal.id().toString(),
                proposal.reason(),
                approver.id());
    }

    /** Refuses the proposal that waits. */
    public Claim refuse(Actor approver, ClaimId id, UUID seen, String typedReason) {
        Claim claim = booking.take(id);
        decided(approver, claim, seen, false, ClaimRefused.reason(typedReason));
        return booking.read(id);
    }

    /** Pursues a suspended claim again. */
    public Claim resume(Actor officer, ClaimId id, String typedReason) {
        officer.require(Role.BUDGET_OFFICER);
        Claim claim = booking.take(id);
        String reason = ClaimRefused.reason(typedReason);
        if (claim.state() != ClaimState.SUSPENDED) {
            throw ClaimRefused.state("Die Forderung ist nicht niedergeschlagen.");
        }
        writing.suspended(id, false);
        booking.record(
                claim,
                officer.id(),
                "CLAIM_RESUMED",
                "Die Verfolgung der Forderung %d wird wieder aufgenommen. %s".formatted(id.number(), reason),
                Visibility.OFFICE);
        return booking.read(id);
    }

    private WriteOff decided(Actor approver, Claim claim, UUID seen, boolean approved, String reason) {
        approver.require(Role.BUDGET_OFFICER, Role.DECISION_SIGNATORY);
        WriteOff proposal = waiting(claim);
        if (!proposal.id().equals(seen)) {
            throw ClaimRefused.state("Es liegt inzwischen ein anderer Vorschlag vor. Bitte lesen Sie ihn zuerst.");
        }
        FourEyes.requireOtherPerson(approver, List.of(proposal.proposedBy()), "den Vorschlag");
        writing.decide(proposal, approved, reason, approver.id());
        booking.record(
                claim,
                approver.id(),
                approved ? "WRITE_OFF_APPROVED" : "WRITE_OFF_REFUSED",
                "Forderung %d, %s über %s %s."
                        .formatted(
                                claim.id().number(),
                                proposal.kind().germanName(),
                                proposal.amount().total(),
                                approved ? "gebilligt" : "abgelehnt: " + reason),
                Visibility.OFFICE);
        return proposal;
    }

    private static WriteOff waiting(Claim claim) {
        return claim.openWriteOff()
                .orElseThrow(
                        () -> ClaimRefused.state("Zu dieser Forderung wartet kein Vorschlag auf die Entscheidung."));
    }

    private static ClaimAmount requireOpen(Claim claim, ClaimAmount amount) {
        ClaimAmount open = claim.open();
        if (amount.principal().isNegative()
                || amount.interest().isNegative()
                || !amount.total().isPositive()) {
            throw ClaimRefused.input("principal", "Bitte geben Sie an, welcher Betrag erlassen werden soll.");
        }
        if (amount.principal().exceeds(open.principal())) {
            throw ClaimRefused.input(
                    "principal", "Von der Hauptforderung sind nur %s offen.".formatted(open.principal()));
        }
        if (amount.interest().exceeds(open.interest())) {
            throw ClaimRefused.input("interest", "An Zinsen sind nur %s offen.".formatted(open.interest()));
        }
        return amount;
    }
}
