package de.foerderfluss.payment;

import static de.foerderfluss.DemoOffice.CERTIFIER;
import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.DemoOffice.ORDERER;
import static de.foerderfluss.DemoOffice.POESSNECK;
import static de.foerderfluss.DemoOffice.municipalSignatory;
import static de.foerderfluss.payment.GrantedCase.certified;
import static de.foerderfluss.payment.GrantedCase.invoice;
import static de.foerderfluss.payment.GrantedCase.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.form.FormRejected;
import de.foerderfluss.identity.NotPermitted;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class CertificationTest {

    @Autowired
    ApplicationContext office;

    @Autowired
    Drawdowns drawdowns;

    @Autowired
    Certification certification;

    @Autowired
    PaymentOrders orders;

    @Autowired
    TestClock clock;

    private CaseReference reference;
    private Drawdown requested;

    @BeforeEach
    void requestMoney() {
        reference = new GrantedCase(office, POESSNECK).payable().reference();
        requested = draw("a", "RE-1");
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void certifiesAndLetsAnotherPersonOrder() {
        Drawdown found = certification.certify(CERTIFIER, requested.id(), certified("7.500,00"));

        assertThat(found.state()).isEqualTo(DrawdownState.CERTIFIED);
        assertThat(found.recognised()).isEqualTo(Money.ofEuros(7_500));
        assertThat(orders.order(ORDERER, found.id(), found.contentHash()).state())
                .isEqualTo(DrawdownState.ORDERED);
    }

    @Test
    void answersTheSameDecisionWithTheFirst() {
        Drawdown first = certification.certify(CERTIFIER, requested.id(), certified("8.000,00"));

        assertThat(certification.certify(CERTIFIER, requested.id(), certified("8.000,00")))
                .isEqualTo(first);
        assertThatExceptionOfType(DrawdownNotInState.class)
                .isThrownBy(() -> certification.certify(CERTIFIER, requested.id(), certified("7.000,00")));
    }

    @Test
    void recognisesNoMoreThanWasAskedFor() {
        assertThatExceptionOfType(FormRejected.class)
                .isThrownBy(() -> certification.certify(CERTIFIER, requested.id(), certified("8.000,01")))
                .withMessageContaining("Abgerufen sind nur 8.000,00");
    }

    @Test
    void needsBothConfirmationsAndTheRole() {
        assertThatExceptionOfType(FormRejected.class)
                .isThrownBy(() -> certification.certify(
                        CERTIFIER, requested.id(), Map.of("outcome", "CERTIFIED", "recognisedAmount", "8.000")));
        assertThatExceptionOfType(FormRejected.class)
                .isThrownBy(() -> certification.certify(CERTIFIER, requested.id(), Map.of("outcome", "RETURNED")));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> certification.certify(CLERK, requested.id(), certified("8.000")));
    }

    @Test
    void givesBackWithAReasonAndFreesTheInvoices() {
        Drawdown returned = certification.certify(
                CERTIFIER, requested.id(), Map.of("outcome", "RETURNED", "reason", "Die Rechnung fehlt."));

        assertThat(returned.state()).isEqualTo(DrawdownState.RETURNED);
        assertThat(returned.reason()).isEqualTo("Die Rechnung fehlt.");
        assertThat(draw("b", "RE-1").id().number()).isEqualTo(2);
    }

    private Drawdown draw(String key, String invoice) {
        return drawdowns.request(
                municipalSignatory(POESSNECK), reference, request("8.000", invoice(invoice, "10.000")), key);
    }
}
