package de.foerderfluss.recovery;

import static de.foerderfluss.recovery.RecoveryBlocks.day;
import static de.foerderfluss.recovery.RecoveryBlocks.paragraphs;

import de.foerderfluss.calendar.Deadline;
import de.foerderfluss.notice.ActContent;
import de.foerderfluss.notice.NoticeKind;
import de.foerderfluss.notice.text.Circumstance;
import de.foerderfluss.notice.text.LetterFacts;
import de.foerderfluss.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/**
 * What the notice on a withdrawal or revocation says.
 *
 * @param statement the interest on the refund up to the day of the proposal; without lines if nothing bears interest
 * @param treatment how the municipality's answer was taken into account
 * @param year in which the grant can still be taken back
 */
record RevocationLetter(
        RevocationRequest request,
        ProposedClaim claim,
        InterestStatement statement,
        RecoveryTerms terms,
        String paymentReference,
        CollectingAccount account,
        String treatment,
        Deadline year) {

    ActContent content() {
        RevocationGround ground = request.ground();
        String subject = "%s, zu erstatten %s".formatted(ground.germanAct(), refund().german());
        return new ActContent(NoticeKind.REVOCATION, subject, facts(), figures());
    }

    private LetterFacts facts() {
        RevocationGround ground = request.ground();
        LetterFacts facts = new LetterFacts()
                .with(RecoveryPlaceholder.GROUND, ground.germanName())
                .with(RecoveryPlaceholder.PARAGRAPH, ground.paragraph())
                .with(RecoveryPlaceholder.EXTENT, extent())
                .with(RecoveryPlaceholder.EFFECT, effect())
                .with(RecoveryPlaceholder.LEFT, left().german())
                .with(RecoveryPlaceholder.REFUND, refund().german())
                .with(RecoveryPlaceholder.YEARS, List.of(RecoveryBlocks.years(claim.years())))
                .with(RecoveryPlaceholder.FACTS, paragraphs(request.facts()))
                .with(RecoveryPlaceholder.KNOWLEDGE, day(year.startDate()))
                .with(RecoveryPlaceholder.YEAR_END, day(year.date()))
                .with(RecoveryPlaceholder.DISCRETION, paragraphs(request.discretion()))
                .with(RecoveryPlaceholder.TRUST, paragraphs(request.trust()))
                .with(RecoveryPlaceholder.WAIVER_REASON, paragraphs(request.interestReason()))
                .with(RecoveryPlaceholder.MINOR_AMOUNT, terms.minorAmount().german())
                .with(RecoveryPlaceholder.HEARD, paragraphs(treatment))
                .with(payment())
                .with(interest());
        return facts.when(ground.isWithdrawal(), Circumstance.WITHDRAWN)
                .when(!ground.isWithdrawal(), Circumstance.REVOKED)
                .when(refund().isPositive(), Circumstance.REFUND)
                .when(refund().isZero(), Circumstance.NO_REFUND)
                .when(claim.interest().isPositive(), Circumstance.INTEREST_CHARGED)
                .when(isMinorInterest(), Circumstance.INTEREST_MINOR)
                .when(chooses(InterestChoice.LATER), Circumstance.INTEREST_LATER)
                .when(chooses(InterestChoice.WAIVED), Circumstance.INTEREST_WAIVED);
    }

    private LetterFacts payment() {
        return new LetterFacts()
                .with(RecoveryPlaceholder.PAYMENT_DAYS, claim.paymentDays() + " Tagen")
                .with(RecoveryPlaceholder.ACCOUNT, account.holder() + ", IBAN " + account.iban())
                .with(RecoveryPlaceholder.PAYMENT_REFERENCE, paymentReference);
    }

    private LetterFacts interest() {
        return new LetterFacts()
                .with(RecoveryPlaceholder.INTEREST_AMOUNT, statement.total().german())
                .with(RecoveryPlaceholder.INTEREST_UNTIL, day(statement.lastDay()))
                .with(RecoveryPlaceholder.INTEREST_RULE, statement.rule().german())
                .with(
                        RecoveryPlaceholder.INTEREST_LINES,
                        List.of(RecoveryBlocks.interest(statement.lines(), statement.total())));
    }

    private TreeMap<String, String> figures() {
        TreeMap<String, String> figures = new TreeMap<>();
        figures.put("grund", request.ground().name());
        figures.put("weggefallen_eur", claim.revoked().total().euros().toPlainString());
        figures.put("erstattung_eur", refund().euros().toPlainString());
        figures.put("zinsen_eur", claim.interest().euros().toPlainString());
        LocalDate until = claim.interestUntil();
        if (until != null) {
            figures.put("zinsen_bis", until.toString());
        }
        figures.put("kassenzeichen", paymentReference);
        return figures;
    }

    private String extent() {
        return request.isWhole()
                ? "in voller Höhe"
                : "in Höhe von " + claim.revoked().total().german();
    }

    private String effect() {
        LocalDate from = request.effectiveFrom();
        return from == null ? "von Anfang an" : "mit Wirkung ab dem " + day(from);
    }

    /** What the claimed years keep; years that are not touched stay as they are. */
    private Money left() {
        return Money.sum(claim.years().stream().map(YearTaken::left).toList());
    }

    private Money refund() {
        return claim.refund().total();
    }

    private boolean isMinorInterest() {
        return chooses(InterestChoice.CHARGED) && claim.interest().isZero();
    }

    private boolean chooses(InterestChoice choice) {
        return refund().isPositive() && request.interest() == choice;
    }
}
