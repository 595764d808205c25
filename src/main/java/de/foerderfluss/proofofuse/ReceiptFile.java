package de.foerderfluss.proofofuse;

import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormRejected;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a list of receipts from CSV with semicolons, with or without the head line. The values stay as they were typed; the form checks
 * them afterwards, and each row remembers its line in the file.
 */
record ReceiptFile(List<Map<String, Object>> rows, List<Long> lines) {

    static final int MOST_ROWS = 1_000;
    private static final int MOST_BYTES = 2_000_000;
    private static final int MOST_ERRORS = 50;
    private static final List<String> KEYS =
            List.of("paidOn", "payee", "invoiceNumber", "reason", "amount", "costItem");
    private static final CSVFormat FORMAT = CSVFormat.Builder.create(CSVFormat.DEFAULT)
            .setDelimiter(';')
            .setIgnoreEmptyLines(false)
            .setTrim(true)
            .get();

    /** @throws FormRejected with every line that cannot be read; then nothing is */
    static ReceiptFile read(byte[] content) {
        if (content.length > MOST_BYTES) {
            throw refused("Die Datei ist größer als 2 MB.");
        }
        ReceiptFile file = new ReceiptFile(new ArrayList<>(), new ArrayList<>());
        List<FormError> errors = file.fill(FileText.of(content));
        if (file.rows.size() > MOST_ROWS) {
            throw refused("Die Datei hat mehr als " + MOST_ROWS + " Belege.");
        }
        if (!errors.isEmpty()) {
            throw new FormRejected(errors);
        }
        if (file.rows.isEmpty()) {
            throw refused("Die Datei enthält keinen Beleg.");
        }
        return file;
    }

    private List<FormError> fill(String text) {
        List<FormError> errors = new ArrayList<>();
        long before = 0;
        try (CSVParser csv = CSVParser.parse(text, FORMAT)) {
            for (CSVRecord entry : csv) {
                if (!isBlank(entry) && !(rows.isEmpty() && errors.isEmpty() && isHead(entry))) {
                    take(entry, before + 1).ifPresent(errors::add);
                }
                before = csv.getCurrentLineNumber();
                if (rows.size() > MOST_ROWS || errors.size() >= MOST_ERRORS) {
                    return errors;
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException malformed) {
            errors.add(at(
                    before + 1,
                    "Ab hier ist die Datei keine vollständige CSV-Datei; vermutlich fehlt ein Anführungszeichen."));
        }
        return errors;
    }

    private Optional<FormError> take(CSVRecord entry, long line) {
        if (entry.size() != KEYS.size()) {
            return Optional.of(wrongColumns(line, entry.size()));
        }
        rows.add(row(entry));
        lines.add(line);
        return Optional.empty();
    }

    /** The same error where it stands in the file, if it is about one of the rows after the first so many. */
    Optional<FormError> inFile(FormError error, int first) {
        int index = Integer.parseInt(error.path().replaceAll("\\D", "")) - first;
        if (index < 0) {
            return Optional.empty();
        }
        String words = error.message().replaceAll("(„?)Beleg " + (index + first + 1) + " – ", "$1");
        String prefix = "Zeile " + lines.get(index);
        return Optional.of(
                words.startsWith(prefix)
                        ? new FormError("line[" + lines.get(index) + "]", prefix, words)
                        : at(lines.get(index), words));
    }

    static FormRejected refused(String sentence) {
        return new FormRejected(List.of(new FormError("file", "Datei", sentence)));
    }

    private static FormError at(long line, String sentence) {
        return new FormError("line[" + line + "]", "Zeile " + line, "Zeile " + line + ": " + sentence);
    }

    private static FormError wrongColumns(long line, int found) {
        return at(
                line,
                "Erwartet werden %d Spalten, durch Semikolon getrennt (%s); gefunden %s."
                        .formatted(
                                KEYS.size(),
                                String.join("; ", ReceiptList.HEADER),
                                found == 1 ? "wurde eine" : "wurden " + found));
    }

    private static boolean isHead(CSVRecord entry) {
        return entry.get(0).toLowerCase(Locale.GERMAN).startsWith("bezahlt");
    }

    private static boolean isBlank(CSVRecord entry) {
        return entry.stream().allMatch(String::isBlank);
    }

    private static Map<String, Object> row(CSVRecord entry) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int column = 0; column < KEYS.size(); column++) {
            row.put(KEYS.get(column), ReceiptList.bare(entry.get(column)));
        }
        return row;
    }
}
