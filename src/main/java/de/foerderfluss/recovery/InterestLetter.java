package de.foerderfluss.recovery;

import static de.foerderfluss.recovery.RecoveryBlocks.day;
import static de.foerderfluss.recovery.RecoveryBlocks.paragraphs;

import de.foerderfluss.notice.ActContent;
import de.foerderfluss.notice.NoticeKind;
import de.foerderfluss.notice.text.Circumstance;
import de.foerderfluss.notice.text.LetterFacts;
import java.util.List;
import java.util.TreeMap;

/**
 * What an interest notice says.
 *
 * @param treatment how the municipality's answer was taken into account
 */
record InterestLetter(
        InterestCandidate candidate,
        InterestStatement statement,
        ProposedClaim claim,
        String paymentReference,
        CollectingAccount account,
        String treatment,
        String reasons) {

    ActContent content() {
        InterestTarget target = candidate.target();
        boolean lateUse = target.kind() == InterestTarget.Kind.DRAWDOWN;
        LetterFacts facts = new LetterFacts()
                .with(RecoveryPlaceholder.INTEREST_SUBJECT, candidate.subject())
                .with(RecoveryPlaceholder.INTEREST_PARAGRAPH, candidate.paragraph())
                .with(RecoveryPlaceholder.INTEREST_AMOUNT, claim.interest().german())
                .with(RecoveryPlaceholder.INTEREST_BEFORE, candidate.fixed().german())
                .with(RecoveryPlaceholder.INTEREST_UNTIL, day(statement.lastDay()))
                .with(RecoveryPlaceholder.INTEREST_RULE, statement.rule().german())
                .with(
                        RecoveryPlaceholder.INTEREST_LINES,
                        List.of(RecoveryBlocks.interest(statement.lines(), statement.total())))
                .with(RecoveryPlaceholder.INTEREST_REASONS, paragraphs(reasons))
                .with(RecoveryPlaceholder.HEARD, paragraphs(treatment))
                .with(RecoveryPlaceholder.PAYMENT_DAYS, claim.paymentDays() + " Tagen")
                .with(RecoveryPlaceholder.ACCOUNT, account.holder() + ", IBAN " + account.iban())
                .with(RecoveryPlaceholder.PAYMENT_REFERENCE, paymentReference)
                .when(lateUse, Circumstance.LATE_USE)
                .when(!lateUse, Circumstance.REFUND)
                .when(candidate.fixed().isPositive(), Circumstance.INTEREST_BEFORE);
        TreeMap<String, String> figures = new TreeMap<>();
        figures.put("zinsen_auf", target.key());
        figures.put("zinsen_eur", claim.interest().euros().toPlainString());
        figures.put("zinsen_bis", statement.lastDay().toString());
        figures.put("kassenzeichen", paymentReference);
        return new ActContent(NoticeKind.INTEREST, "Zinsen zu " + target.german(), facts, figures);
    }
}
