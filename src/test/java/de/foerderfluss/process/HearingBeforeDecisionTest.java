package de.foerderfluss.process;

import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.DemoOffice.CLERK_2;
import static de.foerderfluss.DemoOffice.POESSNECK;
import static de.foerderfluss.DemoOffice.SIGNATORY;
import static de.foerderfluss.DemoOffice.editor;
import static de.foerderfluss.DemoOffice.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.decision.Decision;
import de.foerderfluss.decision.DecisionMaking;
import de.foerderfluss.decision.SampleDecision;
import de.foerderfluss.form.FormRejected;
import de.foerderfluss.hearing.Dispensation;
import de.foerderfluss.hearing.Dispensations;
import de.foerderfluss.hearing.HeardAlready;
import de.foerderfluss.hearing.Hearings;
import de.foerderfluss.hearing.IntendedMeasure;
import de.foerderfluss.hearing.NotHeardYet;
import de.foerderfluss.identity.NotPermitted;
import de.foerderfluss.identity.Role;
import de.foerderfluss.identity.SamePersonTwice;
import de.foerderfluss.notice.PrintedText;
import de.foerderfluss.shared.MatterKey;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Less is granted than a municipality asked for only after it was heard, or for a ground that the law names. */
@OfficeTest
class HearingBeforeDecisionTest {

    private static final MatterKey APPLICATION = MatterKey.APPLICATION;
    private static final IntendedMeasure MEASURE = new IntendedMeasure(
            "Der Antrag soll abgelehnt werden.", "Die Unterlagen fehlen.", "§ 26 Abs. 2 VwVfG", null, "");

    @Autowired
    ApplicationContext office;

    @Autowired
    DecisionMaking decisions;

    @Autowired
    Hearings hearings;

    @Autowired
    Dispensations dispensations;

    @Autowired
    CaseFile caseFile;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private CaseLife life;

    @BeforeEach
    void assess() {
        clock.reset();
        CaseLife.fillTheBudget(office);
        life = CaseLife.submitted(office).foundComplete().recommended();
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void declinesNothingUnheard() {
        assertThatThrownBy(this::reject)
                .isInstanceOf(NotHeardYet.class)
                .hasMessageContaining("noch nicht angehört")
                .hasMessageContaining("warum von ihr abgesehen werden kann");
        assertThatThrownBy(() -> decisions.propose(CLERK, life.reference(), SampleDecision.partialAward("20.000,00")))
                .isInstanceOf(NotHeardYet.class);
        hear();
        assertThatThrownBy(this::reject).isInstanceOf(NotHeardYet.class).hasMessageContaining("nicht abgeschlossen");
        assertThat(decisions.current(life.reference())).isEmpty();

        assertThat(decisions
                        .propose(CLERK, life.reference(), SampleDecision.award())
                        .hearing())
                .isEmpty();
    }

    @Test
    void saysInTheNoticeHowTheAnswerWasTakenIntoAccount() {
        hear();
        hearings.answer(editor(POESSNECK), life.reference(), APPLICATION, "Wir reichen sie nach.", List.of());
        hearings.close(CLERK_2, life.reference(), APPLICATION, "Das angekündigte Nachreichen blieb aus.");

        Decision proposed = reject();
        assertThat(proposed.hearing()).isEqualTo("Das angekündigte Nachreichen blieb aus.");
        assertThat(proposed.contributors()).contains(CLERK.id(), CLERK_2.id());
        assertThat(reject()).isEqualTo(proposed);
        assertThatThrownBy(() -> decisions.approve(
                        with(CLERK_2, Role.CLERK, Role.DECISION_SIGNATORY), life.reference(), proposed.hash()))
                .isInstanceOf(SamePersonTwice.class);

        decisions.approve(SIGNATORY, life.reference(), proposed.hash());
        life.worked();
        assertThat(PrintedText.of(caseFile.content(life.notice().document())))
                .contains("Anhörung", "Das angekündigte Nachreichen blieb aus.");
    }

    @Test
    void saysInTheNoticeWhyNobodyWasHeard() {
        dispense("OWN_STATEMENT", "Alles beruht auf den Angaben der Stadt.");

        life.partialAwardProposed().approved();

        assertThat(PrintedText.of(caseFile.content(life.notice().document())))
                .contains("Von einer Anhörung haben wir nach § 28 Abs. 2 Nr. 3 VwVfG", "Alles beruht auf den Angaben");
    }

    @Test
    void takesAnotherReasonForTheFirstAndTheSameOnce() {
        dispense("URGENT", "Die Frist läuft ab.");
        Dispensation last = dispense("OWN_STATEMENT", "Alles beruht auf den Angaben der Stadt.");
        dispense("OWN_STATEMENT", "Alles beruht auf den Angaben der Stadt.");

        assertThat(dispensations.of(life.reference())).containsExactly(last);
        assertThat(jdbc.sql("select count(*) from app.hearing_dispensation where case_reference = :case")
                        .param("case", life.reference().text())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(hearings.treatment(life.reference(), APPLICATION)).contains("Alles beruht");
        assertThat(hearings.contributors(life.reference(), APPLICATION)).containsExactly(CLERK.id());

        hear();
        assertThatThrownBy(() -> hearings.requireHeard(life.reference(), APPLICATION))
                .as("a hearing that has begun is brought to its end")
                .isInstanceOf(NotHeardYet.class);
        assertThatThrownBy(() -> dispense("URGENT", "Doch nicht.")).isInstanceOf(HeardAlready.class);
    }

    @Test
    void takesNothingAwayUnheardOnlyBecauseItWasARequest() {
        MatterKey revocation = MatterKey.of("REVOCATION", 1);
        assertThatThrownBy(() -> dispensations.dispense(
                        CLERK, life.reference(), revocation, "REQUEST_DECLINED", "Es geht um ihren Antrag."))
                .isInstanceOf(FormRejected.class)
                .hasMessageContaining("greift die Entscheidung in Rechte ein");
        assertThatThrownBy(() -> jdbc.sql("""
                                insert into app.hearing_dispensation values (:case, 'REVOCATION:1', 1, 'REQUEST_DECLINED', 'x', :by, now())
                                """)
                        .param("case", life.reference().text())
                        .param("by", CLERK.id().value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);

        dispensations.dispense(CLERK, life.reference(), revocation, "URGENT", "Das Konto wird geleert.");
        hearings.requireHeard(life.reference(), revocation);
    }

    @Test
    void wantsAGroundOfTheLawAReasonAndAClerk() {
        assertThatThrownBy(() -> dispense("LAZINESS", " "))
                .isInstanceOf(FormRejected.class)
                .satisfies(
                        refused -> assertThat(((FormRejected) refused).errors()).hasSize(2));
        assertThatThrownBy(() ->
                        dispensations.dispense(SIGNATORY, life.reference(), APPLICATION, "URGENT", "Ich sage es."))
                .isInstanceOf(NotPermitted.class);
        assertThat(dispensations.grounds()).hasSize(6).allMatch(ground -> !ground.verified());
    }

    @Test
    void theDatabaseStandsByItToo() {
        dispense("OWN_STATEMENT", "Alles beruht auf den Angaben der Stadt.");
        reject();

        assertThatThrownBy(() ->
                        jdbc.sql("""
                                insert into app.decision select gen_random_uuid(), case_reference, 2, kind, recognised_cents, financing,
                                    rate_basis_points, period_start, period_end, reasons, proof_of_use, proof_due, proposed_by, proposed_at,
                                    content_hash, ' ' from app.decision where case_reference = :case
                                """).param("case", life.reference().text()).update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("decision_after_hearing");
    }

    private Decision reject() {
        return decisions.propose(CLERK, life.reference(), SampleDecision.rejection("E-9"));
    }

    private Dispensation dispense(String ground, String reason) {
        return dispensations.dispense(CLERK, life.reference(), APPLICATION, ground, reason);
    }

    private void hear() {
        hearings.open(CLERK, life.reference(), APPLICATION, MEASURE, 14);
    }
}
