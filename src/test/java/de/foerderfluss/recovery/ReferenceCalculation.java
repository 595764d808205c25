package de.foerderfluss.recovery;

import de.foerderfluss.shared.Money;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A calculation written out for people in {@code src/test/resources/interest}, read as a test sees it. */
record ReferenceCalculation(
        String name,
        InterestRule rule,
        LocalDate lastDay,
        List<PrincipalChange> changes,
        List<InterestLine> lines,
        List<Money> runningTotals,
        Money total) {

    private static final Path FOLDER = Path.of("src/test/resources/interest");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    static Stream<ReferenceCalculation> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(ReferenceCalculation::read).toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static ReferenceCalculation named(String name) {
        return read(FOLDER.resolve(name + ".md"));
    }

    private static ReferenceCalculation read(Path file) {
        try {
            String text = Files.readString(file);
            return new ReferenceCalculation(
                    file.getFileName().toString(),
                    new InterestRule(
                            InterestRate.parse(one(text, "Aufschlag: ([\\d,]+)"))
                                    .orElseThrow(),
                            DayCount.valueOf(one(text, "Zinsmethode: (\\w+)"))),
                    day(one(text, "Verzinst bis: (\\S+)")),
                    rows(text, 2)
                            .map(cells -> new PrincipalChange(day(cells[0]), money(cells[1])))
                            .toList(),
                    rows(text, 8).map(ReferenceCalculation::line).toList(),
                    matches(text, "abgerundet ([\\d.,]+)")
                            .map(found -> money(found.group(1)))
                            .toList(),
                    money(one(text, "## Ergebnis\\s+([\\d.,]+)")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static InterestLine line(String[] cells) {
        return new InterestLine(
                day(cells[0]),
                day(cells[1]),
                money(cells[2]),
                InterestRate.parse(cells[3]).orElseThrow(),
                InterestRate.parse(cells[4]).orElseThrow(),
                Integer.parseInt(cells[5]),
                Integer.parseInt(cells[6]),
                money(cells[7]));
    }

    /** The rows of the table with so many columns, which begin with a day. */
    private static Stream<String[]> rows(String text, int columns) {
        return text.lines()
                .filter(line -> line.matches("\\| \\d\\d\\.\\d\\d\\.\\d{4} .*"))
                .map(line -> line.substring(2, line.length() - 2).split(" \\| "))
                .filter(cells -> cells.length == columns);
    }

    private static String one(String text, String pattern) {
        return matches(text, pattern).findFirst().orElseThrow().group(1);
    }

    private static Stream<MatchResult> matches(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text, DAY);
    }

    private static Money money(String text) {
        return Money.parseGerman(text).orElseThrow();
    }

    @Override
    public String toString() {
        return name;
    }
}
