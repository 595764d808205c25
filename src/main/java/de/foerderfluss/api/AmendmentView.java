package de.foerderfluss.api;

import de.foerderfluss.amendment.Amendment;
import de.foerderfluss.amendment.AmendmentOrigin;
import de.foerderfluss.amendment.AmendmentState;
import de.foerderfluss.amendment.GrantPlan;
import de.foerderfluss.amendment.PlannedItem;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/**
 * An amendment of a grant.
 *
 * @param matter what notices and rulings about it are filed under
 * @param wanted how the grant is to look, as it was asked for
 */
record AmendmentView(
        int number,
        String matter,
        AmendmentOrigin origin,
        String originName,
        AmendmentState state,
        String stateName,
        String reason,
        Instant openedAt,
        Plan wanted) {

    /** What a grant rests on. */
    record Plan(
            BigDecimal grant,
            SortedMap<Integer, BigDecimal> grantByYear,
            LocalDate periodStart,
            LocalDate periodEnd,
            BigDecimal recognisedExpenditure,
            List<Item> items,
            BigDecimal ownFunds,
            BigDecimal thirdPartyFunds,
            BigDecimal income,
            LocalDate proofDue) {

        static Plan of(GrantPlan plan) {
            return new Plan(
                    plan.grant().euros(),
                    Amounts.byYear(plan.byYear()),
                    plan.period().start(),
                    plan.period().end(),
                    plan.recognised().euros(),
                    plan.items().stream().map(Item::of).toList(),
                    plan.funds().own().euros(),
                    plan.funds().thirdParty().euros(),
                    plan.funds().income().euros(),
                    plan.proofDue());
        }
    }

    /** An eligible expenditure. */
    record Item(int number, String description, int year, BigDecimal amount) {

        static Item of(PlannedItem item) {
            return new Item(
                    item.number(),
                    item.description(),
                    item.year(),
                    item.amount().euros());
        }
    }

    static AmendmentView of(Amendment amendment) {
        return new AmendmentView(
                amendment.number(),
                amendment.matter().text(),
                amendment.origin(),
                amendment.origin().germanName(),
                amendment.state(),
                amendment.state().germanName(),
                amendment.reason(),
                amendment.openedAt(),
                Plan.of(amendment.wanted()));
    }
}
