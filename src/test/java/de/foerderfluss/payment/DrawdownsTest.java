package de.foerderfluss.payment;

import static de.foerderfluss.DemoOffice.OHRDRUF;
import static de.foerderfluss.DemoOffice.POESSNECK;
import static de.foerderfluss.DemoOffice.editor;
import static de.foerderfluss.DemoOffice.municipalSignatory;
import static de.foerderfluss.payment.GrantedCase.invoice;
import static de.foerderfluss.payment.GrantedCase.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.application.UnknownCase;
import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormRejected;
import de.foerderfluss.identity.NotPermitted;
import de.foerderfluss.notice.NotYetFinal;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class DrawdownsTest {

    @Autowired
    ApplicationContext office;

    @Autowired
    Drawdowns drawdowns;

    @Autowired
    Entitlement entitlement;

    @Autowired
    TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void paysNothingBeforeTheNoticeIsFinalOrTheRemedyWaived() {
        CaseReference reference = new GrantedCase(office, POESSNECK).reference();

        assertThatExceptionOfType(NotYetFinal.class)
                .isThrownBy(() -> draw(reference, request("800", invoice("1", "1.000")), "a"));
        assertThat(entitlement.of(reference).reasons()).anyMatch(reason -> reason.contains("bestandskräftig"));
    }

    @Test
    void followsTheInvoicesInTheProportionOfTheGrant() {
        CaseReference reference = payable();

        assertThat(errors(reference, request("12.000,01", invoice("1", "15.000"))))
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.path()).isEqualTo("amount");
                    assertThat(error.message()).contains("12.000,00\u00a0EUR");
                });
        draw(reference, request("12.000,00", invoice("1", "15.000")), "a");
        assertThat(errors(reference, request("0,01", invoice("2", "0,01")))).hasSize(1);
        draw(reference, request("12.000,00", invoice("3", "15.000")), "b");

        assertThat(errors(reference, request("0,01", invoice("4", "5.000"))))
                .singleElement()
                .satisfies(error -> assertThat(error.message()).contains("nur noch 0,00\u00a0EUR übrig"));
        assertThat(entitlement.of(reference)).satisfies(statement -> {
            assertThat(statement.granted()).isEqualTo(GrantedCase.GRANT);
            assertThat(statement.drawn()).isEqualTo(GrantedCase.GRANT);
            assertThat(statement.available()).isEqualTo(Money.ZERO);
            assertThat(statement.paid()).isEqualTo(Money.ZERO);
        });
    }

    @Test
    void answersARepeatWithTheFirstDrawdown() {
        CaseReference reference = payable();
        Drawdown first = draw(reference, request("800", invoice("1", "1.000")), "once");

        assertThat(draw(reference, request("800", invoice("1", "1.000")), "once"))
                .isEqualTo(first);
        assertThat(drawdowns.of(reference)).containsExactly(first);
        assertThatExceptionOfType(SubmissionKeyMissing.class)
                .isThrownBy(() -> draw(reference, request("800", invoice("2", "1.000")), " "));
    }

    @Test
    void countsAnInvoiceOnceHoweverItIsSpelt() {
        CaseReference reference = payable();
        draw(reference, request("800", invoice("RE 2026/17", "1.000")), "a");

        assertThat(errors(reference, request("800", invoice("re-2026-17", "1.000,00"))))
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.path()).isEqualTo("invoices[0].number");
                    assertThat(error.message()).contains("schon mit Abruf 1");
                });
        assertThat(errors(reference, request("800", invoice("5", "1.000"), invoice("5", "1.000"))))
                .extracting(FormError::path)
                .containsExactly("invoices[1].number");
    }

    @Test
    void showsTheCertifierAnInvoiceThatAnotherCaseUsesToo() {
        CaseReference first = payable();
        draw(first, request("800", invoice("RE-1", "1.000")), "a");
        clock.reset();
        CaseReference second = new GrantedCase(office, OHRDRUF).payable().reference();

        Drawdown drawdown =
                drawdowns.request(municipalSignatory(OHRDRUF), second, request("800", invoice("RE 1", "1.000")), "a");

        assertThat(drawdown.findings()).anyMatch(finding -> finding.contains(first + " / Abruf 1"));
    }

    @Test
    void refusesInvoicesThatAreNotDueInTime() {
        CaseReference reference = payable();
        Map<String, Object> late = Map.of(
                "supplier",
                "A",
                "number",
                "1",
                "invoiceDate",
                "2026-03-02",
                "dueDate",
                "2026-05-05",
                "amount",
                "1.000");
        Map<String, Object> paidTomorrow = Map.of(
                "supplier",
                "B",
                "number",
                "2",
                "invoiceDate",
                "2026-03-05",
                "dueDate",
                "2026-03-05",
                "amount",
                "1",
                "paid",
                true);

        assertThat(errors(reference, request("1", late, paidTomorrow)))
                .extracting(FormError::path)
                .containsExactly("invoices[0].dueDate", "invoices[1].invoiceDate", "invoices[1].dueDate");
    }

    @Test
    void refusesAbsurdAmountsWithoutReckoningWithThem() {
        CaseReference reference = payable();
        Map<String, Object> request = new HashMap<>(
                request("1", invoice("1", "39.999.999"), invoice("2", "39.999.999"), invoice("3", "9.999.999.999,99")));
        request.put("ownShareUsed", "9.999.999.999,99");

        assertThat(errors(reference, request))
                .extracting(FormError::path)
                .containsExactly("invoices[2].amount", "invoices", "ownShareUsed");
    }

    @Test
    void letsOnlyTheOwnSignatoryAsk() {
        CaseReference reference = payable();
        Map<String, Object> request = request("800", invoice("1", "1.000"));

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> drawdowns.request(editor(POESSNECK), reference, request, "a"));
        assertThatExceptionOfType(UnknownCase.class)
                .isThrownBy(() -> drawdowns.request(municipalSignatory(OHRDRUF), reference, request, "a"));
    }

    private CaseReference payable() {
        return new GrantedCase(office, POESSNECK).payable().reference();
    }

    private Drawdown draw(CaseReference reference, Map<String, Object> raw, String key) {
        return drawdowns.request(municipalSignatory(POESSNECK), reference, raw, key);
    }

    private List<FormError> errors(CaseReference reference, Map<String, Object> raw) {
        try {
            draw(reference, raw, "refused");
            return List.of();
        } catch (FormRejected rejected) {
            return rejected.errors();
        }
    }
}
