package de.foerderfluss.payment;

import static de.foerderfluss.DemoOffice.CERTIFIER;
import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.DemoOffice.ORDERER;
import static de.foerderfluss.DemoOffice.POESSNECK;
import static de.foerderfluss.DemoOffice.editor;
import static de.foerderfluss.DemoOffice.municipalSignatory;
import static de.foerderfluss.payment.GrantedCase.certified;
import static de.foerderfluss.payment.GrantedCase.invoice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.decision.SampleDecision;
import de.foerderfluss.form.FormRejected;
import de.foerderfluss.obligation.Obligations;
import de.foerderfluss.process.CaseLife;
import de.foerderfluss.shared.CaseReference;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Payment waits where the notice says so. */
@OfficeTest
class PaymentObstacleTest {

    @Autowired
    ApplicationContext office;

    @Autowired
    Drawdowns drawdowns;

    @Autowired
    Certification certification;

    @Autowired
    PaymentOrders orders;

    @Autowired
    Entitlement entitlement;

    @Autowired
    Obligations obligations;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate jdbc;

    private CaseLife life;
    private CaseReference reference;
    private DrawdownId id;

    @BeforeEach
    void request() {
        CaseLife.fillTheBudget(office);
        life = CaseLife.submitted(office)
                .foundComplete()
                .recommended()
                .awardProposed(SampleDecision.awardWithConditions("2026-06-30"))
                .approved()
                .downloaded()
                .nextDay()
                .waivedRemedy();
        reference = life.reference();
        id = drawdowns
                .request(
                        municipalSignatory(POESSNECK),
                        reference,
                        GrantedCase.request("8.000,00", invoice("1", "10.000")),
                        "a")
                .id();
        life.worked();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void certifiesOnlyAfterTheConditionIsFulfilled() {
        assertThat(entitlement.of(reference).reasons()).anyMatch(reason -> reason.contains("Nebenbestimmung 1"));
        assertThatExceptionOfType(FormRejected.class)
                .isThrownBy(() -> certification.certify(CERTIFIER, id, certified("8.000,00")))
                .withMessageContaining("erst zu, wenn die Nebenbestimmung 1 erfüllt ist; sie ist offen")
                .satisfies(
                        rejected -> assertThat(rejected.errors().get(0).path()).isEqualTo("outcome"));
        assertThat(drawdowns.get(id).state()).isEqualTo(DrawdownState.REQUESTED);

        fulfil();

        certification.certify(CERTIFIER, id, certified("8.000,00"));
        life.worked();
        orders.order(ORDERER, id, drawdowns.get(id).contentHash());
        assertThat(drawdowns.get(id).state()).isEqualTo(DrawdownState.ORDERED);
        assertThat(entitlement.of(reference).reasons()).noneMatch(reason -> reason.contains("Nebenbestimmung 1"));
    }

    /** Certified before the house knew of such conditions. */
    @Test
    void ordersOnlyAfterTheConditionIsFulfilled() {
        jdbc.execute("alter table app.obligation disable trigger obligation_is_append_only");
        jdbc.update("update app.obligation set before_payment = false where case_reference = ?", reference.text());
        certification.certify(CERTIFIER, id, certified("8.000,00"));
        life.worked();
        jdbc.update(
                "update app.obligation set before_payment = true where case_reference = ? and number = 1",
                reference.text());
        jdbc.execute("alter table app.obligation enable trigger obligation_is_append_only");

        assertThatExceptionOfType(PaymentHasToWait.class)
                .isThrownBy(() -> orders.order(ORDERER, id, drawdowns.get(id).contentHash()))
                .withMessageContaining("Nebenbestimmung 1");
        assertThat(drawdowns.get(id).state()).isEqualTo(DrawdownState.CERTIFIED);

        fulfil();
        orders.order(ORDERER, id, drawdowns.get(id).contentHash());
        assertThat(drawdowns.get(id).state()).isEqualTo(DrawdownState.ORDERED);
    }

    private void fulfil() {
        obligations.report(editor(POESSNECK), reference, 1, List.of(), "Das Konzept liegt Ihnen seit gestern vor.");
        obligations.judge(CLERK, reference, 1, true, "");
    }
}
