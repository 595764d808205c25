package de.foerderfluss.portal.municipality;

import static de.foerderfluss.calendar.DeadlineKind.COMPLETENESS_FINAL;
import static de.foerderfluss.calendar.DeadlineKind.COMPLETENESS_REPLY;
import static de.foerderfluss.calendar.DeadlineKind.DOWNLOAD_PERIOD;
import static de.foerderfluss.calendar.DeadlineKind.HEARING_REPLY;
import static de.foerderfluss.calendar.DeadlineKind.REMEDY_PERIOD;

import de.foerderfluss.calendar.StoredDeadline;
import de.foerderfluss.process.inbox.CaseStanding;
import de.foerderfluss.proofofuse.ProofId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality has to do, or can do, in one case.
 *
 * @param act what, in a few words
 * @param until the last day, null if there is none
 * @param button what the link says
 */
record Todo(CaseLine line, String act, @Nullable LocalDate until, String button, String href, boolean soon) {

    private static final int SOON_DAYS = 7;
    private static final int DEMANDED_DAYS = 28;

    /** What is to be done in the case now; empty if the municipality only waits. */
    static Optional<Todo> of(CaseLine line, LocalDate today) {
        return switch (line.standing()) {
            case AWAITING_DOCUMENTS ->
                line.running(COMPLETENESS_FINAL, COMPLETENESS_REPLY)
                        .map(due -> until(line, "Unterlagen nachreichen", due, "Nachreichen", "/unterlagen", today));
            case NOTIFICATION ->
                line.running(DOWNLOAD_PERIOD)
                        .map(due -> until(line, "Bescheid abrufen", due, "Abrufen", "/bescheid", today));
            case REMEDY_PERIOD ->
                line.running(REMEDY_PERIOD)
                        .map(due -> until(
                                line,
                                "Bescheid prüfen, die Klagefrist läuft",
                                due,
                                "Zum Bescheid",
                                "/bescheid",
                                today));
            default -> toDraw(line);
        };
    }

    /** What the authority means to do, as long as the municipality can say something to it. */
    static Stream<Todo> toSay(CaseLine line, LocalDate today) {
        return line.running().stream()
                .filter(due -> due.kind() == HEARING_REPLY)
                .map(due -> until(line, "Zur Anhörung äußern", due, "Äußern", "/anhoerungen/" + due.subject(), today));
    }

    /** What the notice demands soon or should have been done already, each with its day. */
    static Stream<Todo> demanded(CaseLine line, LocalDate today) {
        return line.running().stream()
                .filter(due -> due.deadline().date().isBefore(today.plusDays(DEMANDED_DAYS)))
                .flatMap(due -> switch (due.kind()) {
                    case CONDITION ->
                        Stream.of(until(
                                line, "Nebenbestimmung erfüllen und das melden", due, "Melden", "/auflagen", today));
                    case USE_OF_FUNDS ->
                        Stream.of(until(
                                line, "Ausgezahlte Mittel verwenden und das melden", due, "Melden", "#geld", today));
                    case PROOF_DUE -> proof(line, due, today);
                    case CLAIM_DUE ->
                        Stream.of(until(line, "Rückforderung zahlen", due, "Ansehen", "/forderungen", today));
                    default -> Stream.<Todo>empty();
                });
    }

    private static Stream<Todo> proof(CaseLine line, StoredDeadline due, LocalDate today) {
        return Optional.ofNullable(due.subject())
                .flatMap(subject -> ProofId.of(line.reference(), subject))
                .map(id -> until(line, id.german() + " vorlegen", due, "Schreiben", "/nachweise/" + id.key(), today))
                .stream();
    }

    private static Optional<Todo> toDraw(CaseLine line) {
        return line.standing() == CaseStanding.CONCLUDED && line.available().isPositive()
                ? Optional.of(new Todo(
                        line,
                        "Mittel abrufen, noch %s".formatted(line.available()),
                        null,
                        "Abrufen",
                        Addresses.of(line.reference()) + "/abrufe/neu",
                        false))
                : Optional.empty();
    }

    private static Todo until(
            CaseLine line, String act, StoredDeadline due, String button, String page, LocalDate today) {
        LocalDate last = due.deadline().date();
        return new Todo(
                line,
                act,
                last,
                button,
                Addresses.of(line.reference()) + page,
                !today.plusDays(SOON_DAYS).isBefore(last));
    }
}
