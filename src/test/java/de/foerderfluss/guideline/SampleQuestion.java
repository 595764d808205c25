package de.foerderfluss.guideline;

import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.MunicipalityKey;
import de.foerderfluss.shared.Period;
import de.foerderfluss.shared.YearlyAmounts;
import java.time.LocalDate;

/** Questions that differ from a sound interface project of 10,000 EUR in what a test is about. */
record SampleQuestion(
        LocalDate date,
        String object,
        YearlyAmounts expenditure,
        Money ownFunds,
        Money thirdPartyFunds,
        Money income,
        Money requested,
        int partners,
        int units) {

    static SampleQuestion on(LocalDate date) {
        return new SampleQuestion(
                date,
                "INTERFACE",
                YearlyAmounts.of(date.getYear(), Money.ofEuros(10_000)),
                Money.ofEuros(2_000),
                Money.ZERO,
                Money.ZERO,
                Money.ofEuros(8_000),
                0,
                0);
    }

    SampleQuestion forObject(String code) {
        return new SampleQuestion(
                date, code, expenditure, ownFunds, thirdPartyFunds, income, requested, partners, units);
    }

    SampleQuestion spending(YearlyAmounts amounts) {
        return new SampleQuestion(date, object, amounts, ownFunds, thirdPartyFunds, income, requested, partners, units);
    }

    SampleQuestion asking(Money amount) {
        return new SampleQuestion(
                date, object, expenditure, ownFunds, thirdPartyFunds, income, amount, partners, units);
    }

    SampleQuestion withFunds(Money own, Money thirdParty, Money earned) {
        return new SampleQuestion(date, object, expenditure, own, thirdParty, earned, requested, partners, units);
    }

    SampleQuestion with(int partnerCount, int unitCount) {
        return new SampleQuestion(
                date, object, expenditure, ownFunds, thirdPartyFunds, income, requested, partnerCount, unitCount);
    }

    FundingQuestion question() {
        return new FundingQuestion(
                date,
                new MunicipalityKey("16075085"),
                "STADT",
                object,
                expenditure,
                Money.ZERO,
                ownFunds,
                thirdPartyFunds,
                income,
                requested,
                partners,
                units,
                new Period(date, date.plusYears(1)),
                null,
                null,
                true,
                false,
                "XÖV",
                date.getYear(),
                null);
    }
}
