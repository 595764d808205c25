package de.foerderfluss.payment.sepa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import de.foerderfluss.shared.Money;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BankAnswerTest {

    @Test
    void readsAStatusReport() {
        byte[] report = BankFiles.statusReport(
                BankFiles.status("ID-1", "ACSC", ""),
                BankFiles.status("ID-2", "RJCT", "AC04"),
                BankFiles.status("ID-3", "ACCP", ""));

        assertThatCode(() -> Schemas.PAIN_002.validate(report)).doesNotThrowAnyException();
        Answer answer = BankAnswer.read(report);

        assertThat(answer.format()).isEqualTo("pain.002");
        assertThat(answer.entries())
                .extracting(AnswerEntry::endToEndId, AnswerEntry::status, AnswerEntry::reason)
                .containsExactly(
                        tuple("ID-1", AnswerStatus.EXECUTED, ""),
                        tuple("ID-2", AnswerStatus.RETURNED, "AC04 Konto besteht nicht mehr"),
                        tuple("ID-3", AnswerStatus.PENDING, ""));
        assertThat(answer.rejectedMessageId()).isEmpty();
    }

    @Test
    void readsAFileThatIsRefusedAsAWhole() {
        Answer answer = BankAnswer.read(BankFiles.refusal("EGOV-2026-000001"));

        assertThat(answer.entries()).isEmpty();
        assertThat(answer.rejectedMessageId()).isEqualTo("EGOV-2026-000001");
        assertThat(answer.rejectionReason()).isEqualTo("FF01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"02", "08", "12"})
    void readsBookingsWhateverTheVersion(String version) {
        Answer answer = BankAnswer.read(BankFiles.notification(
                version,
                BankFiles.booking("DBIT", "BOOK", "1250.50", "ID-1", ""),
                BankFiles.booking("CRDT", "BOOK", "1250.50", "ID-1", "AC04"),
                BankFiles.booking("DBIT", "PDNG", "10.00", "ID-2", "")));

        assertThat(answer.entries())
                .extracting(AnswerEntry::status)
                .containsExactly(AnswerStatus.EXECUTED, AnswerStatus.RETURNED, AnswerStatus.PENDING);
        assertThat(answer.entries().get(1)).satisfies(entry -> {
            assertThat(entry.amount()).isEqualTo(Money.ofCents(125_050));
            assertThat(entry.bookedOn()).isEqualTo(LocalDate.of(2026, 3, 4));
            assertThat(entry.reason()).isEqualTo("AC04");
            assertThat(entry.line()).isGreaterThan(answer.entries().get(0).line());
        });
    }

    @Test
    void tellsMoneyFromOutsideFromReturnsAndBookingsApart() {
        LocalDate day = LocalDate.of(2026, 3, 4);
        String credit = BankFiles.credit(day, "10.00", "", "Stadtkasse", "9260000100147");
        Answer answer = BankAnswer.read(BankFiles.notification(
                "08",
                credit,
                credit,
                BankFiles.credit(day, "10.00", "B-1", "Stadtkasse", "9260000100147"),
                BankFiles.credit(day, "10.00", "B-1", "anders", "anders")));

        assertThat(answer.entries()).extracting(AnswerEntry::status).containsOnly(AnswerStatus.RECEIVED);
        assertThat(answer.entries().get(0).credit()).satisfies(details -> {
            assertThat(details.remittance()).isEqualTo("9260000100147");
            assertThat(details.payer()).isEqualTo("Stadtkasse");
        });
        assertThat(answer.entries().stream()
                        .map(entry ->
                                java.util.Objects.requireNonNull(entry.credit()).bankKey())
                        .distinct())
                .hasSize(3);
    }

    @Test
    void keepsABookingWithoutDetailsForSomebodyToLookAt() {
        Answer answer = BankAnswer.read(BankFiles.notification("08", """
                <Ntry><Amt Ccy="EUR">7.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts></Ntry>"""));

        assertThat(answer.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.endToEndId()).isEmpty();
            assertThat(entry.amount()).isEqualTo(Money.ofEuros(7));
        });
    }

    @Test
    void refusesDocumentTypesAndEntities() {
        refuses(
                "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Document><CstmrPmtStsRpt>&x;</CstmrPmtStsRpt></Document>");
        refuses(
                "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><Document><CstmrPmtStsRpt>&b;</CstmrPmtStsRpt></Document>");
        refuses("<!DOCTYPE Document SYSTEM \"http://127.0.0.1:9/evil.dtd\"><Document/>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Document>",
                "<Document/>",
                "<Document><SomethingElse/></Document>",
                "<<<",
                "<Document><CstmrPmtStsRpt>&unknown;</CstmrPmtStsRpt></Document>",
                "<Document><BkToCstmrDbtCdtNtfctn><Ntry><Amt>zwölf</Amt></Ntry></BkToCstmrDbtCdtNtfctn></Document>",
                "<Document><BkToCstmrDbtCdtNtfctn><Ntry><Amt>1e99</Amt></Ntry></BkToCstmrDbtCdtNtfctn></Document>",
                "<Document><BkToCstmrDbtCdtNtfctn><Ntry><Amt>1.005</Amt></Ntry></BkToCstmrDbtCdtNtfctn></Document>",
                "<Document><BkToCstmrDbtCdtNtfctn><Ntry><BookgDt><Dt>31.02.2026</Dt></BookgDt></Ntry></BkToCstmrDbtCdtNtfctn></Document>"
            })
    void refusesGarbageWithASentence(String garbage) {
        refuses(garbage);
    }

    @Test
    void namesTheLineThatIsWrong() {
        assertThatExceptionOfType(UnreadableAnswer.class)
                .isThrownBy(
                        () -> BankAnswer.read(
                                bytes(
                                        "<Document>\n<BkToCstmrDbtCdtNtfctn>\n<Ntry>\n<Amt>zwölf</Amt></Ntry></BkToCstmrDbtCdtNtfctn></Document>")))
                .withMessage("Zeile 4: „zwölf“ ist kein Betrag. Es wurde nichts gebucht.");
    }

    @Test
    void refusesWhatIsTooDeepOrTooLong() {
        refuses("<Document><CstmrPmtStsRpt>" + "<a>".repeat(100) + "</a>".repeat(100) + "</CstmrPmtStsRpt></Document>");
        refuses("<Document><CstmrPmtStsRpt><AddtlInf>" + "x".repeat(20_000)
                + "</AddtlInf></CstmrPmtStsRpt></Document>");
    }

    private static void refuses(String text) {
        assertThatExceptionOfType(UnreadableAnswer.class)
                .isThrownBy(() -> BankAnswer.read(bytes(text)))
                .withMessageEndingWith("Es wurde nichts gebucht.");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
