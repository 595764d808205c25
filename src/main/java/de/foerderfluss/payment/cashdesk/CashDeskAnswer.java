package de.foerderfluss.payment.cashdesk;

import de.foerderfluss.payment.sepa.Answer;
import de.foerderfluss.payment.sepa.AnswerEntry;
import de.foerderfluss.payment.sepa.AnswerStatus;
import de.foerderfluss.payment.sepa.CreditDetails;
import de.foerderfluss.payment.sepa.UnreadableAnswer;
import de.foerderfluss.shared.CanonicalText;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.Money;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cash desk's answer: {@code End-to-End-Id;Status;Buchungstag;Grund}, optionally followed by {@code Betrag}. The status is
 * {@code AUSGEFUEHRT} or {@code ZURUECK}, with or without umlaut; a head line may stand on top. Money that has come in is
 * {@code Kassenzeichen;EINGANG;Buchungstag;Beleg;Betrag}, where the voucher tells two equal payments apart.
 */
public final class CashDeskAnswer {

    private static final int MOST_LINES = 100_000;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd.MM.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final CSVFormat FORMAT = CSVFormat.Builder.create(CSVFormat.DEFAULT)
            .setDelimiter(';')
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    private CashDeskAnswer() {}

    /** @throws UnreadableAnswer with the first line that cannot be read */
    public static Answer read(byte[] content) {
        List<AnswerEntry> entries = new ArrayList<>();
        try (Reader reader =
                        new InputStreamReader(new ByteArrayInputStream(content), StandardCharsets.UTF_8.newDecoder());
                CSVParser lines = CSVParser.parse(reader, FORMAT)) {
            for (CSVRecord line : lines) {
                if (!isHead(line)) {
                    entries.add(entry(line, Math.toIntExact(lines.getCurrentLineNumber())));
                }
                if (entries.size() > MOST_LINES) {
                    throw new UnreadableAnswer("Die Datei hat mehr als " + MOST_LINES + " Zeilen.");
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException malformed) {
            throw new UnreadableAnswer(
                    malformed instanceof CharacterCodingException
                                    || malformed.getCause() instanceof CharacterCodingException
                            ? "Die Datei ist nicht in UTF-8 geschrieben."
                            : "Die Datei ist keine vollständige CSV-Datei.");
        }
        if (entries.isEmpty()) {
            throw new UnreadableAnswer("Die Datei enthält keine Zeile mit einer Zahlung.");
        }
        return Answer.of("CSV der Kasse", entries);
    }

    private static boolean isHead(CSVRecord line) {
        return line.getRecordNumber() == 1
                && line.get(0).replace("\ufeff", "").toLowerCase(Locale.GERMAN).startsWith("end-to-end");
    }

    private static AnswerEntry entry(CSVRecord line, int number) {
        if (line.size() < 3 || line.size() > 5) {
            throw UnreadableAnswer.at(
                    number,
                    "Erwartet werden End-to-End-Id;Status;Buchungstag;Grund, gefunden wurden %d Felder."
                            .formatted(line.size()));
        }
        String reason = line.size() > 3 ? line.get(3) : "";
        AnswerStatus status = status(line.get(1), number);
        Money amount = line.size() > 4 ? amount(line.get(4), number) : null;
        AnswerEntry entry = new AnswerEntry(
                number,
                line.get(0).replace("\ufeff", ""),
                status,
                amount,
                day(line.get(2), number),
                reason.length() > 500 ? reason.substring(0, 500) : reason);
        return status == AnswerStatus.RECEIVED ? received(entry, number) : entry;
    }

    private static AnswerEntry received(AnswerEntry entry, int number) {
        if (entry.amount() == null || entry.reason().isEmpty()) {
            throw UnreadableAnswer.at(
                    number, "Ein Eingang braucht Beleg und Betrag: Kassenzeichen;EINGANG;Buchungstag;Beleg;Betrag.");
        }
        ContentHash key = new CanonicalText("cash desk credit")
                .with("reference", entry.endToEndId())
                .with("bookedOn", entry.bookedOn())
                .with("voucher", entry.reason())
                .with("amount", entry.amount())
                .hash();
        return new AnswerEntry(
                number,
                "",
                AnswerStatus.RECEIVED,
                entry.amount(),
                entry.bookedOn(),
                "",
                new CreditDetails(key, shortened(entry.endToEndId()) + ", Beleg " + entry.reason(), ""));
    }

    private static AnswerStatus status(String text, int number) {
        return switch (text.toUpperCase(Locale.GERMAN).replace("Ü", "UE")) {
            case "AUSGEFUEHRT", "EXECUTED" -> AnswerStatus.EXECUTED;
            case "ZURUECK", "RETURNED" -> AnswerStatus.RETURNED;
            case "EINGANG", "RECEIVED" -> AnswerStatus.RECEIVED;
            default ->
                throw UnreadableAnswer.at(
                        number,
                        "Der Status muss AUSGEFUEHRT, ZURUECK oder EINGANG sein, nicht „" + shortened(text) + "“.");
        };
    }

    private static LocalDate day(String text, int number) {
        try {
            return text.contains(".") ? LocalDate.parse(text, DAY) : LocalDate.parse(text);
        } catch (DateTimeException malformed) {
            throw UnreadableAnswer.at(
                    number, "„" + shortened(text) + "“ ist kein Buchungstag wie 31.03.2026 oder 2026-03-31.");
        }
    }

    private static @Nullable Money amount(String text, int number) {
        if (text.isEmpty()) {
            return null;
        }
        Optional<Money> amount = Money.parseGerman(text);
        return amount.orElseThrow(
                () -> UnreadableAnswer.at(number, "„" + shortened(text) + "“ ist kein Betrag wie 1.250,50."));
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
