package de.foerderfluss.recovery;

import static de.foerderfluss.DemoOffice.BUDGET_OFFICER;
import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.DemoOffice.ORDERER;
import static de.foerderfluss.shared.Money.ofEuros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.identity.NotPermitted;
import de.foerderfluss.payment.ImportOutcome;
import de.foerderfluss.payment.ImportReport;
import de.foerderfluss.payment.PaymentAnswers;
import de.foerderfluss.payment.sepa.BankFiles;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.Money;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@OfficeTest
class IncomingCreditsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    @Autowired
    PaidCase cases;

    @Autowired
    Claims claims;

    @Autowired
    IncomingCredits credits;

    @Autowired
    PaymentAnswers answers;

    @Autowired
    TestClock clock;

    @ParameterizedTest
    @ValueSource(strings = {"%s", "Kassenzeichen: %s Rueckzahlung", "RF %s/2026", "KZ9 %s"})
    void findsItsClaimByThePaymentReference(String purpose) {
        Claim claim = cases.claimed(ofEuros(100), Money.ZERO);

        ImportReport report = receive("100.00", purpose.formatted(claim.paymentReference()), bankReference());

        assertThat(report.lines()).singleElement().satisfies(line -> {
            assertThat(line.outcome()).isEqualTo(ImportOutcome.RECEIVED);
            assertThat(line.text()).contains("100,00", "wartet er auf die Zuordnung");
        });
        assertThat(read(claim).state()).isEqualTo(ClaimState.SETTLED);
        assertThat(read(claim).entries().get(1).effectiveOn()).isEqualTo(DAY);
    }

    @Test
    void readsAReferenceWithGaps() {
        Claim claim = cases.claimed(ofEuros(100), Money.ZERO);
        String reference = claim.paymentReference();

        receive(
                "40.00",
                "9-" + reference.substring(1, 5) + " " + reference.substring(5, 9) + "." + reference.substring(9),
                "");

        assertThat(read(claim).open().principal()).isEqualTo(ofEuros(60));
    }

    @Test
    void countsABookingOnceHoweverOftenItIsReported() {
        Claim claim = cases.claimed(ofEuros(100), Money.ZERO);
        String booking = bankReference();

        receive("30.00", claim.paymentReference(), booking);
        receive("30.00", "anders " + claim.paymentReference(), booking);
        assertThat(read(claim).open().principal()).isEqualTo(ofEuros(70));

        receive("30.00", claim.paymentReference(), bankReference());
        assertThat(read(claim).open().principal()).isEqualTo(ofEuros(40));
    }

    @Test
    void keepsWhatIsTooMuchForSomebodyToLookAt() {
        Claim claim = cases.claimed(ofEuros(100), Money.ZERO);
        Claim other = cases.claimed(ofEuros(50), Money.ZERO);
        String purpose = claim.paymentReference() + " " + UUID.randomUUID();

        receive("120.00", purpose, bankReference());

        assertThat(read(claim).state()).isEqualTo(ClaimState.SETTLED);
        IncomingCredit rest = waiting(purpose);
        assertThat(rest.rest()).isEqualTo(ofEuros(20));
        credits.assign(BUDGET_OFFICER, rest.bankKey(), other.paymentReference(), "Anruf der Stadtkasse");
        assertThat(read(other).open().principal()).isEqualTo(ofEuros(30));
        assertThatThrownBy(
                        () -> credits.assign(BUDGET_OFFICER, rest.bankKey(), other.paymentReference(), "noch einmal"))
                .isInstanceOf(ClaimRefused.class)
                .hasMessageContaining("schon ganz zugeordnet");
    }

    @Test
    void leavesUnknownAndAmbiguousPaymentsToAPerson() {
        Claim one = cases.claimed(ofEuros(100), Money.ZERO);
        Claim other = cases.claimed(ofEuros(100), Money.ZERO);
        String unknown = "Gebuehren " + UUID.randomUUID();
        String both = one.paymentReference() + " und " + other.paymentReference();

        receive("10.00", unknown, "");
        receive("10.00", both, "");

        assertThat(read(one).open()).isEqualTo(read(other).open());
        ContentHash key = waiting(unknown).bankKey();
        assertThatThrownBy(() -> credits.assign(BUDGET_OFFICER, key, "12345", "Grund"))
                .isInstanceOf(ClaimRefused.class);
        assertThatThrownBy(() -> credits.setAside(BUDGET_OFFICER, key, " ")).isInstanceOf(ClaimRefused.class);
        credits.setAside(BUDGET_OFFICER, key, "Gehört zum Gebührentitel");
        assertThat(all()).noneMatch(credit -> credit.bankKey().equals(key));
        assertThat(waiting(both).rest()).isEqualTo(ofEuros(10));
    }

    @Test
    void takesNoMoneyFromBeforeThePayout() {
        Claim claim = cases.claimed(ofEuros(100), Money.ZERO);
        String purpose = claim.paymentReference() + " frueh " + UUID.randomUUID();

        answers.importAnswer(
                ORDERER,
                "bank.xml",
                BankFiles.notification("08", BankFiles.credit(DAY.minusYears(1), "100.00", "", "Stadtkasse", purpose)));

        assertThat(read(claim).open().principal()).isEqualTo(ofEuros(100));
        assertThatThrownBy(() ->
                        credits.assign(BUDGET_OFFICER, waiting(purpose).bankKey(), claim.paymentReference(), "Grund"))
                .hasMessageContaining("vor der Auszahlung");
    }

    @Test
    void readsTheCashDesksVouchers() {
        Claim claim = cases.claimed(ofEuros(100), Money.ZERO);
        String line = claim.paymentReference() + ";EINGANG;04.03.2026;%s;25,00\n";
        String first = "B-" + UUID.randomUUID();

        answers.importAnswer(ORDERER, "kasse.csv", csv(line.formatted(first)));
        answers.importAnswer(
                ORDERER, "kasse2.csv", csv(line.formatted(first) + line.formatted("B-" + UUID.randomUUID())));

        assertThat(read(claim).open().principal()).isEqualTo(ofEuros(50));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9260000100147;EINGANG;04.03.2026;B-1", "9260000100147;EINGANG;04.03.2026;;5,00"})
    void refusesAVoucherWithoutAmountOrNumber(String line) {
        assertThatThrownBy(() -> answers.importAnswer(ORDERER, "kasse.csv", csv(line)))
                .hasMessageContaining("Zeile 1");
    }

    @Test
    void isAssignedByTheBudgetOfficerOnly() {
        ContentHash any = ContentHash.of("irgendetwas");

        assertThatThrownBy(() -> credits.assign(CLERK, any, "1", "Grund")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> credits.setAside(ORDERER, any, "Grund")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> credits.setAside(BUDGET_OFFICER, any, "Grund")).isInstanceOf(UnknownCredit.class);
        assertThatThrownBy(() -> credits.unassigned(
                        de.foerderfluss.DemoOffice.editor(de.foerderfluss.DemoOffice.POESSNECK), PageRequest.of(0, 10)))
                .isInstanceOf(NotPermitted.class);
    }

    private ImportReport receive(String amount, String purpose, String bankReference) {
        return answers.importAnswer(
                ORDERER,
                "bank.xml",
                BankFiles.notification(
                        "08", BankFiles.credit(DAY, amount, bankReference, "Stadtkasse Pößneck", purpose)));
    }

    private IncomingCredit waiting(String purpose) {
        return all().stream()
                .filter(credit -> credit.remittance().equals(purpose))
                .findFirst()
                .orElseThrow();
    }

    private List<IncomingCredit> all() {
        return credits.unassigned(BUDGET_OFFICER, PageRequest.of(0, 200)).getContent();
    }

    private Claim read(Claim claim) {
        return claims.get(CLERK, claim.id());
    }

    private static String bankReference() {
        return "BANK-" + UUID.randomUUID();
    }

    private static byte[] csv(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
