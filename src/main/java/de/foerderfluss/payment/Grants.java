package de.foerderfluss.payment;

import de.foerderfluss.amendment.CurrentGrant;
import de.foerderfluss.amendment.CurrentGrants;
import de.foerderfluss.amendment.FinalGrants;
import de.foerderfluss.amendment.GrantHolds;
import de.foerderfluss.guideline.FundingGuideline;
import de.foerderfluss.guideline.ParameterKey;
import de.foerderfluss.notice.Notice;
import de.foerderfluss.notice.NoticeService;
import de.foerderfluss.obligation.Obligations;
import de.foerderfluss.ruling.Ruling;
import de.foerderfluss.ruling.RulingState;
import de.foerderfluss.ruling.Rulings;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.YearlyAmounts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What other rooms know of a grant, as far as payment needs it. */
@Component
class Grants {

    private static final MatterKey SETTLEMENT = MatterKey.of("SETTLEMENT", 1);

    private final CurrentGrants grants;
    private final GrantHolds holds;
    private final NoticeService notices;
    private final Obligations obligations;
    private final FinalGrants finals;
    private final Rulings rulings;
    private final FundingGuideline guideline;
    private final Clock clock;

    Grants(
            CurrentGrants grants,
            GrantHolds holds,
            NoticeService notices,
            Obligations obligations,
            FinalGrants finals,
            Rulings rulings,
            FundingGuideline guideline,
            Clock clock) {
        this.grants = grants;
        this.holds = holds;
        this.notices = notices;
        this.obligations = obligations;
        this.finals = finals;
        this.rulings = rulings;
        this.guideline = guideline;
        this.clock = clock;
    }

    /** What is granted, by budget year; nothing before the decision is approved. */
    YearlyAmounts granted(CaseReference reference) {
        return grants.find(reference).map(CurrentGrant::byYear).orElse(YearlyAmounts.NONE);
    }

    /** @throws NothingGranted if there is no grant */
    GrantTerms terms(CaseReference reference) {
        CurrentGrant grant = grants.find(reference).orElseThrow(() -> new NothingGranted(reference));
        int months = guideline
                .value(LocalDate.now(clock), null, ParameterKey.DRAWDOWN_MONTHS)
                .number();
        return new GrantTerms(
                grant.byYear(),
                grant.recognised(),
                grant.financing(),
                grant.period(),
                months,
                finals.isFinal(reference));
    }

    /**
     * @throws de.foerderfluss.notice.NotYetFinal unless money may be paid
     * @throws SettlementRuns while a final amount is proposed
     */
    void requirePayable(CaseReference reference) {
        notices.requirePayable(reference);
        if (isBeingSettled(reference)) {
            throw new SettlementRuns();
        }
    }

    /** Why nothing can be drawn yet, in German; empty if it can. */
    Optional<String> obstacle(CaseReference reference) {
        Optional<Notice> notice = notices.of(reference);
        if (notice.isEmpty()) {
            return Optional.of("Es gibt noch keinen Bescheid, aus dem Mittel abgerufen werden könnten.");
        }
        return notice.get().actions().isEmpty() && !notice.get().payable()
                ? Optional.of(
                        "Abrufen können Sie, sobald der Bescheid bestandskräftig ist oder Sie auf Rechtsbehelfe verzichtet haben.")
                : notice.get().paymentObstacle();
    }

    /** Why nothing may be certified or ordered now though it was asked for, in German; empty if it may. */
    Optional<String> paymentObstacle(CaseReference reference) {
        return isBeingSettled(reference)
                ? Optional.of(SettlementRuns.SENTENCE)
                : notices.of(reference)
                        .flatMap(Notice::paymentObstacle)
                        .or(() -> holds.paymentObstacle(reference))
                        .or(() -> obligations.paymentObstacle(reference));
    }

    /** How much of the grant may be paid: all of it, unless a court action has limited it. */
    Money payable(CaseReference reference, Money granted) {
        return notices.of(reference).flatMap(Notice::ceiling).map(granted::min).orElse(granted);
    }

    /** What is paid in the meantime would belie the amounts of the notice that is being approved. */
    private boolean isBeingSettled(CaseReference reference) {
        return rulings.current(reference, SETTLEMENT)
                .map(Ruling::state)
                .filter(state -> state == RulingState.PROPOSED || state == RulingState.APPROVED)
                .isPresent();
    }
}
