package de.foerderfluss.notice;

import static de.foerderfluss.calendar.DeadlineKind.COMPLETENESS_FINAL;
import static de.foerderfluss.calendar.DeadlineKind.COMPLETENESS_REPLY;
import static de.foerderfluss.notice.pdf.Column.figures;
import static de.foerderfluss.notice.pdf.Column.name;
import static de.foerderfluss.notice.pdf.Column.text;

import de.foerderfluss.application.ApplicationIntake;
import de.foerderfluss.application.FundingApplication;
import de.foerderfluss.assessment.CompletenessRound;
import de.foerderfluss.calendar.Deadline;
import de.foerderfluss.calendar.Deadlines;
import de.foerderfluss.calendar.LegalCalendar;
import de.foerderfluss.calendar.StoredDeadline;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Document;
import de.foerderfluss.notice.pdf.Block;
import de.foerderfluss.notice.pdf.Emphasis;
import de.foerderfluss.notice.pdf.Grid;
import de.foerderfluss.notice.pdf.Items;
import de.foerderfluss.notice.text.CasePlaceholder;
import de.foerderfluss.notice.text.LetterFacts;
import de.foerderfluss.shared.CaseReference;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What each kind of letter says beyond what every letter says. */
@Component
class LetterContents {

    private static final int DAYS_AFTER_REMINDER = 14;
    private static final int KILOBYTE = 1024;

    private final CaseFile caseFile;
    private final Deadlines deadlines;
    private final LegalCalendar calendar;
    private final Clock clock;

    LetterContents(CaseFile caseFile, Deadlines deadlines, LegalCalendar calendar, Clock clock) {
        this.caseFile = caseFile;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.clock = clock;
    }

    LetterFacts receipt(CaseMatter matter, LetterFacts facts) {
        return facts.with(CasePlaceholder.FILES, files(matter.application(), attachments(matter.application())));
    }

    LetterFacts request(CaseMatter matter, LetterFacts facts, CompletenessRound round) {
        LocalDate replyDate = deadlines
                .current(matter.application().reference(), COMPLETENESS_REPLY)
                .map(stored -> stored.deadline().date())
                .orElseGet(() -> Objects.requireNonNull(round.replyDate()));
        return facts.with(CasePlaceholder.MISSING, missing(round))
                .with(CasePlaceholder.REPLY_DATE, GermanDay.of(replyDate));
    }

    LetterFacts reminder(CaseMatter matter, LetterFacts facts, CompletenessRound round, LocalDate requestedOn) {
        CaseReference reference = matter.application().reference();
        LocalDate former = deadlines.of(reference).stream()
                .filter(stored -> stored.kind() == COMPLETENESS_REPLY)
                .reduce((first, second) -> second)
                .map(stored -> stored.deadline().date())
                .orElseGet(() -> Objects.requireNonNull(round.replyDate()));
        return facts.with(CasePlaceholder.MISSING, missing(round))
                .with(
                        CasePlaceholder.REPLY_DATE,
                        GermanDay.of(lastReplyDate(reference).date()))
                .with(CasePlaceholder.FORMER_REQUEST, GermanDay.of(requestedOn))
                .with(CasePlaceholder.FORMER_REPLY_DATE, GermanDay.of(former));
    }

    private Deadline lastReplyDate(CaseReference reference) {
        return deadlines
                .current(reference, COMPLETENESS_FINAL)
                .map(StoredDeadline::deadline)
                .orElseGet(() -> deadlines
                        .set(
                                reference,
                                COMPLETENESS_FINAL,
                                calendar.replyPeriodEnd(LocalDate.now(clock), DAYS_AFTER_REMINDER))
                        .deadline());
    }

    private List<Document> attachments(FundingApplication application) {
        return caseFile.documents(application.reference()).stream()
                .filter(document -> document.kind().equals(ApplicationIntake.ATTACHMENT))
                .sorted(Comparator.comparing(Document::fileName)
                        .thenComparing(file -> file.hash().hex()))
                .toList();
    }

    static List<Block> missing(CompletenessRound round) {
        return List.of(new Items(
                round.missingItems().stream()
                        .map(missing -> "**%s** – %s"
                                .formatted(Emphasis.plain(missing.item()), Emphasis.plain(missing.reason())))
                        .toList(),
                true));
    }

    /** The application itself comes first: its content has a hash like every file. */
    static List<Block> files(FundingApplication application, List<Document> attachments) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "Antrag (Angaben im Formular)", "–", application.contentHash().hex()));
        attachments.forEach(file ->
                rows.add(List.of(file.fileName(), size(file.size()), file.hash().hex())));
        return List.of(new Grid(
                "Eingegangene Unterlagen",
                List.of(name("Unterlage", 3.2f), figures("Größe", 1.3f), text("Prüfsumme (SHA-256)", 4.5f)),
                rows));
    }

    private static String size(long bytes) {
        long kilobytes = Math.max(1, Math.round((double) bytes / KILOBYTE));
        return kilobytes < KILOBYTE
                ? kilobytes + "\u00a0KB"
                : String.format(Locale.ROOT, "%.1f\u00a0MB", (double) kilobytes / KILOBYTE)
                        .replace('.', ',');
    }
}
