package de.foerderfluss.payment.sepa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.foerderfluss.shared.Iban;
import de.foerderfluss.shared.Money;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class Pain001Test {

    private static final Party TOWN = new Party("Stadt Pößneck", "Markt", "1", "07381", "Pößneck");
    private static final Iban ACCOUNT = new Iban("DE02120300000000202051");

    @Test
    void isValidByTheSchemaOfThePaymentsStandard() {
        assertThatCode(() -> Schemas.PAIN_001.validate(Pain001.write(file(3)))).doesNotThrowAnyException();
        assertThatExceptionOfType(SAXException.class)
                .isThrownBy(() -> Schemas.PAIN_001.validate(text(file(3))
                        .replace("<Ctry>DE</Ctry>", "<Ctry>Deutschland</Ctry>")
                        .getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void staysValidWithTheLongestAndOddestTexts() {
        Party odd = new Party("Ä".repeat(200), "ß".repeat(90), "", "99".repeat(20), "Bad Łangensalza ".repeat(9));
        CreditTransfer transfer =
                new CreditTransfer("A".repeat(35), CreditTransfer.LARGEST, odd, ACCOUNT, "€".repeat(300));

        assertThatCode(() -> Schemas.PAIN_001.validate(Pain001.write(file(List.of(transfer)))))
                .doesNotThrowAnyException();
    }

    @Test
    void carriesStructuredAddressesAndControlSums() {
        String xml = text(file(3));

        assertThat(xml)
                .contains(
                        "<StrtNm>Markt</StrtNm><BldgNb>1</BldgNb><PstCd>07381</PstCd><TwnNm>Poessneck</TwnNm><Ctry>DE</Ctry>")
                .contains("<InstdAmt Ccy=\"EUR\">1250.50</InstdAmt>")
                .contains("<ReqdExctnDt><Dt>2026-03-03</Dt></ReqdExctnDt>")
                .contains("<ChrgBr>SLEV</ChrgBr>");
        assertThat(xml.split("<NbOfTxs>3</NbOfTxs><CtrlSum>3751.53</CtrlSum>", -1))
                .hasSize(3);
    }

    @Test
    void givesTheSameBytesForTheSameTransfers() {
        assertThat(Pain001.write(file(3))).isEqualTo(Pain001.write(file(3)));
    }

    @Test
    void refusesTheSamePaymentTwiceInOneFile() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> file(List.of(transfer(1), transfer(1))))
                .withMessageContaining("twice");
    }

    @Test
    void refusesAmountsAndIdsThatNoBankTakes() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new CreditTransfer("A", Money.ZERO, TOWN, ACCOUNT, ""));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() ->
                        new CreditTransfer("A", CreditTransfer.LARGEST.plus(Money.ofCents(1)), TOWN, ACCOUNT, ""));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new CreditTransfer("A".repeat(36), Money.ofCents(1), TOWN, ACCOUNT, ""));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new CreditTransfer("Ä", Money.ofCents(1), TOWN, ACCOUNT, ""));
    }

    private static CreditTransfer transfer(int number) {
        return new CreditTransfer(
                "EGOV-2026-00001-A001-" + number, Money.ofCents(125_050 + number), TOWN, ACCOUNT, "Zuwendung");
    }

    private static CreditTransferFile file(int transfers) {
        return file(IntStream.rangeClosed(0, transfers - 1)
                .mapToObj(Pain001Test::transfer)
                .toList());
    }

    private static CreditTransferFile file(List<CreditTransfer> transfers) {
        return new CreditTransferFile(
                "EGOV-2026-000001",
                OffsetDateTime.parse("2026-03-02T10:00:00+01:00"),
                LocalDate.of(2026, 3, 3),
                new Party("Freistaat Thüringen", "Musterstraße", "1", "99084", "Erfurt"),
                new Iban("DE02100500000054540402"),
                "",
                transfers);
    }

    private static String text(CreditTransferFile file) {
        return new String(Pain001.write(file), StandardCharsets.UTF_8);
    }
}
