package de.foerderfluss.guideline;

import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.MunicipalityKey;
import de.foerderfluss.shared.Period;
import de.foerderfluss.shared.YearlyAmounts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The one question to the guideline: may this project be funded, and with how much? Applicants ask it before they submit, clerks
 * when they judge.
 *
 * @param date the day whose guideline governs (rule V-1: the day of the decision)
 * @param applicantKind kind of the applicant, for example {@code STADT}
 * @param fundingObject code, for example {@code INTERFACE}
 * @param eligibleExpenditure planned or recognised expenditure by budget year
 * @param operatingCost the part of it that returns every year
 * @param requestedGrant upper limit of any answer
 * @param partners municipalities that take part besides the applicant
 * @param units participants or other units for fixed-amount financing, 0 otherwise
 * @param contractDate when a contract was signed, if one was
 * @param earlyStartFrom from when an early start is permitted, if it is
 * @param otherFunding whether other funds were asked for the same expenditure
 * @param interfaceStandard the standard an interface follows, if one was named
 * @param currentBudgetYear the budget year that pays from cash
 * @param receivedUnder version of the guideline at receipt, null before submission
 */
public record FundingQuestion(
        LocalDate date,
        MunicipalityKey applicant,
        String applicantKind,
        String fundingObject,
        YearlyAmounts eligibleExpenditure,
        Money operatingCost,
        Money ownFunds,
        Money thirdPartyFunds,
        Money income,
        Money requestedGrant,
        int partners,
        int units,
        Period project,
        @Nullable LocalDate contractDate,
        @Nullable LocalDate earlyStartFrom,
        boolean financingSecured,
        boolean otherFunding,
        @Nullable String interfaceStandard,
        int currentBudgetYear,
        @Nullable String receivedUnder) {

    /** The same question about another expenditure, of which {@code operating} returns every year. */
    public FundingQuestion recognising(YearlyAmounts expenditure, Money operating) {
        return new FundingQuestion(
                date,
                applicant,
                applicantKind,
                fundingObject,
                expenditure,
                operating,
                ownFunds,
                thirdPartyFunds,
                income,
                requestedGrant,
                partners,
                units,
                project,
                contractDate,
                earlyStartFrom,
                financingSecured,
                otherFunding,
                interfaceStandard,
                currentBudgetYear,
                receivedUnder);
    }

    /** The same question about a project with another beginning. */
    public FundingQuestion begun(@Nullable LocalDate contractSigned, @Nullable LocalDate startPermitted) {
        return new FundingQuestion(
                date,
                applicant,
                applicantKind,
                fundingObject,
                eligibleExpenditure,
                operatingCost,
                ownFunds,
                thirdPartyFunds,
                income,
                requestedGrant,
                partners,
                units,
                project,
                contractSigned,
                startPermitted,
                financingSecured,
                otherFunding,
                interfaceStandard,
                currentBudgetYear,
                receivedUnder);
    }
}
