package de.foerderfluss.recovery;

import static java.util.stream.Collectors.toMap;

import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures by which money is claimed back (Rechenwerte der Rückforderung). Nobody could check most of them yet; each says so. */
@Service
@Transactional
public class RecoveryValues {

    private static final LocalDate FIRST = LocalDate.of(2002, 1, 1);

    private final RecoveryValueRows rows;
    private final Clock clock;

    RecoveryValues(RecoveryValueRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** What is used today. */
    @Transactional(readOnly = true)
    public List<RecoveryValue> current() {
        return rows.on(today()).stream()
                .sorted(Comparator.comparing(RecoveryValue::key))
                .toList();
    }

    /** Every row there ever was for the figure, the newest first. */
    @Transactional(readOnly = true)
    public List<RecoveryValue> history(RecoveryKey key) {
        return rows.history(key);
    }

    /**
     * Enters another value and keeps the former one.
     *
     * @throws RecoveryValueRefused if it is not of its kind or has no source
     * @throws ChangedMeanwhile if somebody else has entered one since
     */
    public RecoveryValue change(Actor administrator, NewRecoveryValue entered) {
        administrator.require(Role.ADMINISTRATOR);
        RecoveryKey key = entered.key();
        String what = "Der Wert „" + key.germanName() + "“";
        if (rows.history(key).get(0).revision() != entered.revision()) {
            throw new ChangedMeanwhile(what);
        }
        RecoveryValue value = new RecoveryValue(
                key,
                entered.revision() + 1,
                key.stored(entered.value())
                        .orElseThrow(() -> new RecoveryValueRefused(
                                "value",
                                "„%s“ muss sein: %s. Bitte berichtigen Sie den Wert."
                                        .formatted(key.germanName(), key.expectation()))),
                requireDay(entered.validFrom()),
                BaseRates.requireSource(entered.source()),
                entered.verified() ? "A" : "P",
                entered.verified(),
                administrator.id(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        try {
            rows.add(value);
        } catch (DuplicateKeyException overtaken) {
            throw new ChangedMeanwhile(what);
        }
        return value;
    }

    RecoveryTerms terms() {
        return new RecoveryTerms(rows.on(today()).stream().collect(toMap(RecoveryValue::key, value -> value)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static LocalDate requireDay(LocalDate day) {
        if (day.isBefore(FIRST)) {
            throw new RecoveryValueRefused("validFrom", "Ein Wert kann frühestens ab dem 01.01.2002 gelten.");
        }
        return day;
    }
}
