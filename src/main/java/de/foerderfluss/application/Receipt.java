package de.foerderfluss.application;

import de.foerderfluss.form.FormValues;
import de.foerderfluss.shared.CanonicalText;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.Iban;
import de.foerderfluss.shared.PersonId;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the office adds to a checked form to make it an application.
 *
 * @param receivedAt arrival at the server
 */
record Receipt(
        CaseReference reference,
        Draft draft,
        String applicantKind,
        Instant receivedAt,
        PersonId submittedBy,
        String guidelineVersion,
        ContentHash formVersion) {

    /** The application with everything the form says; the form must be without errors. */
    FundingApplication application(FormValues values) {
        ProjectPlan plan = ProjectPlan.read(values)
                .orElseThrow(() -> new IllegalStateException("A form without errors has a project plan"));
        return new FundingApplication(
                reference,
                draft.applicant(),
                applicantKind,
                values.text("title"),
                plan.fundingObject(),
                values.text("description"),
                values.text("aim"),
                plan.project(),
                plan.costItems(),
                plan.ownFunds(),
                plan.thirdPartyFunds(),
                values.text("otherFundingSource"),
                plan.income(),
                plan.requestedGrant(),
                plan.partners(),
                plan.units(),
                new Contact(values.text("contactName"), values.text("contactEmail"), values.text("contactPhone")),
                iban(values),
                values.text("accountHolder"),
                values.flag("electronicNotice"),
                values.flag("publicationConsent"),
                plan.contractDate(),
                plan.earlyStartFrom(),
                plan.interfaceStandard(),
                values.flag("reuseOffer"),
                plan.financingSecured(),
                plan.otherFunding(),
                values.text("doubleFundingDetails"),
                receivedAt,
                submittedBy,
                contributors(),
                guidelineVersion,
                formVersion,
                hash(values));
    }

    private static Iban iban(FormValues values) {
        return values.iban("iban").orElseThrow(() -> new IllegalStateException("A form without errors has an IBAN"));
    }

    private Set<PersonId> contributors() {
        Set<PersonId> all = new HashSet<>(draft.editors());
        all.add(submittedBy);
        return all;
    }

    private ContentHash hash(FormValues values) {
        CanonicalText text = new CanonicalText("application")
                .with("reference", reference)
                .with("applicant", draft.applicant())
                .with("applicantKind", applicantKind)
                .with("receivedAt", receivedAt)
                .with("submittedBy", submittedBy)
                .with("guidelineVersion", guidelineVersion)
                .with("formVersion", formVersion);
        List<String> keys = values.values().keySet().stream().sorted().toList();
        keys.forEach(key -> text.with(key, values.values().get(key)));
        return text.with(
                        "attachments",
                        draft.attachments().stream().map(DraftAttachment::hash).toList())
                .hash();
    }
}
