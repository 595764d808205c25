package de.foerderfluss.payment;

import static de.foerderfluss.calendar.DeadlineKind.USE_OF_FUNDS;

import de.foerderfluss.calendar.Deadline;
import de.foerderfluss.calendar.Deadlines;
import de.foerderfluss.calendar.GrantDays;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.guideline.FundingGuideline;
import de.foerderfluss.guideline.ParameterKey;
import de.foerderfluss.shared.CanonicalText;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Begins and ends the days within which paid money is to be used. */
@Component
class UsePeriods {

    private final UseRows rows;
    private final FundingGuideline guideline;
    private final GrantDays days;
    private final Deadlines deadlines;
    private final CaseFile caseFile;
    private final Clock clock;

    UsePeriods(
            UseRows rows,
            FundingGuideline guideline,
            GrantDays days,
            Deadlines deadlines,
            CaseFile caseFile,
            Clock clock) {
        this.rows = rows;
        this.guideline = guideline;
        this.days = days;
        this.deadlines = deadlines;
        this.caseFile = caseFile;
        this.clock = clock;
    }

    /** The drawdown has been paid. What its invoices say is taken as the first report; if all is used by it, no day runs. */
    void begin(Drawdown drawdown) {
        LocalDate paidOn = Objects.requireNonNull(drawdown.executedOn());
        int months = guideline.value(paidOn, null, ParameterKey.USE_MONTHS).number();
        Deadline period = days.useBy(paidOn, months);
        rows.begin(drawdown.id(), paidOn, period.date(), drawdown.asked());
        UseStatement statement = rows.find(drawdown.id()).orElseThrow();
        List<UsedAmount> uses = InvoiceUse.of(drawdown);
        if (!uses.isEmpty()) {
            rows.report(
                    statement,
                    uses,
                    hash(uses),
                    PersonId.SYSTEM,
                    clock.instant().truncatedTo(ChronoUnit.MICROS));
        }
        UseStatement begun = rows.find(drawdown.id()).orElseThrow();
        record(begun);
        if (begun.unused().isPositive()) {
            deadlines.set(drawdown.id().reference(), USE_OF_FUNDS, statement.matter(), period);
        }
    }

    private void record(UseStatement begun) {
        String sentence = begun.unused().isZero()
                ? "Abruf %d: Die Rechnungen waren vor der Auszahlung bezahlt, die Mittel sind damit verwendet."
                        .formatted(begun.id().number())
                : "Abruf %d: Noch nicht verwendet sind %s. Bitte melden Sie die Zahlungen, sobald sie erfolgt sind."
                        .formatted(begun.id().number(), begun.unused().german());
        caseFile.record(begun.id().reference(), PersonId.SYSTEM, "USE_PERIOD_BEGUN", sentence, Visibility.APPLICANT);
    }

    /** The money came back, so there is nothing to use. */
    void withdraw(DrawdownId id) {
        deadlines.withdraw(
                id.reference(),
                USE_OF_FUNDS,
                MatterKey.of("DRAWDOWN", id.number()),
                "Die Auszahlung ist zurückgekommen.");
    }

    /** All is used, by the last report. */
    void closed(UseStatement statement) {
        if (statement.unused().isPositive()) {
            return;
        }
        if (statement.late(LocalDate.now(clock)).isEmpty()) {
            deadlines.met(
                    statement.id().reference(),
                    USE_OF_FUNDS,
                    statement.matter(),
                    "Die Mittel sind fristgerecht verwendet.");
        } else {
            deadlines.elapsed(
                    statement.id().reference(),
                    USE_OF_FUNDS,
                    statement.matter(),
                    "Die Mittel sind nicht fristgerecht verwendet.");
        }
    }

    static ContentHash hash(List<UsedAmount> uses) {
        return new CanonicalText("use-report").with("uses", uses).hash();
    }
}
