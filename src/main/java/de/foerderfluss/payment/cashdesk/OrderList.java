package de.foerderfluss.payment.cashdesk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes payment orders as CSV: semicolons, UTF-8 with byte order mark, German amounts and days. */
public final class OrderList {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final CSVFormat FORMAT = CSVFormat.Builder.create(CSVFormat.DEFAULT)
            .setDelimiter(';')
            .setRecordSeparator("\r\n")
            .setHeader(
                    "Kassenzeichen",
                    "End-to-End-Id",
                    "Aktenzeichen",
                    "Abruf",
                    "Empfänger",
                    "Anschrift",
                    "IBAN",
                    "Betrag",
                    "Währung",
                    "Titel",
                    "Haushaltsjahr",
                    "Verwendungszweck",
                    "Festgestellt von",
                    "Festgestellt am",
                    "Angeordnet von",
                    "Angeordnet am")
            .get();

    private OrderList() {}

    public static byte[] write(List<OrderLine> lines) {
        StringBuilder text = new StringBuilder("\ufeff");
        try (CSVPrinter csv = new CSVPrinter(text, FORMAT)) {
            for (OrderLine line : lines) {
                print(csv, line);
            }
        } catch (IOException failure) {
            throw new IllegalStateException("Memory cannot be written to", failure);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void print(CSVPrinter csv, OrderLine line) throws IOException {
        csv.printRecord(
                line.paymentReference(),
                line.endToEndId(),
                line.caseReference(),
                line.drawdown(),
                safe(line.payee()),
                safe(line.address()),
                line.account().compact(),
                line.amount().germanDigits().replace(".", ""),
                "EUR",
                line.budgetLine(),
                line.budgetYear(),
                safe(line.purpose()),
                safe(line.certifiedBy()),
                DAY.format(line.certifiedOn()),
                safe(line.orderedBy()),
                DAY.format(line.orderedOn()));
    }

    /** What a spreadsheet would take for a formula is shown as text. */
    private static String safe(String text) {
        return text.matches("^[=+\\-@\\t\\r].*") ? "'" + text : text;
    }
}
