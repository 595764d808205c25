package de.foerderfluss.obligation;

import static de.foerderfluss.calendar.DeadlineKind.CONDITION;

import de.foerderfluss.calendar.Deadline;
import de.foerderfluss.calendar.Deadlines;
import de.foerderfluss.calendar.GrantDays;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.DocumentId;
import de.foerderfluss.casefile.InspectedAttachment;
import de.foerderfluss.casefile.NewDocument;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.shared.CanonicalText;
import de.foerderfluss.shared.ContentHash;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;

/** The steps from a report to a fulfilled obligation. Callers hold the obligation. */
@Component
class Fulfilment {

    private static final String REPORT = "OBLIGATION_REPORT";
    private static final int MOST_FILES = 20;
    private static final int LONGEST_MESSAGE = 4000;
    private static final int LONGEST_REASON = 2000;

    private final ObligationRows rows;
    private final CaseFile caseFile;
    private final Deadlines deadlines;
    private final GrantDays days;
    private final Clock clock;

    Fulfilment(ObligationRows rows, CaseFile caseFile, Deadlines deadlines, GrantDays days, Clock clock) {
        this.rows = rows;
        this.caseFile = caseFile;
        this.deadlines = deadlines;
        this.days = days;
        this.clock = clock;
    }

    void report(Actor actor, Obligation obligation, List<InspectedAttachment> files, String message) {
        String text = plain(message);
        if (text.isEmpty() && files.isEmpty()) {
            throw FulfilmentRefused.nothingReported();
        }
        if (text.length() > LONGEST_MESSAGE || files.size() > MOST_FILES) {
            throw FulfilmentRefused.tooMuch(LONGEST_MESSAGE, MOST_FILES);
        }
        ContentHash content = content(files, text);
        if (rows.wasReported(obligation, content)) {
            return;
        }
        requireReportable(obligation);
        List<DocumentId> documents = files.stream()
                .map(file -> caseFile.file(
                                obligation.reference(), actor.id(), NewDocument.of(file, file.fileName(), REPORT))
                        .id())
                .distinct()
                .toList();
        int next = obligation.reports().size() + 1;
        rows.report(obligation, new FulfilmentReport(next, text, documents, actor.id(), now(), null), content);
        record(
                actor,
                obligation,
                "OBLIGATION_REPORTED",
                "Erfüllung der Nebenbestimmung %d gemeldet.%s"
                        .formatted(obligation.number(), text.isEmpty() ? "" : " " + text));
    }

    void judge(Actor clerk, Obligation obligation, boolean fulfilled, String reason) {
        String words = plain(reason);
        if (words.length() > LONGEST_REASON || !fulfilled && words.isEmpty()) {
            throw FulfilmentRefused.withoutReason("reason", LONGEST_REASON);
        }
        FulfilmentReport last = obligation.last().orElseThrow(() -> ObligationNotOpen.nothingReported(obligation));
        FulfilmentReport.Judgement given = last.judgement();
        if (given != null) {
            if (given.fulfilled() == fulfilled
                    && given.reason().equals(words)
                    && given.by().equals(clerk.id())) {
                return;
            }
            throw ObligationNotOpen.nothingReported(obligation);
        }
        rows.judge(obligation, last.number(), new FulfilmentReport.Judgement(fulfilled, words, clerk.id(), now()));
        if (fulfilled) {
            deadlines.met(obligation.reference(), CONDITION, obligation.matter(), "Die Nebenbestimmung ist erfüllt.");
        }
        record(
                clerk,
                obligation,
                fulfilled ? "OBLIGATION_FULFILLED" : "OBLIGATION_NOT_PROVED",
                (fulfilled
                                ? "Die Nebenbestimmung %d ist erfüllt. %s"
                                : "Die Erfüllung der Nebenbestimmung %d ist noch nicht nachgewiesen: %s")
                        .formatted(obligation.number(), words)
                        .strip());
    }

    void setDay(Actor clerk, Obligation obligation, LocalDate due, String reason) {
        String words = plain(reason);
        LocalDate today = LocalDate.now(clock);
        if (words.isEmpty() || words.length() > LONGEST_REASON) {
            throw FulfilmentRefused.withoutReason("dayReason", LONGEST_REASON);
        }
        if (obligation.fulfilled()) {
            throw ObligationNotOpen.fulfilled(obligation);
        }
        Deadline deadline = days.newConditionDay(today, due).orElseThrow(FulfilmentRefused::notInTheFuture);
        if (deadline.date().equals(obligation.due())) {
            return;
        }
        deadlines.set(obligation.reference(), CONDITION, obligation.matter(), deadline);
        rows.setDay(obligation, deadline.date(), words, clerk.id(), now().atOffset(ZoneOffset.UTC));
        record(
                clerk,
                obligation,
                "OBLIGATION_DAY_SET",
                "Nebenbestimmung %d: %s Grund: %s".formatted(obligation.number(), deadline.reason(), words));
    }

    private static void requireReportable(Obligation obligation) {
        if (obligation.fulfilled()) {
            throw ObligationNotOpen.fulfilled(obligation);
        }
        if (obligation.state() == ObligationState.REPORTED) {
            throw ObligationNotOpen.waits(obligation);
        }
    }

    private static ContentHash content(List<InspectedAttachment> files, String text) {
        return new CanonicalText("obligation-report")
                .with("message", text)
                .with(
                        "files",
                        files.stream().map(file -> file.hash().hex()).sorted().toList())
                .hash();
    }

    private void record(Actor actor, Obligation obligation, String kind, String text) {
        caseFile.record(obligation.reference(), actor.id(), kind, text, Visibility.APPLICANT);
    }

    private static String plain(String typed) {
        return typed.replace('\u0000', ' ').strip();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
