package de.foerderfluss.notice;

import de.foerderfluss.application.Applications;
import de.foerderfluss.application.FundingApplication;
import de.foerderfluss.guideline.FundingGuideline;
import de.foerderfluss.guideline.FundingObject;
import de.foerderfluss.guideline.GuidelineVersion;
import de.foerderfluss.guideline.ParameterKey;
import de.foerderfluss.identity.Municipalities;
import de.foerderfluss.shared.CaseReference;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Gathers what the letters of a case are about. */
@Component
class CaseMatters {

    private final Applications applications;
    private final Municipalities municipalities;
    private final FundingGuideline guideline;

    CaseMatters(Applications applications, Municipalities municipalities, FundingGuideline guideline) {
        this.applications = applications;
        this.municipalities = municipalities;
        this.guideline = guideline;
    }

    CaseMatter of(CaseReference reference, LocalDate day) {
        FundingApplication application = applications.get(reference);
        return new CaseMatter(
                application,
                municipalities.get(application.applicant()),
                objectName(application.fundingObject(), day),
                guidelineName(day),
                guideline.value(day, null, ParameterKey.DRAWDOWN_MONTHS).number());
    }

    /** With its place in the guideline only where somebody has read it there. */
    private String objectName(String code, LocalDate day) {
        FundingObject object = guideline.fundingObject(day, code);
        return object.verified() ? object.germanName() + ", Ziffer " + object.number() : object.germanName();
    }

    /** The guideline itself, without the restriction of practice that may lie over it. */
    private String guidelineName(LocalDate day) {
        String code = guideline.versionAt(day).code();
        String base = code.contains("-") ? code.substring(0, code.indexOf('-')) : code;
        return guideline.versions(day).stream()
                .filter(version -> version.code().equals(base))
                .map(GuidelineVersion::germanName)
                .findFirst()
                .orElseThrow();
    }
}
