package de.foerderfluss.recovery;

import de.foerderfluss.calendar.Deadline;
import de.foerderfluss.ruling.RulingState;
import de.foerderfluss.ruling.Rulings;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Reckons what notices on money back say, with the figures and base rates of today. */
@Component
class RecoveryLetters {

    private final ClaimInterest interest;
    private final ClaimWriting writing;
    private final RecoveryValues values;
    private final CollectingAccount account;
    private final Clock clock;

    RecoveryLetters(
            ClaimInterest interest,
            ClaimWriting writing,
            RecoveryValues values,
            CollectingAccount account,
            Clock clock) {
        this.interest = interest;
        this.writing = writing;
        this.values = values;
        this.account = account;
        this.clock = clock;
    }

    /** The first matter of this kind on which nothing is approved or issued. */
    static MatterKey next(Rulings rulings, CaseReference reference, String kind) {
        long decided = rulings.of(reference).stream()
                .filter(ruling -> ruling.matter().kind().equals(kind))
                .filter(ruling -> ruling.state() == RulingState.APPROVED || ruling.state() == RulingState.ISSUED)
                .count();
        return MatterKey.of(kind, Math.toIntExact(decided) + 1);
    }

    RevocationLetter revocation(
            CaseReference reference,
            MatterKey matter,
            RevocationRequest request,
            RevocationCalculation calculation,
            String treatment,
            Deadline year) {
        RecoveryTerms terms = values.terms();
        LocalDate today = LocalDate.now(clock);
        boolean charged = request.interest() == InterestChoice.CHARGED;
        InterestStatement statement = interest.compute(charged ? calculation.bases() : List.of(), today, List.of());
        boolean fixed = charged
                && !terms.minorAmount().exceeds(statement.total())
                && statement.total().isPositive();
        ProposedClaim claim = new ProposedClaim(
                null,
                fixed ? statement.total() : Money.ZERO,
                fixed ? today : null,
                terms.paymentDays(),
                calculation.years(),
                calculation.bases(),
                fixed ? statement.lines() : List.of());
        return new RevocationLetter(
                request, claim, statement, terms, reference(reference, matter), account, treatment, year);
    }

    InterestLetter interest(
            CaseReference reference, MatterKey matter, InterestCandidate candidate, String treatment, String reasons) {
        InterestStatement statement = Objects.requireNonNull(candidate.statement());
        boolean ofClaim = candidate.target().kind() == InterestTarget.Kind.CLAIM;
        ProposedClaim claim = new ProposedClaim(
                ofClaim ? candidate.target().number() : null,
                candidate.toFix(),
                statement.lastDay(),
                values.terms().paymentDays(),
                List.of(),
                List.of(),
                statement.lines());
        String payment = ofClaim
                ? ClaimReference.of(new ClaimId(reference, candidate.target().number()))
                : reference(reference, matter);
        return new InterestLetter(candidate, statement, claim, payment, account, treatment, reasons);
    }

    private String reference(CaseReference reference, MatterKey matter) {
        return ClaimReference.of(writing.next(reference, matter));
    }
}
