package de.foerderfluss.api;

import de.foerderfluss.application.Contact;
import de.foerderfluss.application.CostItem;
import de.foerderfluss.application.FundingApplication;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An application as it was received.
 *
 * @param applicant key (AGS)
 * @param contentHash over all of it and its attachments
 */
record ApplicationView(
        String reference,
        String applicant,
        String applicantKind,
        String title,
        String fundingObject,
        String description,
        String aim,
        LocalDate projectStart,
        LocalDate projectEnd,
        List<CostView> costItems,
        BigDecimal expenditure,
        BigDecimal ownFunds,
        BigDecimal thirdPartyFunds,
        String thirdPartySource,
        BigDecimal income,
        BigDecimal requestedGrant,
        List<PartnerView> partners,
        int units,
        Contact contact,
        String iban,
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
        String guidelineVersion,
        String contentHash) {

    /** One item of the expenditure plan. */
    record CostView(int number, String description, int year, BigDecimal amount, boolean recurring) {

        static CostView of(CostItem item) {
            return new CostView(
                    item.number(),
                    item.description(),
                    item.year(),
                    item.amount().euros(),
                    item.recurring());
        }
    }

    /** A municipality of a joint project with its share in percent. */
    record PartnerView(String key, BigDecimal sharePercent) {}

    static ApplicationView of(FundingApplication application) {
        return new ApplicationView(
                application.reference().text(),
                application.applicant().ags(),
                application.applicantKind(),
                application.title(),
                application.fundingObject(),
                application.description(),
                application.aim(),
                application.project().start(),
                application.project().end(),
                application.costItems().stream().map(CostView::of).toList(),
                application.expenditure().euros(),
                application.ownFunds().euros(),
                application.thirdPartyFunds().euros(),
                application.thirdPartySource(),
                application.income().euros(),
                application.requestedGrant().euros(),
                application.partners().stream()
                        .map(partner -> new PartnerView(
                                partner.key().ags(),
                                BigDecimal.valueOf(partner.share().basisPoints(), 2)))
                        .toList(),
                application.units(),
                application.contact(),
                application.iban().compact(),
                application.accountHolder(),
                application.electronicNotice(),
                application.publicationConsent(),
                application.contractDate(),
                application.earlyStartFrom(),
                application.interfaceStandard(),
                application.reuseOffer(),
                application.financingSecured(),
                application.otherFunding(),
                application.otherFundingDetails(),
                application.receivedAt(),
                application.guidelineVersion(),
                application.contentHash().hex());
    }
}
