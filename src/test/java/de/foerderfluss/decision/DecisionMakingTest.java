package de.foerderfluss.decision;

import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.DemoOffice.CLERK_2;
import static de.foerderfluss.DemoOffice.POESSNECK;
import static de.foerderfluss.DemoOffice.REVIEWER;
import static de.foerderfluss.DemoOffice.SIGNATORY;
import static de.foerderfluss.DemoOffice.SIGNATORY_2;
import static de.foerderfluss.DemoOffice.with;
import static de.foerderfluss.decision.SampleDecision.award;
import static de.foerderfluss.decision.SampleDecision.partialAward;
import static de.foerderfluss.decision.SampleDecision.rejection;
import static de.foerderfluss.decision.SampleDecision.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.application.ApplicationDrafts;
import de.foerderfluss.application.ApplicationIntake;
import de.foerderfluss.application.SampleApplication;
import de.foerderfluss.assessment.AssessmentStepTooEarly;
import de.foerderfluss.assessment.SampleAssessment;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Entry;
import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormRejected;
import de.foerderfluss.form.OpenedForm;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.NotPermitted;
import de.foerderfluss.identity.Role;
import de.foerderfluss.identity.SamePersonTwice;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.YearlyAmounts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class DecisionMakingTest {

    private static final Actor CLERK_WHO_SIGNS = with(CLERK, Role.CLERK, Role.DECISION_SIGNATORY);
    private static final Actor SECOND_CLERK_WHO_SIGNS = with(CLERK_2, Role.CLERK, Role.DECISION_SIGNATORY);

    @Autowired
    ApplicationContext office;

    @Autowired
    ApplicationDrafts drafts;

    @Autowired
    ApplicationIntake intake;

    @Autowired
    CaseFile caseFile;

    private SampleAssessment assessed;
    private SampleDecision sample;
    private DecisionMaking making;
    private CaseReference reference;

    @BeforeEach
    void assess() {
        assessed = new SampleAssessment(office);
        sample = new SampleDecision(office);
        making = sample.making();
        reference = SampleApplication.submit(drafts, intake, POESSNECK);
        assessed.recommend(reference);
    }

    @Test
    void proposesAndApproves() {
        Decision proposed = making.propose(CLERK, reference, award());
        Decision approved = making.approve(SIGNATORY, reference, proposed.hash());

        assertThat(proposed.state()).isEqualTo(DecisionState.PROPOSED);
        assertThat(approved.state()).isEqualTo(DecisionState.APPROVED);
        assertThat(approved.approval()).isNotNull().extracting(Approval::by).isEqualTo(SIGNATORY.id());
        assertThat(approved.grant()).isEqualTo(YearlyAmounts.of(2026, Money.ofEuros(24_000)));
        assertThat(approved.rate()).isNotNull();
        assertThat(making.approved(reference)).isEqualTo(approved);
        assertThat(sample.announced())
                .containsExactly(new DecisionProposed(reference), new DecisionApproved(reference));
        assertThat(caseFile.entries(reference, PageRequest.of(0, 2)).map(Entry::kind))
                .containsExactly("DECISION_APPROVED", "DECISION_PROPOSED");
    }

    @Test
    void answersARepeatedProposalOrApprovalWithTheFirst() {
        Decision proposed = making.propose(CLERK, reference, award());
        assertThat(making.propose(CLERK, reference, award()).id()).isEqualTo(proposed.id());

        Decision approved = making.approve(SIGNATORY, reference, proposed.hash());
        assertThat(making.approve(SIGNATORY, reference, proposed.hash())).isEqualTo(approved);
        assertThat(making.propose(CLERK, reference, award()).state()).isEqualTo(DecisionState.APPROVED);

        assertThat(sample.announced()).hasSize(2);
        assertThat(making.history(reference)).hasSize(1);
    }

    @Test
    void refusesASecondPersonsApproval() {
        ContentHash seen = making.propose(CLERK, reference, award()).hash();
        making.approve(SIGNATORY, reference, seen);

        assertThatExceptionOfType(DecisionAlreadyApproved.class)
                .isThrownBy(() -> making.approve(SIGNATORY_2, reference, seen));
    }

    @Test
    void refusesTheApprovalOfAContentThatHasChanged() {
        ContentHash seen = making.propose(CLERK, reference, award()).hash();
        making.propose(CLERK, reference, partialAward("20.000,00"));

        assertThatExceptionOfType(DecisionChangedMeanwhile.class)
                .isThrownBy(() -> making.approve(SIGNATORY, reference, seen));
        assertThat(making.history(reference))
                .extracting(Decision::state)
                .containsExactly(DecisionState.SUPERSEDED, DecisionState.PROPOSED);
    }

    @Test
    void aNewProposalMakesTheApprovalVoid() {
        ContentHash seen = making.propose(CLERK, reference, award()).hash();
        making.approve(SIGNATORY, reference, seen);

        making.propose(CLERK, reference, partialAward("20.000,00"));

        assertThatExceptionOfType(DecisionNotApproved.class).isThrownBy(() -> making.approved(reference));
    }

    @Test
    void aReturnMakesTheApprovalVoidAndAsksForANewProposal() {
        ContentHash first = making.propose(CLERK, reference, award()).hash();
        making.approve(SIGNATORY, reference, first);

        Decision returned = making.returnForCorrection(SIGNATORY_2, reference, "Bitte die Frist prüfen.");

        assertThat(returned.state()).isEqualTo(DecisionState.RETURNED);
        assertThat(returned.returnReason()).isEqualTo("Bitte die Frist prüfen.");
        assertThatExceptionOfType(DecisionNotApproved.class).isThrownBy(() -> making.approved(reference));
        assertThatExceptionOfType(NothingProposed.class).isThrownBy(() -> making.approve(SIGNATORY, reference, first));

        Decision again = making.propose(CLERK, reference, award());
        assertThat(again.number()).isEqualTo(2);
        assertThat(again.hash()).isNotEqualTo(first);
        assertThat(making.approve(SIGNATORY, reference, again.hash()).state()).isEqualTo(DecisionState.APPROVED);
    }

    @Test
    void refusesToActOnNothing() {
        assertThatExceptionOfType(NothingProposed.class)
                .isThrownBy(() -> making.approve(SIGNATORY, reference, ContentHash.of("nichts")));
        assertThatExceptionOfType(NothingProposed.class)
                .isThrownBy(() -> making.returnForCorrection(SIGNATORY, reference, "Grund"));
        assertThatExceptionOfType(DecisionNotApproved.class).isThrownBy(() -> making.approved(reference));
        assertThat(making.current(reference)).isEmpty();
    }

    @Test
    void returnsOnceAndWithAReason() {
        making.propose(CLERK, reference, award());

        assertThatExceptionOfType(ReturnReasonMissing.class)
                .isThrownBy(() -> making.returnForCorrection(SIGNATORY, reference, "  "));
        making.returnForCorrection(SIGNATORY, reference, "Bitte kürzen.");
        assertThatExceptionOfType(NothingProposed.class)
                .isThrownBy(() -> making.returnForCorrection(SIGNATORY, reference, "Bitte kürzen."));
    }

    @Test
    void letsNobodyApproveWhatTheyWorkedOn() {
        Decision proposed = making.propose(CLERK_2, reference, award());

        assertThat(proposed.contributors()).containsExactlyInAnyOrder(CLERK.id(), CLERK_2.id());
        assertSamePersonTwice(SECOND_CLERK_WHO_SIGNS, proposed);
        assertSamePersonTwice(CLERK_WHO_SIGNS, proposed);
    }

    @Test
    void remembersWhoProposedBeforeTheReturn() {
        making.propose(CLERK_2, reference, award());
        making.returnForCorrection(SIGNATORY, reference, "Bitte prüfen.");
        Decision second = making.propose(CLERK, reference, award());

        assertSamePersonTwice(SECOND_CLERK_WHO_SIGNS, second);
    }

    @Test
    void givesEachActOnlyToItsRole() {
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> making.propose(SIGNATORY, reference, award()));
        Decision proposed = making.propose(CLERK, reference, award());
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> making.approve(REVIEWER, reference, proposed.hash()));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> making.returnForCorrection(CLERK_2, reference, "Grund"));
    }

    @Test
    void proposesNothingBeforeTheAssessmentIsRecorded() {
        CaseReference fresh = SampleApplication.submit(drafts, intake, POESSNECK);

        assertThatExceptionOfType(AssessmentStepTooEarly.class).isThrownBy(() -> making.propose(CLERK, fresh, award()));
    }

    static Stream<Arguments> brokenProposals() {
        return Stream.of(
                Arguments.of("decision", partialAward("24.000,00")),
                Arguments.of("decision", with(award(), "grantByYear", years("2026", "23.999,99"))),
                Arguments.of("grantByYear[0].amount", with(award(), "grantByYear", years("2026", "24.000,01"))),
                Arguments.of("grantByYear[0].amount", with(award(), "grantByYear", years("2027", "24.000,00"))),
                Arguments.of("periodEnd", with(award(), "periodEnd", "2026-03-31")),
                Arguments.of("periodStart", with(award(), "periodStart", "2026-03-31")),
                Arguments.of("periodStart", with(award(), "periodEnd", "2027-01-01")),
                Arguments.of("proofDueDate", with(award(), "proofDueDate", "2026-12-31")),
                Arguments.of(
                        "conditions[0].dueDate",
                        with(award(), "conditions", List.of(Map.of("text", "Auflage", "dueDate", "2026-03-02")))),
                Arguments.of("reasons", with(partialAward("20.000,00"), "reasons", " ")),
                Arguments.of("rejectionReasons", rejection()),
                Arguments.of("rejectionReasons", rejection("E-1")),
                Arguments.of("reasons", with(rejection("M-1"), "reasons", "")));
    }

    @ParameterizedTest
    @MethodSource("brokenProposals")
    void refusesAProposalThatDoesNotHold(String path, Map<String, Object> raw) {
        assertThatExceptionOfType(FormRejected.class)
                .isThrownBy(() -> making.propose(CLERK, reference, raw))
                .satisfies(rejected -> assertThat(rejected.errors())
                        .extracting(FormError::path)
                        .contains(path));
        assertThat(making.history(reference)).isEmpty();
    }

    @Test
    void rejectsWithReasonsInTheWordsOfTheNotice() {
        Decision proposed = making.propose(CLERK, reference, rejection("M-1", "E-12"));

        assertThat(proposed.grant()).isEqualTo(YearlyAmounts.NONE);
        assertThat(proposed.grantPeriod()).isNull();
        assertThat(proposed.rejectionReasons()).hasSize(2).allSatisfy(reason -> {
            assertThat(reason.reason()).endsWith(".");
            assertThat(reason.legalBasis()).contains("§");
        });
        assertThat(making.approve(SIGNATORY, reference, proposed.hash()).conditions())
                .isEmpty();
    }

    @Test
    void grantsNothingThatWasNotRecommended() {
        CaseReference rejected = SampleApplication.submit(drafts, intake, POESSNECK);
        assessed.assessment().checkCompleteness(CLERK, rejected, SampleAssessment.complete());
        assessed.assessment().assessEligibility(rejected);
        assessed.assessment()
                .recordAssessment(
                        CLERK,
                        rejected,
                        SampleAssessment.record(
                                "REJECT", SampleAssessment.row("25.000,00", ""), SampleAssessment.row("5.000,00", "")));

        assertThatExceptionOfType(FormRejected.class)
                .isThrownBy(() -> making.propose(CLERK, rejected, award()))
                .withMessageContaining("empfiehlt die Ablehnung");
        assertThat(making.proposalForm(rejected).values()).containsEntry("decision", "REJECTION");
    }

    @Test
    void opensWithAProposalThatCouldBeSentAsItIs() {
        OpenedForm form = making.proposalForm(reference);

        assertThat(form.values()).containsEntry("decision", "AWARD").containsEntry("periodStart", "2026-04-01");
        assertThat(making.propose(CLERK, reference, form.values()).kind()).isEqualTo(DecisionKind.AWARD);
    }

    @Test
    void opensAReturnedProposalAsItWas() {
        making.propose(CLERK, reference, partialAward("20.000,00"));
        making.returnForCorrection(SIGNATORY, reference, "Bitte prüfen.");

        Decision again =
                making.propose(CLERK, reference, making.proposalForm(reference).values());

        assertThat(again.number()).isEqualTo(2);
        assertThat(again.grant().total()).isEqualTo(Money.ofEuros(20_000));
        assertThat(again.conditions()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"periodEnd", "conditions", "proofOfUse", "grantByYear", "proofDueDate"})
    void hashesEveryPartOfTheContent(String part) {
        Map<String, Object> others = Map.of(
                "periodEnd", "2026-12-30",
                "conditions", List.of(Map.of("text", "Die Schnittstelle wird offen dokumentiert.")),
                "proofOfUse", "SIMPLE",
                "grantByYear", years("2026", "19.999,99"),
                "proofDueDate", "2027-07-01");
        ContentHash first =
                making.propose(CLERK, reference, partialAward("20.000,00")).hash();

        Decision second =
                making.propose(CLERK, reference, with(partialAward("20.000,00"), part, others.getOrDefault(part, "")));

        assertThat(second.hash()).isNotEqualTo(first);
        assertThat(second.number()).isEqualTo(2);
    }

    @Test
    void hashesAndKeepsThatAConditionComesBeforePayment() {
        Map<String, Object> condition =
                Map.of("text", "Die Schnittstelle wird offen dokumentiert.", "dueDate", "2026-12-31");
        Map<String, Object> first = new HashMap<>(condition);
        first.put("beforePayment", "true");
        ContentHash without = making.propose(
                        CLERK, reference, with(partialAward("20.000,00"), "conditions", List.of(condition)))
                .hash();

        Decision proposed =
                making.propose(CLERK, reference, with(partialAward("20.000,00"), "conditions", List.of(first)));

        assertThat(proposed.hash()).isNotEqualTo(without);
        assertThat(making.current(reference).orElseThrow().conditions())
                .containsExactly(new Condition(
                        1, "Die Schnittstelle wird offen dokumentiert.", LocalDate.of(2026, 12, 31), true));
        making.returnForCorrection(SIGNATORY, reference, "Bitte prüfen.");
        assertThat(making.propose(
                                CLERK, reference, making.proposalForm(reference).values())
                        .conditions())
                .isEqualTo(proposed.conditions());
    }

    private void assertSamePersonTwice(Actor signatory, Decision proposed) {
        assertThatExceptionOfType(SamePersonTwice.class)
                .isThrownBy(() -> making.approve(signatory, reference, proposed.hash()));
    }

    private static List<Map<String, Object>> years(String year, String amount) {
        return List.of(Map.of("year", year, "amount", amount));
    }
}
