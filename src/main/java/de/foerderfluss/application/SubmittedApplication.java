package de.foerderfluss.application;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.Iban;
import de.foerderfluss.shared.MunicipalityKey;
import de.foerderfluss.shared.Period;
import de.foerderfluss.shared.PersonId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The application as it is kept: written once, never changed. */
@Entity
@Immutable
@Table(name = "funding_application")
class SubmittedApplication {

    @Id
    private String caseReference;

    @Column
    private UUID draftId;

    @Column
    private String applicant;

    @Column
    private String applicantKind;

    @Column
    private String title;

    @Column
    private String fundingObject;

    @Column
    private String description;

    @Column
    private String aim;

    @Column
    private LocalDate projectStart;

    @Column
    private LocalDate projectEnd;

    @ElementCollection
    @CollectionTable(name = "application_cost_item", joinColumns = @JoinColumn(name = "case_reference"))
    @OrderBy("number")
    private List<CostRow> costItems;

    @Embedded
    private FinancingRow financing;

    @ElementCollection
    @CollectionTable(name = "application_partner", joinColumns = @JoinColumn(name = "case_reference"))
    @OrderBy("partner")
    private List<PartnerRow> partners;

    @Column
    private int units;

    @Embedded
    private AccountRow account;

    @Column
    private boolean electronicNotice;

    @Column
    private boolean publicationConsent;

    @Column
    private @Nullable LocalDate contractDate;

    @Column
    private @Nullable LocalDate earlyStartFrom;

    @Column
    private @Nullable String interfaceStandard;

    @Column
    private boolean reuseOffer;

    @Column
    private Instant receivedAt;

    @Column
    private UUID submittedBy;

    @Column
    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] contributors;

    @Column
    private String guidelineVersion;

    @Column
    private String formVersion;

    @Column
    private String contentHash;

    protected SubmittedApplication() {}

    SubmittedApplication(DraftId draft, FundingApplication application) {
        caseReference = application.reference().text();
        draftId = draft.value();
        applicant = application.applicant().ags();
        applicantKind = application.applicantKind();
        title = application.title();
        fundingObject = application.fundingObject();
        description = application.description();
        aim = application.aim();
        projectStart = application.project().start();
        projectEnd = application.project().end();
        costItems = application.costItems().stream().map(CostRow::of).toList();
        financing = FinancingRow.of(application);
        partners = application.partners().stream().map(PartnerRow::of).toList();
        units = application.units();
        account = AccountRow.of(application);
        declare(application);
        receivedAt = application.receivedAt();
        submittedBy = application.submittedBy().value();
        contributors = application.contributors().stream()
                .map(PersonId::value)
                .sorted()
                .toArray(UUID[]::new);
        guidelineVersion = application.guidelineVersion();
        formVersion = application.formVersion().hex();
        contentHash = application.contentHash().hex();
    }

    private void declare(FundingApplication application) {
        electronicNotice = application.electronicNotice();
        publicationConsent = application.publicationConsent();
        contractDate = application.contractDate();
        earlyStartFrom = application.earlyStartFrom();
        interfaceStandard = application.interfaceStandard();
        reuseOffer = application.reuseOffer();
    }

    FundingApplication view() {
        return new FundingApplication(
                new CaseReference(caseReference),
                new MunicipalityKey(applicant),
                applicantKind,
                title,
                fundingObject,
                description,
                aim,
                new Period(projectStart, projectEnd),
                costItems.stream().map(CostRow::view).toList(),
                financing.ownFunds(),
                financing.thirdPartyFunds(),
                financing.thirdPartySource(),
                financing.income(),
                financing.requestedGrant(),
                partners.stream().map(PartnerRow::view).toList(),
                units,
                new Contact(account.contactName(), account.contactEmail(), account.contactPhone()),
                new Iban(account.iban()),
                account.accountHolder(),
                electronicNotice,
                publicationConsent,
                contractDate,
                earlyStartFrom,
                interfaceStandard,
                reuseOffer,
                financing.financingSecured(),
                financing.otherFunding(),
                financing.otherFundingDetails(),
                receivedAt,
                new PersonId(submittedBy),
                Arrays.stream(contributors).map(PersonId::new).collect(Collectors.toUnmodifiableSet()),
                guidelineVersion,
                new ContentHash(formVersion),
                new ContentHash(contentHash));
    }
}
