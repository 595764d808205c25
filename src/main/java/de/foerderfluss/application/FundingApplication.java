package de.foerderfluss.application;

import de.foerderfluss.guideline.FundingQuestion;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.Iban;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.MunicipalityKey;
import de.foerderfluss.shared.Period;
import de.foerderfluss.shared.PersonId;
import de.foerderfluss.shared.YearlyAmounts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An application as it was received (Antrag). It never changes.
 *
 * @param applicantKind kind of the applicant on the day of receipt, for example {@code STADT}
 * @param fundingObject code of the funding object in the guideline, for example {@code INTERFACE}
 * @param units number of units for fixed-amount financing, 0 otherwise
 * @param contractDate when a contract for the project was signed, if one was
 * @param earlyStartFrom from when an early start is permitted, if it is
 * @param interfaceStandard the standard an interface follows, if one was named
 * @param reuseOffer whether other municipalities may use the result
 * @param thirdPartySource where third-party funds come from, empty without such funds
 * @param otherFunding whether other public funds were asked for; {@code otherFundingDetails} says which, empty if none
 * @param publicationConsent whether the grant may be published in the transparency portal
 * @param contributors everybody who worked on the draft, the submitter among them
 * @param guidelineVersion the version of the guideline in force at receipt
 * @param formVersion the hash of the form that was filled in
 * @param contentHash over everything above and the attachments
 */
public record FundingApplication(
        CaseReference reference,
        MunicipalityKey applicant,
        String applicantKind,
        String title,
        String fundingObject,
        String description,
        String aim,
        Period project,
        List<CostItem> costItems,
        Money ownFunds,
        Money thirdPartyFunds,
        String thirdPartySource,
        Money income,
        Money requestedGrant,
        List<Partner> partners,
        int units,
        Contact contact,
        Iban iban,
        String accountHolder,
        boolean electronicNotice,
        boolean publicationConsent,
        @Nullable LocalDate contractDate,
        @Nullable LocalDate earlyStartFrom,
        @Nullable String interfaceStandard,
        boolean reuseOffer,
        boolean financingSecured,
        boolean otherFunding,
        String otherFundingDetails,
        Instant receivedAt,
        PersonId submittedBy,
        Set<PersonId> contributors,
        String guidelineVersion,
        ContentHash formVersion,
        ContentHash contentHash) {

    public FundingApplication {
        costItems = List.copyOf(costItems);
        partners = List.copyOf(partners);
        contributors = Set.copyOf(contributors);
    }

    /**
     * The question to the guideline whether and how much this application would be granted.
     *
     * @param on the day whose rules apply
     * @param budgetYear the year whose cash is current
     */
    public FundingQuestion question(LocalDate on, int budgetYear) {
        return new ProjectPlan(
                        fundingObject,
                        project,
                        costItems,
                        ownFunds,
                        thirdPartyFunds,
                        income,
                        requestedGrant,
                        partners,
                        units,
                        contractDate,
                        earlyStartFrom,
                        financingSecured,
                        otherFunding,
                        interfaceStandard)
                .question(on, applicant, applicantKind, budgetYear, guidelineVersion);
    }

    /** All planned expenditure. */
    public Money expenditure() {
        return Money.sum(costItems.stream().map(CostItem::amount).toList());
    }

    public YearlyAmounts expenditureByYear() {
        return ProjectPlan.byYear(costItems);
    }

    /** The part of the expenditure that returns every year. */
    public Money operatingCost() {
        return ProjectPlan.operatingCost(costItems);
    }
}
