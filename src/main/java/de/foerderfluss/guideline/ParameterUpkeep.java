package de.foerderfluss.guideline;

import de.foerderfluss.shared.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Checks and stores new values of the guideline. */
@Component
class ParameterUpkeep {

    private static final LocalDate EARLIEST = LocalDate.of(2019, 1, 1);

    private final GuidelineRows rows;
    private final Clock clock;

    ParameterUpkeep(GuidelineRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    Parameter change(PersonId by, ParameterChange change) {
        GuidelineSheet sheet = rows.on(LocalDate.now(clock));
        requireKnown(sheet, change);
        List<Parameter> history = rows.history(change.version(), change.object(), change.key());
        if ((history.isEmpty() ? 0 : history.get(0).revision()) != change.revision()) {
            throw new ParameterChangedMeanwhile(change.key());
        }
        Parameter changed = checked(by, change);
        requireRightOrder(sheet, changed);
        try {
            rows.add(changed);
        } catch (DuplicateKeyException overtaken) {
            throw new ParameterChangedMeanwhile(change.key());
        }
        return changed;
    }

    private Parameter checked(PersonId by, ParameterChange change) {
        ParameterKey key = change.key();
        String value = key.kind()
                .stored(change.value())
                .orElseThrow(() -> new ParameterRefused(
                        "value",
                        "„%s“ muss sein: %s. Bitte berichtigen Sie den Wert."
                                .formatted(key.germanName(), key.kind().expectation())));
        String source = change.source().strip();
        if (source.isEmpty() || source.length() > 500) {
            throw new ParameterRefused(
                    "source",
                    "Bitte geben Sie mit höchstens 500 Zeichen an, woher der Wert stammt: Ohne Quelle wird kein Wert gespeichert.");
        }
        if (change.validFrom().isBefore(EARLIEST)) {
            throw new ParameterRefused(
                    "validFrom", "Ein Wert kann frühestens ab dem 01.01.2019 gelten, dem Beginn des Programms.");
        }
        String mark = change.verified() ? "A" : "P";
        return new Parameter(
                change.version(),
                change.object(),
                key,
                value,
                change.revision() + 1,
                change.validFrom(),
                source,
                mark,
                change.verified(),
                by,
                clock.instant());
    }

    private static void requireKnown(GuidelineSheet sheet, ParameterChange change) {
        boolean known = sheet.versions().stream()
                .filter(version -> version.code().equals(change.version()))
                .anyMatch(version -> isKnownTo(sheet, version, change.object()));
        if (!known) {
            throw new ParameterRefused(
                    "version",
                    "Diese Fassung oder diesen Fördergegenstand gibt es nicht. Bitte laden Sie die Seite neu.");
        }
    }

    private static boolean isKnownTo(GuidelineSheet sheet, VersionRow version, @Nullable String object) {
        return object == null
                || sheet.objectsOf(version).stream()
                        .anyMatch(known -> known.code().equals(object));
    }

    private static void requireRightOrder(GuidelineSheet sheet, Parameter changed) {
        boolean reversed = sheet.versions().stream()
                .filter(version -> version.code().equals(changed.version()))
                .anyMatch(version -> switch (changed.key()) {
                    case VALID_FROM ->
                        changed.day()
                                .isAfter(sheet.value(version, null, ParameterKey.VALID_UNTIL)
                                        .day());
                    case VALID_UNTIL ->
                        changed.day()
                                .isBefore(sheet.value(version, null, ParameterKey.VALID_FROM)
                                        .day());
                    default -> false;
                });
        if (reversed) {
            throw new ParameterRefused(
                    "value", "Die Fassung würde enden, bevor sie beginnt. Bitte prüfen Sie beide Tage.");
        }
    }
}
