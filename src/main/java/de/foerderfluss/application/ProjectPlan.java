package de.foerderfluss.application;

import de.foerderfluss.form.FormRow;
import de.foerderfluss.form.FormValues;
import de.foerderfluss.guideline.FundingQuestion;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.MunicipalityKey;
import de.foerderfluss.shared.Percentage;
import de.foerderfluss.shared.Period;
import de.foerderfluss.shared.YearlyAmounts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The part of an application that the guideline judges, whether it is still a draft or already a case.
 *
 * @param earlyStartFrom none if no early start was permitted
 */
record ProjectPlan(
        String fundingObject,
        Period project,
        List<CostItem> costItems,
        Money ownFunds,
        Money thirdPartyFunds,
        Money income,
        Money requestedGrant,
        List<Partner> partners,
        int units,
        @Nullable LocalDate contractDate,
        @Nullable LocalDate earlyStartFrom,
        boolean financingSecured,
        boolean otherFunding,
        @Nullable String interfaceStandard) {

    /** Empty until the funding object, the period and one item of expenditure are known, and while an amount is absurd. */
    static Optional<ProjectPlan> read(FormValues values) {
        Optional<LocalDate> start = values.date("projectStart");
        Optional<LocalDate> end = values.date("projectEnd");
        List<CostItem> items = costItems(values);
        boolean reversed = start.isPresent() && end.isPresent() && end.get().isBefore(start.get());
        boolean known = values.has("fundingObject") && start.isPresent() && end.isPresent();
        if (!known || reversed || items.isEmpty() || !CrossFieldRules.allSane(values)) {
            return Optional.empty();
        }
        return Optional.of(new ProjectPlan(
                values.text("fundingObject"),
                new Period(start.get(), end.get()),
                items,
                values.money("ownFunds"),
                values.money("thirdPartyFunds"),
                values.money("income"),
                values.money("requestedGrant"),
                partners(values),
                values.integer("fixedUnits").orElse(0),
                values.date("contractDate").orElse(null),
                values.date("earlyStartDate").orElse(null),
                values.flag("financingSecured"),
                values.text("doubleFundingCheck").equals("yes"),
                values.has("interfaceStandard") ? values.text("interfaceStandard") : null));
    }

    /** @param receivedUnder the version of the guideline at receipt, none for a draft */
    FundingQuestion question(
            LocalDate on,
            MunicipalityKey applicant,
            String applicantKind,
            int budgetYear,
            @Nullable String receivedUnder) {
        return new FundingQuestion(
                on,
                applicant,
                applicantKind,
                fundingObject,
                byYear(costItems),
                operatingCost(costItems),
                ownFunds,
                thirdPartyFunds,
                income,
                requestedGrant,
                partners.size(),
                units,
                project,
                contractDate,
                earlyStartFrom,
                financingSecured,
                otherFunding,
                interfaceStandard,
                budgetYear,
                receivedUnder);
    }

    static YearlyAmounts byYear(List<CostItem> items) {
        TreeMap<Integer, Money> byYear = new TreeMap<>();
        items.forEach(item -> byYear.merge(item.year(), item.amount(), Money::plus));
        return new YearlyAmounts(byYear);
    }

    static Money operatingCost(List<CostItem> items) {
        return Money.sum(
                items.stream().filter(CostItem::recurring).map(CostItem::amount).toList());
    }

    private static List<CostItem> costItems(FormValues values) {
        List<CostItem> items = new ArrayList<>();
        for (FormRow row : values.rows("costItems")) {
            Optional<Integer> year = row.integer("year");
            Money amount = row.money("amount");
            if (year.isPresent() && amount.isPositive()) {
                items.add(new CostItem(
                        items.size() + 1, row.text("description"), year.get(), amount, row.flag("recurring")));
            }
        }
        return items;
    }

    private static List<Partner> partners(FormValues values) {
        List<Partner> partners = new ArrayList<>();
        for (FormRow row : values.rows("partners")) {
            row.municipality("ags").ifPresent(key -> partners.add(new Partner(key, share(row))));
        }
        return partners;
    }

    private static Percentage share(FormRow row) {
        return new Percentage(row.decimal("sharePercent")
                .orElse(BigDecimal.ZERO)
                .movePointRight(2)
                .intValueExact());
    }
}
