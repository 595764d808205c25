package de.foerderfluss.decision;

import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.DemoOffice.CLERK_2;
import static de.foerderfluss.DemoOffice.POESSNECK;
import static de.foerderfluss.DemoOffice.SIGNATORY;
import static de.foerderfluss.decision.SampleDecision.award;
import static de.foerderfluss.decision.SampleDecision.partialAward;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.application.ApplicationDrafts;
import de.foerderfluss.application.ApplicationIntake;
import de.foerderfluss.application.SampleApplication;
import de.foerderfluss.assessment.SampleAssessment;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.PersonId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** What the database refuses to whoever gets past the office. */
@OfficeTest
@Transactional
class DecisionDatabaseTest {

    private static final String APPROVE = "insert into app.decision_approval values (?, ?, ?, now())";

    @Autowired
    ApplicationContext office;

    @Autowired
    ApplicationDrafts drafts;

    @Autowired
    ApplicationIntake intake;

    @Autowired
    JdbcTemplate jdbc;

    private DecisionMaking making;
    private CaseReference reference;

    @BeforeEach
    void assess() {
        making = new SampleDecision(office).making();
        reference = SampleApplication.submit(drafts, intake, POESSNECK);
        new SampleAssessment(office).recommend(reference);
    }

    @Test
    void refusesTheProposersOwnApproval() {
        assertFourEyes(making.propose(CLERK_2, reference, award()), CLERK_2.id());
    }

    @Test
    void refusesTheApprovalOfAnAuthorOfTheAssessment() {
        assertFourEyes(making.propose(CLERK_2, reference, award()), CLERK.id());
    }

    @Test
    void refusesTheApprovalOfAnEarlierProposer() {
        making.propose(CLERK_2, reference, award());
        assertFourEyes(making.propose(CLERK, reference, partialAward("20.000,00")), CLERK_2.id());
    }

    @Test
    void refusesTheApprovalOfTheSystem() {
        Decision proposed = making.propose(CLERK, reference, award());

        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> approve(proposed, PersonId.SYSTEM));
    }

    @Test
    void refusesTheApprovalOfAnotherContent() {
        Decision proposed = making.propose(CLERK, reference, award());

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.update(
                        APPROVE, proposed.id(), "0".repeat(64), SIGNATORY.id().value()))
                .withMessageContaining("decision_approval_decision_id_content_hash_fkey");
    }

    @Test
    void refusesTheApprovalOfAnOvertakenOrReturnedProposal() {
        Decision first = making.propose(CLERK, reference, award());
        making.propose(CLERK, reference, partialAward("20.000,00"));

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> approve(first, SIGNATORY.id()))
                .withMessageContaining("letzte");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update app.decision set proposed_by = gen_random_uuid()",
                "delete from app.decision_contributor",
                "update app.decision_approval set approved_by = gen_random_uuid()",
                "delete from app.decision_approval",
                "update app.decision_grant set amount_cents = 1",
                "delete from app.decision_return",
                "truncate app.decision_condition"
            })
    void refusesToChangeWhatWasWritten(String statement) {
        Decision proposed = making.propose(CLERK, reference, award());
        making.approve(SIGNATORY, reference, proposed.hash());
        making.returnForCorrection(SIGNATORY, reference, "Bitte prüfen.");

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.update(statement))
                .withMessageContaining("unveränderlich");
    }

    @Test
    void refusesToAddToWhatWasApproved() {
        Decision proposed = making.propose(CLERK, reference, award());
        making.approve(SIGNATORY, reference, proposed.hash());

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.update(
                        "insert into app.decision_condition values (?, 2, 'Noch eine Auflage', null)", proposed.id()))
                .withMessageContaining("freigegebenen");
    }

    @Test
    void aContentChangedBehindTheOfficeIsNotApproved() {
        Decision proposed = making.propose(CLERK, reference, award());
        jdbc.update("insert into app.decision_condition values (?, 2, 'Untergeschoben', null)", proposed.id());

        assertThatExceptionOfType(DecisionChangedMeanwhile.class)
                .isThrownBy(() -> making.approve(SIGNATORY, reference, proposed.hash()));

        approve(proposed, SIGNATORY.id());
        assertThat(making.current(reference)).get().extracting(Decision::state).isEqualTo(DecisionState.APPROVED);
        assertThatExceptionOfType(DecisionNotApproved.class).isThrownBy(() -> making.approved(reference));
    }

    @Test
    void refusesAGrantThatWasNotRecommended() {
        Decision proposed = making.propose(CLERK, reference, partialAward("20.000,00"));

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.update("insert into app.decision_grant values (?, 2027, 100)", proposed.id()))
                .withMessageContaining("höchstens");
    }

    private void assertFourEyes(Decision proposed, PersonId approver) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> approve(proposed, approver))
                .withMessageContaining("Vier-Augen-Prinzip");
    }

    private void approve(Decision decision, PersonId by) {
        UUID person = by.value();
        jdbc.update(APPROVE, decision.id(), decision.hash().hex(), person);
    }
}
