package de.foerderfluss.proofofuse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes receipts as CSV: semicolons, UTF-8 with byte order mark, German amounts and days. It can be read again by {@link ReceiptFile}. */
final class ReceiptList {

    static final String[] HEADER = {
        "Bezahlt am", "Empfänger", "Rechnungsnummer", "Grund der Zahlung", "Betrag", "Ausgabe Nr."
    };

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final CSVFormat FORMAT = CSVFormat.Builder.create(CSVFormat.DEFAULT)
            .setDelimiter(';')
            .setRecordSeparator("\r\n")
            .setHeader(HEADER)
            .get();

    private ReceiptList() {}

    static byte[] write(List<Receipt> receipts) {
        StringBuilder text = new StringBuilder("\ufeff");
        try (CSVPrinter csv = new CSVPrinter(text, FORMAT)) {
            for (Receipt receipt : receipts) {
                csv.printRecord(
                        DAY.format(receipt.paidOn()),
                        safe(receipt.payee()),
                        safe(receipt.invoiceNumber()),
                        safe(receipt.reason()),
                        receipt.amount().germanDigits().replace(".", ""),
                        receipt.costItem());
            }
        } catch (IOException failure) {
            throw new IllegalStateException("Memory cannot be written to", failure);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What a spreadsheet would take for a formula is shown as text. */
    static String safe(String text) {
        return text.matches("(?s)^[=+\\-@\\t\\r\\n].*") ? "'" + text : text;
    }

    /** Undoes {@link #safe} in what comes back. */
    static String bare(String text) {
        return text.matches("(?s)^'[=+\\-@\\t\\r\\n].*") ? text.substring(1) : text;
    }
}
