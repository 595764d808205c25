package de.foerderfluss.assessment;

import static de.foerderfluss.DemoOffice.AUDITOR;
import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.DemoOffice.CLERK_2;
import static de.foerderfluss.DemoOffice.POESSNECK;
import static de.foerderfluss.DemoOffice.REVIEWER;
import static de.foerderfluss.DemoOffice.with;
import static de.foerderfluss.assessment.SampleAssessment.complete;
import static de.foerderfluss.assessment.SampleAssessment.grant;
import static de.foerderfluss.assessment.SampleAssessment.missing;
import static de.foerderfluss.assessment.SampleAssessment.record;
import static de.foerderfluss.assessment.SampleAssessment.row;
import static de.foerderfluss.assessment.SampleAssessment.support;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.application.ApplicationDrafts;
import de.foerderfluss.application.ApplicationIntake;
import de.foerderfluss.application.DocumentsSupplied;
import de.foerderfluss.application.SampleApplication;
import de.foerderfluss.application.UnknownCase;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Entry;
import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormRejected;
import de.foerderfluss.form.OpenedForm;
import de.foerderfluss.guideline.FundingAnswer;
import de.foerderfluss.identity.NotPermitted;
import de.foerderfluss.identity.Role;
import de.foerderfluss.identity.SamePersonTwice;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.YearlyAmounts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class CaseAssessmentTest {

    @Autowired
    ApplicationContext office;

    @Autowired
    ApplicationDrafts drafts;

    @Autowired
    ApplicationIntake intake;

    @Autowired
    CaseFile caseFile;

    @Autowired
    JdbcTemplate jdbc;

    private SampleAssessment sample;
    private CaseAssessment assessment;
    private CaseReference reference;

    @BeforeEach
    void submit() {
        sample = new SampleAssessment(office);
        assessment = sample.assessment();
        reference = SampleApplication.submit(drafts, intake, POESSNECK);
    }

    @Test
    void goesThroughAllStepsAndRecommendsWhatTheGuidelineGives() {
        AssessmentRecord written = sample.recommend(reference);

        assertThat(written.grantRecommended()).isTrue();
        assertThat(written.recommendedGrant()).isEqualTo(YearlyAmounts.of(2026, Money.ofEuros(24_000)));
        assertThat(assessment.recorded(reference)).isEqualTo(written);
        assertThat(assessment.recommendedGrant(reference)).isEqualTo(written.recommendedGrant());
        assertThat(sample.announced())
                .containsExactly(
                        new CompletenessChecked(reference, CompletenessOutcome.COMPLETE, null),
                        new TechnicalOpinionGiven(reference),
                        new AssessmentRecorded(reference, true));
        assertThat(written.authors()).containsExactly(CLERK.id());
    }

    @Test
    void writesARecordThatReadsAsAWhole() {
        String text = sample.recommend(reference).text();

        assertThat(text)
                .contains(
                        "Stadt Pößneck (AGS 16075085",
                        "Ziffer 2c, Standardisierte Schnittstellen",
                        "Prüfung 1 am 02.03.2026: vollständig",
                        "E-3 erfüllt",
                        "[nicht am Originaltext geprüft]",
                        "Das Vorhaben wird befürwortet.",
                        "Anerkannt insgesamt: 30.000,00",
                        "Haushaltsjahr 2026: 24.000,00",
                        "Erstellt von Petra Lindner");
    }

    @Test
    void leavesATraceOfEveryStepInTheCaseFile() {
        sample.recommend(reference);

        assertThat(caseFile.entries(reference, PageRequest.of(0, 4)).map(Entry::kind))
                .containsExactly(
                        "ASSESSMENT_RECORDED",
                        "TECHNICAL_OPINION_GIVEN",
                        "ELIGIBILITY_ASSESSED",
                        "COMPLETENESS_CHECKED");
    }

    @Test
    void asksForDocumentsAndChecksAgainWhenTheyHaveCome() {
        assessment.checkCompleteness(CLERK, reference, missing("2026-03-20"));

        assertThat(assessment.of(reference).missingItems())
                .extracting(MissingItem::item)
                .containsExactly("Angebot");
        assertThat(sample.announced())
                .containsExactly(new CompletenessChecked(
                        reference, CompletenessOutcome.DOCUMENTS_MISSING, LocalDate.of(2026, 3, 20)));

        sample.completeness().on(new DocumentsSupplied(reference));
        assertThat(assessment.of(reference).missingItems()).isEmpty();
        assertThat(assessment.completenessForm(reference).values()).containsEntry("items", List.of("APPLICATION"));

        assessment.checkCompleteness(CLERK_2, reference, complete());
        assertThat(assessment.of(reference).checks()).hasSize(2);
        assertThat(assessment.of(reference).completenessDecided()).isTrue();
    }

    @Test
    void takesDocumentsOnlyWhenSomeAreAskedForAndOnlyOnce() {
        DocumentsSupplied supplied = new DocumentsSupplied(reference);
        assertThatExceptionOfType(NoDocumentsRequested.class)
                .isThrownBy(() -> sample.completeness().on(supplied));

        assessment.checkCompleteness(CLERK, reference, missing("2026-03-20"));
        sample.completeness().on(supplied);

        assertThatExceptionOfType(NoDocumentsRequested.class)
                .isThrownBy(() -> sample.completeness().on(supplied));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-02", "2026-02-28", "2026-05-02"})
    void refusesAReplyDateThatIsNotAheadOrTooFar(String day) {
        assertRejected(() -> assessment.checkCompleteness(CLERK, reference, missing(day)), "replyDate");
    }

    @Test
    void isCompleteOnlyWithEveryObligatoryItem() {
        assertRejected(
                () -> assessment.checkCompleteness(
                        CLERK, reference, Map.of("outcome", "COMPLETE", "items", List.of("APPLICATION"))),
                "items");
        assertThat(assessment.checklist(reference))
                .extracting(ChecklistItem::code)
                .contains("INTERFACE_STANDARD")
                .doesNotContain("PARTICIPANTS", "COOPERATION");
    }

    @Test
    void decidesOnTheFileOnlyAfterHavingAsked() {
        Map<String, Object> onFile = Map.of("outcome", "DECIDE_ON_FILE");
        assertRejected(() -> assessment.checkCompleteness(CLERK, reference, onFile), "outcome");

        assessment.checkCompleteness(CLERK, reference, missing("2026-03-20"));
        assessment.checkCompleteness(CLERK, reference, onFile);

        assertThat(assessment.of(reference).completenessDecided()).isTrue();
    }

    @Test
    void refusesEveryStepOutOfTurn() {
        assertThatExceptionOfType(AssessmentStepTooEarly.class)
                .isThrownBy(() -> assessment.assessEligibility(reference));
        assertTooEarlyForOpinionAndRecord();

        assessment.checkCompleteness(CLERK, reference, complete());
        assertTooEarlyForOpinionAndRecord();
        assertThatExceptionOfType(AssessmentStepTooEarly.class).isThrownBy(() -> assessment.recorded(reference));
    }

    @Test
    void refusesEveryStepTheSecondTime() {
        sample.recommend(reference);

        assertThatExceptionOfType(AssessmentStepRepeated.class)
                .isThrownBy(() -> assessment.checkCompleteness(CLERK, reference, complete()));
        assertThatExceptionOfType(AssessmentStepRepeated.class)
                .isThrownBy(() -> assessment.giveTechnicalOpinion(REVIEWER, reference, support()));
        assertThatExceptionOfType(AssessmentStepRepeated.class)
                .isThrownBy(() -> assessment.recordAssessment(CLERK, reference, grant()));
        assertThat(sample.announced()).hasSize(3);
    }

    @Test
    void keepsTheFirstAnswerOfTheGuideline() {
        assessment.checkCompleteness(CLERK, reference, complete());
        FundingAnswer first = assessment.assessEligibility(reference);

        assertThat(assessment.assessEligibility(reference)).isEqualTo(first);
        assertThat(assessment.of(reference).eligibility()).contains(first);
    }

    @Test
    void givesEachStepOnlyToItsRole() {
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> assessment.checkCompleteness(AUDITOR, reference, complete()));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> assessment.giveTechnicalOpinion(CLERK, reference, support()));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> assessment.recordAssessment(REVIEWER, reference, grant()));
    }

    @Test
    void letsNobodyJudgeTheirOwnTechnicalOpinion() {
        upToTheOpinion();

        assertThatExceptionOfType(SamePersonTwice.class)
                .isThrownBy(() -> assessment.recordAssessment(with(REVIEWER, Role.CLERK), reference, grant()));
    }

    @Test
    void reducesTheGrantWithTheRecognisedExpenditure() {
        upToTheOpinion();

        AssessmentRecord written = assessment.recordAssessment(
                CLERK,
                reference,
                record("GRANT", row("15.000,00", "Lizenzen sind nicht förderfähig."), row("5.000,00", "")));

        assertThat(written.recommendedGrant().total()).isEqualTo(Money.ofEuros(16_000));
        assertThat(written.recognisedExpenditure().total()).isEqualTo(Money.ofEuros(20_000));
        assertThat(written.text()).contains("Lizenzen sind nicht förderfähig.");
    }

    @Test
    void refusesToRecogniseMoreThanWasAskedForOrLessWithoutReason() {
        upToTheOpinion();

        assertRejected(
                () -> assessment.recordAssessment(
                        CLERK, reference, record("GRANT", row("25.000,01", ""), row("5.000,00", ""))),
                "recognisedItems[0].recognised");
        assertRejected(
                () -> assessment.recordAssessment(
                        CLERK, reference, record("GRANT", row("25.000,00", ""), row("4.999,99", "  "))),
                "recognisedItems[1].reason");
        assertRejected(
                () -> assessment.recordAssessment(CLERK, reference, record("GRANT", row("25.000,00", ""))),
                "recognisedItems");
    }

    @Test
    void cannotRecommendAGrantThatTheGuidelineRefuses() {
        upToTheOpinion();

        assertRejected(
                () -> assessment.recordAssessment(
                        CLERK, reference, record("GRANT", row("0", "Nicht notwendig."), row("100,00", "Nur Test."))),
                "recommendation");
    }

    @Test
    void recommendsARejectionWithoutOpinionAndWithoutMoney() {
        assessment.checkCompleteness(CLERK, reference, complete());
        assessment.assessEligibility(reference);
        assertRejected(() -> assessment.recordAssessment(CLERK, reference, grant()), "recommendation");

        AssessmentRecord written = assessment.recordAssessment(
                CLERK, reference, record("REJECT", row("25.000,00", ""), row("5.000,00", "")));

        assertThat(written.grantRecommended()).isFalse();
        assertThat(assessment.recommendedGrant(reference)).isEqualTo(YearlyAmounts.NONE);
    }

    @Test
    void opensTheRecordWithTheItemsOfTheApplication() {
        OpenedForm form = assessment.recordForm(reference);
        Map<String, Object> values = new HashMap<>(form.values());
        values.putAll(record("GRANT"));
        values.put("recognisedItems", form.values().get("recognisedItems"));

        assertThat(form.check(values).errors()).isEmpty();
    }

    @Test
    void knowsNothingOfOtherCases() {
        assertThatExceptionOfType(UnknownCase.class)
                .isThrownBy(() -> assessment.checkCompleteness(CLERK, CaseReference.of(2019, 1), complete()));
        assertThatExceptionOfType(UnknownCase.class).isThrownBy(() -> assessment.of(CaseReference.of(2019, 1)));
    }

    @Test
    void theDatabaseRefusesToChangeARecord() {
        sample.recommend(reference);

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.update(
                        "update app.assessment_record_grant set amount_cents = 1 where case_reference = ?",
                        reference.text()))
                .withMessageContaining("unveränderlich");
    }

    private void upToTheOpinion() {
        assessment.checkCompleteness(CLERK, reference, complete());
        assessment.assessEligibility(reference);
        assessment.giveTechnicalOpinion(REVIEWER, reference, support());
    }

    private void assertTooEarlyForOpinionAndRecord() {
        assertThatExceptionOfType(AssessmentStepTooEarly.class)
                .isThrownBy(() -> assessment.giveTechnicalOpinion(REVIEWER, reference, support()));
        assertThatExceptionOfType(AssessmentStepTooEarly.class)
                .isThrownBy(() -> assessment.recordAssessment(CLERK, reference, grant()));
    }

    private static void assertRejected(Runnable act, String path) {
        assertThatExceptionOfType(FormRejected.class)
                .isThrownBy(act::run)
                .satisfies(rejected -> assertThat(rejected.errors())
                        .extracting(FormError::path)
                        .contains(path));
    }
}
