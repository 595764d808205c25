package de.foerderfluss.closure;

import de.foerderfluss.application.Applications;
import de.foerderfluss.budget.BudgetOverview;
import de.foerderfluss.budget.Stage;
import de.foerderfluss.calendar.DeadlineKind;
import de.foerderfluss.calendar.Deadlines;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.Role;
import de.foerderfluss.shared.CaseReference;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Watches over what was bought with a grant until it is no longer bound to its purpose (Zweckbindung). The municipality reports changes,
 * a clerk examines them one by one; where the purpose is missed, {@link #breach} says what part of the grant is to be revoked.
 */
@Service
@Transactional
public class Dedications {

    private static final int LONGEST_TEXT = 4000;

    private final Applications applications;
    private final DedicationRows rows;
    private final DedicationRecord record;
    private final BudgetOverview books;
    private final Deadlines deadlines;
    private final Clock clock;

    Dedications(
            Applications applications,
            DedicationRows rows,
            DedicationRecord record,
            BudgetOverview books,
            Deadlines deadlines,
            Clock clock) {
        this.applications = applications;
        this.rows = rows;
        this.record = record;
        this.books = books;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * The dedication of the case, if there is one.
     *
     * @throws de.foerderfluss.application.UnknownCase for strangers
     */
    @Transactional(readOnly = true)
    public Optional<Dedication> of(Actor reader, CaseReference reference) {
        applications.get(reader, reference);
        return rows.find(reference);
    }

    /**
     * The municipality reports a change, or a clerk records what came another way. The same report again changes nothing.
     *
     * @throws NothingDedicated if the case has no dedication
     * @throws ChangeRefused if it has ended, another report is open, the day is impossible or the words are missing
     */
    public Dedication report(Actor reporter, CaseReference reference, NewChange change) {
        applications.get(reporter, reference);
        reporter.require(Role.MUNICIPAL_EDITOR, Role.MUNICIPAL_SIGNATORY, Role.CLERK);
        Dedication known = held(reference);
        Optional<ReportedChange> open = known.openChange();
        if (open.filter(former -> isRepeat(former, change)).isPresent()) {
            return known;
        }
        requireLasting(known);
        open.ifPresent(former -> {
            throw ChangeRefused.now(
                    "Die Meldung %d wird noch geprüft. Bitte warten Sie das Ergebnis ab; danach können Sie Weiteres melden."
                            .formatted(former.number()));
        });
        requireText("message", change.message(), "was sich geändert hat,");
        if (change.since().isAfter(today()) || change.since().isBefore(known.after())) {
            throw ChangeRefused.input(
                    "since",
                    "Der Tag der Änderung muss zwischen dem %s (Ende des Bewilligungszeitraums) und heute liegen."
                            .formatted(DedicationRecord.german(known.after())));
        }
        ReportedChange added = new ReportedChange(
                known.changes().size() + 1,
                change.kind(),
                change.since(),
                change.message(),
                reporter.id(),
                now(),
                null);
        rows.addChange(reference, added);
        record.reported(reference, reporter, added);
        return rows.find(reference).orElseThrow();
    }

    /**
     * Examines the open report. The same judgement again changes nothing.
     *
     * @param reason 1 to 4000 characters; the municipality reads it
     * @throws de.foerderfluss.identity.NotPermitted unless the actor is a clerk
     * @throws NothingDedicated if there is no such report
     * @throws ChangeRefused if it is judged differently already, or the reason is missing
     */
    public Dedication judge(Actor clerk, CaseReference reference, int number, ChangeVerdict verdict, String reason) {
        clerk.require(Role.CLERK);
        Dedication known = held(reference);
        ReportedChange change = known.changes().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(NothingDedicated::new);
        String words = reason.replace('\u0000', ' ').strip();
        ChangeJudgement former = change.judgement();
        if (former != null) {
            if (former.verdict() == verdict && former.reason().equals(words)) {
                return known;
            }
            throw ChangeRefused.now("Über die Meldung %d ist schon entschieden.".formatted(number));
        }
        requireText("reason", words, "was Sie festgestellt haben,");
        ProRataShare share = verdict == ChangeVerdict.BREACH ? share(known, change) : null;
        rows.judge(reference, number, new ChangeJudgement(verdict, words, share, clerk.id(), now()));
        if (share != null) {
            rows.end(reference, DedicationEnd.BROKEN, today());
            deadlines.withdraw(reference, DeadlineKind.DEDICATION_END, Dedication.MATTER, "Der Zweck ist verfehlt.");
        }
        record.judged(reference, clerk, change, verdict, words, share);
        return rows.find(reference).orElseThrow();
    }

    /** Notes that the dedication is over; a repeat, or an earlier end, changes nothing. */
    public void elapsed(CaseReference reference) {
        Dedication known = held(reference);
        if (today().isAfter(known.until()) && rows.end(reference, DedicationEnd.ELAPSED, known.until())) {
            deadlines.elapsed(
                    reference, DeadlineKind.DEDICATION_END, Dedication.MATTER, "Die Zweckbindung ist abgelaufen.");
            record.elapsed(reference, known);
        }
    }

    /** Why and how much of the grant is to be revoked because its purpose was missed; empty if it was not. */
    @Transactional(readOnly = true)
    public Optional<DedicationBreach> breach(CaseReference reference) {
        return rows.find(reference).flatMap(Dedication::breach).flatMap(change -> breach(reference, change));
    }

    private static Optional<DedicationBreach> breach(CaseReference reference, ReportedChange change) {
        return Optional.ofNullable(change.judgement())
                .flatMap(judgement -> Optional.ofNullable(judgement.share())
                        .map(share -> new DedicationBreach(
                                reference,
                                change.number(),
                                change.kind(),
                                change.since(),
                                judgement.reason(),
                                share.amount(),
                                share.german())));
    }

    private ProRataShare share(Dedication dedication, ReportedChange change) {
        return ProRataShare.of(
                books.ofCase(dedication.reference()).at(Stage.PAID).total(),
                dedication.after(),
                dedication.until(),
                change.since());
    }

    private Dedication held(CaseReference reference) {
        record.hold(reference);
        return rows.find(reference).orElseThrow(NothingDedicated::new);
    }

    private static void requireLasting(Dedication known) {
        if (known.end() != null) {
            throw ChangeRefused.now("Die Zweckbindung ist %s; es ist nichts mehr zu melden."
                    .formatted(known.end().germanName()));
        }
    }

    private static void requireText(String field, String text, String what) {
        if (text.isEmpty() || text.length() > LONGEST_TEXT) {
            throw ChangeRefused.input(
                    field, "Bitte schreiben Sie %s mit 1 bis %d Zeichen auf.".formatted(what, LONGEST_TEXT));
        }
    }

    private static boolean isRepeat(ReportedChange former, NewChange change) {
        return former.kind() == change.kind()
                && former.since().equals(change.since())
                && former.message().equals(change.message());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
