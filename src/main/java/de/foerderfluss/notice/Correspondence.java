package de.foerderfluss.notice;

import static de.foerderfluss.notice.text.LetterKind.DOCUMENT_REMINDER;
import static de.foerderfluss.notice.text.LetterKind.DOCUMENT_REQUEST;
import static de.foerderfluss.notice.text.LetterKind.RECEIPT;

import de.foerderfluss.assessment.AssessmentView;
import de.foerderfluss.assessment.CaseAssessment;
import de.foerderfluss.assessment.CompletenessRound;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.DocumentId;
import de.foerderfluss.casefile.NewDocument;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.notice.WrittenLetters.Key;
import de.foerderfluss.notice.WrittenLetters.Written;
import de.foerderfluss.notice.text.LetterFacts;
import de.foerderfluss.notice.text.LetterKind;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The letters of the house that decide nothing. Each is written once, filed in the case file and visible to the applicant. */
@Service
@Transactional
public class Correspondence {

    private final CaseMatters matters;
    private final CaseAssessment assessment;
    private final CaseFile caseFile;
    private final LetterWriter writer;
    private final LetterContents contents;
    private final WrittenLetters letters;
    private final CaseLock lock;
    private final Clock clock;

    Correspondence(
            CaseMatters matters,
            CaseAssessment assessment,
            CaseFile caseFile,
            LetterWriter writer,
            LetterContents contents,
            WrittenLetters letters,
            CaseLock lock,
            Clock clock) {
        this.matters = matters;
        this.assessment = assessment;
        this.caseFile = caseFile;
        this.writer = writer;
        this.contents = contents;
        this.letters = letters;
        this.lock = lock;
        this.clock = clock;
    }

    /** Confirms that the application has arrived (Eingangsbestätigung); once per case. */
    public DocumentId confirmReceipt(CaseReference reference) {
        return once(new Key(reference, RECEIPT, 0), contents::receipt);
    }

    /**
     * Asks for what the last completeness check found missing (Nachforderung); once per check.
     *
     * @throws NothingMissing if the last check asked for nothing or was answered
     */
    public DocumentId requestDocuments(CaseReference reference) {
        lock.take(reference);
        CompletenessRound round = open(reference);
        return once(
                new Key(reference, DOCUMENT_REQUEST, round.number()),
                (matter, facts) -> contents.request(matter, facts, round));
    }

    /**
     * Reminds of what is still missing; once per check. If no last reply date is stored yet, it is set to two weeks from today.
     *
     * @throws NothingMissing if the last check asked for nothing or was answered
     */
    public DocumentId remindOfDocuments(CaseReference reference) {
        lock.take(reference);
        CompletenessRound round = open(reference);
        LocalDate requestedOn = letters.find(new Key(reference, DOCUMENT_REQUEST, round.number()))
                .map(Written::date)
                .orElseGet(() -> GermanDay.on(round.checkedAt()));
        return once(
                new Key(reference, DOCUMENT_REMINDER, round.number()),
                (matter, facts) -> contents.reminder(matter, facts, round, requestedOn));
    }

    /**
     * Writes a letter whose content another room knows; once per kind and occasion.
     *
     * @param kind one that decides nothing
     * @param occasion from 1, counted by the room for each kind
     * @param content adds to what every letter of the case knows
     */
    public DocumentId write(
            CaseReference reference, LetterKind kind, int occasion, UnaryOperator<LetterFacts> content) {
        if (kind.isAdministrativeAct()) {
            throw new IllegalArgumentException(kind + " decides something and needs an approval");
        }
        return once(new Key(reference, kind, occasion), (matter, facts) -> content.apply(facts));
    }

    private CompletenessRound open(CaseReference reference) {
        AssessmentView view = assessment.of(reference);
        return view.lastCheck()
                .filter(round -> !view.missingItems().isEmpty())
                .orElseThrow(() -> new NothingMissing(reference));
    }

    private DocumentId once(Key key, BiFunction<CaseMatter, LetterFacts, LetterFacts> content) {
        lock.take(key.reference());
        return letters.find(key).map(Written::document).orElseGet(() -> write(key, content));
    }

    private DocumentId write(Key key, BiFunction<CaseMatter, LetterFacts, LetterFacts> content) {
        LocalDate today = LocalDate.now(clock);
        CaseMatter matter = matters.of(key.reference(), today);
        LetterFacts facts = content.apply(matter, writer.facts(matter, today));
        LetterWriter.Printed printed = writer.print(matter, key.kind(), today, facts);
        DocumentId filed = caseFile.file(key.reference(), PersonId.SYSTEM, document(key, today, printed.pdf()))
                .id();
        letters.keep(key, new Written(filed, today), OffsetDateTime.now(clock), printed.pinned());
        return filed;
    }

    private static NewDocument document(Key key, LocalDate today, byte[] pdf) {
        LetterKind kind = key.kind();
        return new NewDocument(
                "%s vom %s".formatted(kind.germanName(), GermanDay.of(today)),
                "%s_%s_%s.pdf".formatted(kind.germanName().replace(' ', '_'), key.reference(), today),
                "application/pdf",
                pdf,
                Visibility.APPLICANT,
                kind.name());
    }
}
