package de.foerderfluss.assessment;

import de.foerderfluss.application.Applications;
import de.foerderfluss.application.FundingApplication;
import de.foerderfluss.application.ProjectBeginnings;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.guideline.FundingAnswer;
import de.foerderfluss.guideline.FundingGuideline;
import de.foerderfluss.guideline.Verdict;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** The guideline's answer to the application as it was submitted. */
@Component
class EligibilityStep {

    private final Assessments assessments;
    private final Applications applications;
    private final ProjectBeginnings beginnings;
    private final FundingGuideline guideline;
    private final JudgementRows rows;
    private final CaseFile caseFile;
    private final Clock clock;

    EligibilityStep(
            Assessments assessments,
            Applications applications,
            ProjectBeginnings beginnings,
            FundingGuideline guideline,
            JudgementRows rows,
            CaseFile caseFile,
            Clock clock) {
        this.assessments = assessments;
        this.applications = applications;
        this.beginnings = beginnings;
        this.guideline = guideline;
        this.rows = rows;
        this.caseFile = caseFile;
        this.clock = clock;
    }

    FundingAnswer assess(CaseReference reference) {
        AssessmentView view = assessments.locked(reference);
        view.requireCompletenessDecided();
        return view.eligibility().orElseGet(() -> assessFirst(reference));
    }

    private FundingAnswer assessFirst(CaseReference reference) {
        LocalDate today = LocalDate.now(clock);
        FundingApplication application = applications.get(reference);
        FundingAnswer answer =
                guideline.answer(beginnings.known(application, application.question(today, today.getYear())));
        rows.add(reference, answer, clock.instant().truncatedTo(ChronoUnit.MICROS));
        String sentence =
                "Fördervoraussetzungen nach Fassung %s geprüft: %d erfüllt, %d nicht erfüllt, %d von Hand zu prüfen."
                        .formatted(
                                answer.version(),
                                count(answer, Verdict.PASSED),
                                count(answer, Verdict.FAILED),
                                count(answer, Verdict.MANUAL));
        caseFile.record(reference, PersonId.SYSTEM, "ELIGIBILITY_ASSESSED", sentence, Visibility.OFFICE);
        return answer;
    }

    private static long count(FundingAnswer answer, Verdict verdict) {
        return answer.rules().stream()
                .filter(outcome -> outcome.verdict() == verdict)
                .count();
    }
}
