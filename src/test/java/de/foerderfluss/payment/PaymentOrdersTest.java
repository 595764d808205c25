package de.foerderfluss.payment;

import static de.foerderfluss.DemoOffice.CERTIFIER;
import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.DemoOffice.ORDERER;
import static de.foerderfluss.DemoOffice.POESSNECK;
import static de.foerderfluss.DemoOffice.municipalSignatory;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.foerderfluss.DemoOffice;
import de.foerderfluss.OfficeTest;
import de.foerderfluss.budget.BudgetOverview;
import de.foerderfluss.budget.Stage;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.NotPermitted;
import de.foerderfluss.identity.Role;
import de.foerderfluss.identity.SamePersonTwice;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.Money;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class PaymentOrdersTest {

    private static final Money AMOUNT = Money.ofCents(125_050);

    @Autowired
    MoneyInMotion money;

    @Autowired
    PaymentOrders orders;

    @Autowired
    Drawdowns drawdowns;

    @Autowired
    BudgetOverview budget;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void makesTheMoneyDueAndOnePayment() {
        Drawdown certified = money.certified(AMOUNT, CERTIFIER);

        Drawdown ordered = orders.order(ORDERER, certified.id(), certified.contentHash());

        assertThat(ordered.state()).isEqualTo(DrawdownState.ORDERED);
        assertThat(ordered.paymentReference()).isEqualTo(PaymentReference.cashDesk(certified.id(), 1));
        assertThat(budget.ofCase(certified.id().reference()).at(Stage.DUE).in(2026))
                .isEqualTo(AMOUNT);
        assertThat(payments(certified)).isEqualTo(1);
    }

    @Test
    void answersARepeatedOrderWithTheFirst() {
        Drawdown certified = money.certified(AMOUNT, CERTIFIER);
        Drawdown first = orders.order(ORDERER, certified.id(), certified.contentHash());

        assertThat(orders.order(ORDERER, certified.id(), certified.contentHash()))
                .isEqualTo(first);
        assertThat(payments(certified)).isEqualTo(1);
    }

    @Test
    void refusesTheCertifierAsOrderer() {
        Drawdown certified = money.certified(AMOUNT, CERTIFIER);
        Actor both = DemoOffice.with(CERTIFIER, Role.CERTIFIER, Role.PAYMENT_ORDERER);

        assertThatExceptionOfType(SamePersonTwice.class)
                .isThrownBy(() -> orders.order(both, certified.id(), certified.contentHash()));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> orders.order(CLERK, certified.id(), certified.contentHash()));
    }

    @Test
    void theDatabaseRefusesTheCertifierToo() {
        Drawdown certified = money.certified(AMOUNT, CERTIFIER);

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> order(certified, CERTIFIER.id().value(), certified.contentHash()))
                .withMessageContaining("Vier-Augen-Prinzip");
    }

    @Test
    void theDatabaseRefusesAnOrderOverOtherContent() {
        Drawdown certified = money.certified(AMOUNT, CERTIFIER);

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> order(certified, ORDERER.id().value(), ContentHash.of("something else")))
                .withMessageContaining("so festgestellt");
    }

    @Test
    void theDatabaseKeepsPaymentsAsTheyWereOrdered() {
        Drawdown ordered = money.ordered(AMOUNT);

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.update(
                        "update app.payment set amount_cents = amount_cents + 1 where payment_reference = ?",
                        ordered.paymentReference()))
                .withMessageContaining("ändert");
    }

    @Test
    void refusesToOrderWhatHasChangedSinceItWasSeen() {
        Drawdown certified = money.certified(AMOUNT, CERTIFIER);

        assertThatExceptionOfType(CertificationVoid.class)
                .isThrownBy(() -> orders.order(ORDERER, certified.id(), ContentHash.of("another")));
    }

    @Test
    void anotherAccountNeedsAnotherCertification() {
        Drawdown certified = money.certified(AMOUNT, CERTIFIER);

        Drawdown changed = drawdowns.changeAccount(
                municipalSignatory(POESSNECK), certified.id(), "DE75 5121 0800 1245 1261 99", "Stadtkasse Pößneck");

        assertThat(changed.state()).isEqualTo(DrawdownState.REQUESTED);
        assertThat(changed.certifiedBy()).isNull();
        assertThat(changed.contentHash()).isNotEqualTo(certified.contentHash());
        assertThatExceptionOfType(DrawdownNotInState.class)
                .isThrownBy(() -> orders.order(ORDERER, certified.id(), certified.contentHash()));
    }

    @Test
    void refusesAnAccountThatIsNoneAndOneThatComesTooLate() {
        Drawdown ordered = money.ordered(AMOUNT);

        assertThatExceptionOfType(AccountRefused.class)
                .isThrownBy(() -> drawdowns.changeAccount(
                        municipalSignatory(POESSNECK), ordered.id(), "DE00 1234", "Stadtkasse"));
        assertThatExceptionOfType(DrawdownNotInState.class)
                .isThrownBy(() -> drawdowns.changeAccount(
                        municipalSignatory(POESSNECK), ordered.id(), "DE75512108001245126199", "Stadtkasse"));
    }

    @Test
    void goesBackToTheCertifierWithAReason() {
        Drawdown certified = money.certified(AMOUNT, CERTIFIER);
        assertThatExceptionOfType(ReasonMissing.class)
                .isThrownBy(() -> orders.returnToCertifier(ORDERER, certified.id(), "  "));

        Drawdown returned = orders.returnToCertifier(ORDERER, certified.id(), "Rechnung 1 ist nicht lesbar.");

        assertThat(returned.state()).isEqualTo(DrawdownState.REQUESTED);
        assertThat(returned.reason()).isEqualTo("Rechnung 1 ist nicht lesbar.");
        Drawdown again = money.certify(certified.id(), CERTIFIER);
        assertThat(orders.order(ORDERER, again.id(), again.contentHash()).state())
                .isEqualTo(DrawdownState.ORDERED);
    }

    private void order(Drawdown certified, java.util.UUID orderer, ContentHash hash) {
        jdbc.update(
                "insert into app.payment_order (id, certification_id, content_hash, ordered_by, ordered_at)"
                        + " select gen_random_uuid(), id, ?, ?, now() from app.certification"
                        + " where case_reference = ? and number = ?",
                hash.hex(),
                orderer,
                certified.id().reference().text(),
                certified.id().number());
    }

    private int payments(Drawdown drawdown) {
        Integer number = jdbc.queryForObject(
                "select count(*) from app.payment where case_reference = ?",
                Integer.class,
                drawdown.id().reference().text());
        return number == null ? 0 : number;
    }
}
