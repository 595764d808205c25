package de.foerderfluss.recovery;

import de.foerderfluss.amendment.GrantHolds;
import de.foerderfluss.amendment.GrantReductions;
import de.foerderfluss.budget.BudgetLedger;
import de.foerderfluss.budget.BudgetStep;
import de.foerderfluss.calendar.RevocationClock;
import de.foerderfluss.decision.Approval;
import de.foerderfluss.ruling.Ruling;
import de.foerderfluss.ruling.RulingIssued;
import de.foerderfluss.ruling.RulingReturned;
import de.foerderfluss.ruling.Rulings;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Books what an issued notice on money back brings about, in the transaction that issues it. */
@Component
class IssuedRecovery {

    private final Rulings rulings;
    private final ProposedClaimRows proposals;
    private final Claims claims;
    private final GrantReductions reductions;
    private final GrantHolds holds;
    private final BudgetLedger ledger;
    private final RevocationClock year;
    private final Clock clock;

    IssuedRecovery(
            Rulings rulings,
            ProposedClaimRows proposals,
            Claims claims,
            GrantReductions reductions,
            GrantHolds holds,
            BudgetLedger ledger,
            RevocationClock year,
            Clock clock) {
        this.rulings = rulings;
        this.proposals = proposals;
        this.claims = claims;
        this.reductions = reductions;
        this.holds = holds;
        this.ledger = ledger;
        this.year = year;
        this.clock = clock;
    }

    @EventListener
    void on(RulingIssued issued) {
        String kind = issued.matter().kind();
        if (kind.equals(Revocations.KIND) || kind.equals(InterestRulings.KIND)) {
            proposals.last(issued.reference(), issued.matter()).ifPresent(claim -> book(issued, claim));
        }
    }

    @EventListener
    void on(RulingReturned returned) {
        holds.lift(returned.reference(), returned.matter());
    }

    private void book(RulingIssued issued, ProposedClaim claim) {
        PersonId by = approver(issued.reference(), issued.matter());
        if (issued.matter().kind().equals(Revocations.KIND)) {
            takeBack(issued, claim, by);
        }
        if (!claim.claimsNothing()) {
            claim(issued, claim, by);
        }
    }

    private void takeBack(RulingIssued issued, ProposedClaim claim, PersonId by) {
        year.requireOpen(issued.reference(), issued.matter(), LocalDate.now(clock));
        reductions.reduce(by, issued.reference(), issued.matter(), claim.revoked());
        if (!claim.freed().isEmpty()) {
            ledger.decommit(issued.reference(), new BudgetStep(issued.matter().text()), claim.freed());
        }
        holds.lift(issued.reference(), issued.matter());
        year.met(issued.reference(), issued.matter(), "Der Bescheid ist erlassen.");
    }

    private void claim(RulingIssued issued, ProposedClaim claim, PersonId by) {
        LocalDate due = LocalDate.now(clock).plusDays(claim.paymentDays());
        Integer target = claim.target();
        if (target == null) {
            claims.open(
                    by,
                    new NewClaim(
                            issued.reference(),
                            issued.matter(),
                            claim.refund(),
                            claim.refund().isEmpty() ? java.util.List.of() : claim.bases(),
                            claim.interest(),
                            claim.interestUntil(),
                            due,
                            claim.lines()));
        } else {
            claims.addInterest(
                    by,
                    new ClaimId(issued.reference(), target),
                    new LaterInterest(
                            issued.matter(),
                            claim.interest(),
                            Optional.ofNullable(claim.interestUntil()).orElse(LocalDate.now(clock)),
                            due,
                            claim.lines()));
        }
    }

    private PersonId approver(CaseReference reference, MatterKey matter) {
        return rulings.current(reference, matter)
                .map(Ruling::approval)
                .map(Approval::by)
                .orElse(PersonId.SYSTEM);
    }
}
