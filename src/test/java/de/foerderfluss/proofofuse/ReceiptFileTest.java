package de.foerderfluss.proofofuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormRejected;
import de.foerderfluss.shared.Money;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptFileTest {

    private static final String HEAD = "Bezahlt am;Empfänger;Rechnungsnummer;Grund der Zahlung;Betrag;Ausgabe Nr.\r\n";
    private static final String LINE = "30.06.2026;Müller & Söhne;RE-1;Gehäuse;1.250,50;1\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252"})
    void readsWhatSpreadsheetsWrite(String charset) {
        ReceiptFile file = ReceiptFile.read((HEAD + LINE).getBytes(Charset.forName(charset)));

        assertThat(file.rows())
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("payee", "Müller & Söhne")
                        .containsEntry("amount", "1.250,50")
                        .containsEntry("costItem", "1"));
        assertThat(file.lines()).containsExactly(2L);
    }

    @Test
    void toleratesAByteOrderMarkBlankLinesAndAMissingHead() {
        assertThat(read("\ufeff" + HEAD + "\r\n" + LINE + ";;;;;\r\n").lines()).containsExactly(3L);
        assertThat(read(LINE).lines()).containsExactly(1L);
    }

    @Test
    void countsTheLinesOfTextWithLineBreaks() {
        ReceiptFile file = read(HEAD + "30.06.2026;\"Müller\r\n& Söhne\";1;x;1;1\r\n" + LINE);

        assertThat(file.lines()).containsExactly(2L, 4L);
    }

    @Test
    void namesEachLineWithAWrongNumberOfColumns() {
        assertThat(errors(HEAD + LINE + "nur,ein,Komma\r\n" + "1;2;3\r\n"))
                .containsExactly(
                        "Zeile 3: Erwartet werden 6 Spalten, durch Semikolon getrennt (Bezahlt am; Empfänger; Rechnungsnummer; Grund der Zahlung; Betrag; Ausgabe Nr.); gefunden wurde eine.",
                        "Zeile 4: Erwartet werden 6 Spalten, durch Semikolon getrennt (Bezahlt am; Empfänger; Rechnungsnummer; Grund der Zahlung; Betrag; Ausgabe Nr.); gefunden wurden 3.");
    }

    @Test
    void refusesWhatIsNoListOfReceipts() {
        assertThat(errors("")).containsExactly("Die Datei enthält keinen Beleg.");
        assertThat(errors(HEAD)).containsExactly("Die Datei enthält keinen Beleg.");
        assertThat(errors("PK\u0003\u0004" + LINE).get(0)).contains("keine Textdatei");
        assertThat(errors(HEAD + "1;\"offen;3;4;5;6\r\n").get(0))
                .startsWith("Zeile 2: ")
                .contains("Anführungszeichen");
        assertThat(errors(HEAD + LINE.repeat(1_001))).containsExactly("Die Datei hat mehr als 1000 Belege.");
        assertThat(errors("x".repeat(2_000_001))).containsExactly("Die Datei ist größer als 2 MB.");
    }

    @Test
    void neverStumblesOverAnything() {
        Random random = new Random(20260303);
        String signs = ";;;\"\r\n\t'=+-@äöü€0123456789.,abc\u0000\ufeff";
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(120), 0, signs.length()).forEach(index -> text.append(signs.charAt(index)));
            try {
                assertThat(read(text.toString()).rows()).isNotEmpty();
            } catch (FormRejected rejected) {
                assertThat(rejected.errors())
                        .isNotEmpty()
                        .allSatisfy(error -> assertThat(error.message()).isNotBlank());
            }
        }
    }

    @Test
    void writesNothingThatASpreadsheetWouldRunAndReadsItBack() {
        Receipt receipt = new Receipt(
                1,
                LocalDate.of(2026, 6, 30),
                "=HYPERLINK(\"http://boese.example\")",
                "+49",
                "@SUM(A1)",
                Money.ofCents(-1_250_50),
                2);

        byte[] csv = ReceiptList.write(List.of(receipt));

        assertThat(new String(csv, StandardCharsets.UTF_8))
                .startsWith("\ufeffBezahlt am;Empfänger")
                .contains("'=HYPERLINK", ";'+49;'@SUM(A1);-1250,50;2");
        assertThat(ReceiptFile.read(csv).rows())
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("payee", "=HYPERLINK(\"http://boese.example\")")
                        .containsEntry("invoiceNumber", "+49"));
    }

    private static ReceiptFile read(String text) {
        return ReceiptFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> errors(String text) {
        assertThatExceptionOfType(FormRejected.class).isThrownBy(() -> read(text));
        try {
            read(text);
            return List.of();
        } catch (FormRejected rejected) {
            return rejected.errors().stream().map(FormError::message).toList();
        }
    }
}
