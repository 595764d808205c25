package de.foerderfluss.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.PersonId;
import de.foerderfluss.shared.YearlyAmounts;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class FundingGuidelineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final PersonId ADMINISTRATOR = new PersonId(UUID.randomUUID());

    @Autowired
    FundingGuideline guideline;

    @Autowired
    JdbcTemplate jdbc;

    @ParameterizedTest
    @CsvSource({
        "2019-01-01, V1",
        "2024-06-30, V1",
        "2024-07-01, V2",
        "2025-03-31, V2",
        "2025-04-01, V2-P",
        "2026-03-02, V2-P"
    })
    void governsByTheDay(LocalDate day, String version) {
        assertThat(guideline.versionAt(day).code()).isEqualTo(version);
    }

    @Test
    void refusesADayBeforeTheProgramme() {
        assertThatThrownBy(() -> guideline.versionAt(LocalDate.of(2018, 12, 31)))
                .isInstanceOf(NoGuidelineInForce.class)
                .hasMessageContaining("31.12.2018");
    }

    @Test
    void approvesOnlyInterfacesAndTrainingAtPresent() {
        assertThat(guideline.fundingObjects(TODAY))
                .hasSize(7)
                .filteredOn(FundingObject::approvable)
                .extracting(FundingObject::number)
                .containsExactly("2c", "2f");
        assertThat(guideline.fundingObjects(LocalDate.of(2024, 7, 1))).allMatch(FundingObject::approvable);
    }

    @Test
    void tellsApplicantsOfTheRestrictionWithoutVouchingForItsDay() {
        assertThat(guideline.practiceNotice(TODAY)).hasValueSatisfying(notice -> {
            assertThat(notice.germanText()).contains("Ziffer 2c", "Ziffer 2f");
            assertThat(notice.verified()).isFalse();
        });
        assertThat(guideline.practiceNotice(LocalDate.of(2025, 3, 31))).isEmpty();
    }

    @Test
    void answersASoundProjectWithAnAmountUnderReserve() {
        FundingAnswer answer = guideline.answer(SampleQuestion.on(TODAY).question());

        assertThat(answer.failures()).isEmpty();
        assertThat(answer.needsManual()).isFalse();
        assertThat(answer.grant()).isEqualTo(Money.ofEuros(8_000));
        assertThat(answer.amountVerified()).isFalse();
        assertThat(answer.germanSummary()).contains("voraussichtlich 8.000,00", "vorbehaltlich");
        assertThat(answer.limitedBy()).isEmpty();
    }

    @Test
    void refusesADocumentManagementProjectUnderTheRestrictionOnly() {
        FundingAnswer restricted =
                guideline.answer(SampleQuestion.on(TODAY).forObject("DMS").question());
        FundingAnswer before = guideline.answer(
                SampleQuestion.on(LocalDate.of(2025, 3, 31)).forObject("DMS").question());

        assertThat(restricted.failures()).singleElement().satisfies(outcome -> {
            assertThat(outcome.rule()).isEqualTo("E-5");
            assertThat(outcome.reason()).contains("Ziffer 2c", "trotzdem einreichen");
            assertThat(outcome.legalBasis()).contains("ThürLHO");
        });
        assertThat(restricted.grant()).isEqualTo(Money.ZERO);
        assertThat(restricted.calculation()).isNotEmpty();
        assertThat(before.eligible()).isTrue();
    }

    @Test
    void splitsTheGrantByBudgetYear() {
        YearlyAmounts spending = YearlyAmounts.of(Map.of(2026, Money.ofEuros(2_500), 2027, Money.ofEuros(7_500)));

        FundingAnswer answer =
                guideline.answer(SampleQuestion.on(TODAY).spending(spending).question());

        assertThat(answer.grantByYear().in(2026)).isEqualTo(Money.ofEuros(2_000));
        assertThat(answer.grantByYear().total()).isEqualTo(answer.grant());
    }

    @Test
    void refusesAnObjectTheGuidelineDoesNotKnow() {
        assertThatThrownBy(() -> guideline.answer(
                        SampleQuestion.on(TODAY).forObject("SPACESHIP").question()))
                .isInstanceOf(UnknownFundingObject.class);
    }

    @Test
    void everyValueHasASourceAndOnlyOfficialOnesAreVerified() {
        assertThat(guideline.versions(TODAY))
                .hasSize(3)
                .allSatisfy(version -> assertThat(guideline.parameters(version.code(), TODAY))
                        .isNotEmpty()
                        .allSatisfy(parameter -> {
                            assertThat(parameter.source()).isNotBlank();
                            assertThat(parameter.germanValue()).isNotBlank();
                            assertThat(parameter.verified() && !parameter.mark().matches("A|B"))
                                    .isFalse();
                        }));
    }

    @Test
    void everyObjectOfEveryVersionHasAllValuesOfACalculation() {
        for (LocalDate day : new LocalDate[] {LocalDate.of(2020, 1, 1), LocalDate.of(2024, 7, 1), TODAY}) {
            assertThat(guideline.fundingObjects(day))
                    .isNotEmpty()
                    .allSatisfy(object -> assertThat(guideline
                                    .answer(SampleQuestion.on(day)
                                            .forObject(object.code())
                                            .with(3, 2)
                                            .question())
                                    .calculation())
                            .isNotEmpty());
        }
    }

    @Test
    void putsANewValueInForceAndKeepsTheOldOne() {
        Parameter changed = guideline.changeParameter(ADMINISTRATOR, rate(1, "75,5", true));

        assertThat(changed.germanValue()).isEqualTo("75,5\u00a0%");
        assertThat(guideline.answer(SampleQuestion.on(TODAY).question()).grant())
                .isEqualTo(Money.ofEuros(7_550));
        assertThat(guideline.history("V2", null, ParameterKey.RATE))
                .extracting(Parameter::value, Parameter::verified, Parameter::changedBy)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("75.5", true, ADMINISTRATOR),
                        org.assertj.core.groups.Tuple.tuple("80", false, PersonId.SYSTEM));
    }

    @Test
    void usesANewValueOnlyFromItsDay() {
        guideline.changeParameter(
                ADMINISTRATOR,
                new ParameterChange(
                        "V2", "INTERFACE", ParameterKey.RATE, 0, "50", "Staatsanzeiger", true, TODAY.plusDays(1)));

        assertThat(guideline.value(TODAY, "INTERFACE", ParameterKey.RATE).germanValue())
                .startsWith("80");
        assertThat(guideline
                        .value(TODAY.plusDays(1), "INTERFACE", ParameterKey.RATE)
                        .germanValue())
                .startsWith("50");
        assertThat(guideline.value(TODAY.plusDays(1), "DMS", ParameterKey.RATE).germanValue())
                .startsWith("80");
    }

    @Test
    void refusesAChangeOnTopOfAnotherPersonsChange() {
        guideline.changeParameter(ADMINISTRATOR, rate(1, "75", true));

        assertThatThrownBy(() -> guideline.changeParameter(ADMINISTRATOR, rate(1, "70", true)))
                .isInstanceOf(ParameterChangedMeanwhile.class);
    }

    @ParameterizedTest
    @CsvSource({
        "RATE, 101",
        "RATE, -1",
        "RATE, achtzig",
        "CEILING, 1250.500",
        "CEILING, -5",
        "VALID_UNTIL, 31.02.2026",
        "VALID_UNTIL, 2024-06-30",
        "JOINT_MINIMUM_PARTNERS, 0",
        "APPROVABLE, vielleicht",
        "FINANCING, Vollfinanzierung"
    })
    void refusesAValueThatIsNotOfItsKind(ParameterKey key, String value) {
        int revision = guideline.history("V2", null, key).size();

        assertThatThrownBy(() -> guideline.changeParameter(
                        ADMINISTRATOR, new ParameterChange("V2", null, key, revision, value, "Quelle", false, TODAY)))
                .isInstanceOf(ParameterRefused.class);
    }

    @Test
    void refusesAValueWithoutSourceOrForNothing() {
        assertThatThrownBy(() -> guideline.changeParameter(
                        ADMINISTRATOR, new ParameterChange("V2", null, ParameterKey.RATE, 1, "75", "  ", true, TODAY)))
                .isInstanceOf(ParameterRefused.class)
                .hasMessageContaining("Quelle");
        assertThatThrownBy(() -> guideline.changeParameter(
                        ADMINISTRATOR,
                        new ParameterChange("V2", "SPACESHIP", ParameterKey.RATE, 0, "75", "Quelle", true, TODAY)))
                .isInstanceOf(ParameterRefused.class);
    }

    @Test
    void theDatabaseKeepsOldValuesAgainstEverybody() {
        assertThatThrownBy(
                        () -> jdbc.update("update app.funding_parameter set value = '99' where parameter_key = 'RATE'"))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("unveränderlich");
    }

    private static ParameterChange rate(int revision, String value, boolean verified) {
        return new ParameterChange(
                "V2",
                null,
                ParameterKey.RATE,
                revision,
                value,
                "Thüringer Staatsanzeiger",
                verified,
                LocalDate.of(2024, 7, 1));
    }
}
