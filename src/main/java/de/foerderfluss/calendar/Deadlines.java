package de.foerderfluss.calendar;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the deadlines of cases (Fristenüberwachung). A deadline is what was computed when it was set, with its reason; reading never
 * computes it anew. Of each kind and subject one runs at a time, and the former ones
 * stay as history.
 */
@Service
@Transactional
public class Deadlines {

    private final DeadlineBook book;
    private final FollowUpPlan followUps;

    Deadlines(DeadlineBook book, FollowUpPlan followUps) {
        this.book = book;
        this.followUps = followUps;
    }

    /** Sets a deadline of the case itself; see {@link #set(CaseReference, DeadlineKind, MatterKey, Deadline)}. */
    public StoredDeadline set(CaseReference reference, DeadlineKind kind, Deadline deadline) {
        return set(reference, kind, null, deadline);
    }

    /**
     * Sets a deadline; the running one of this kind and subject is superseded, unless it is this very one: then nothing happens.
     *
     * @param subject what it is about within the case; null for the case itself
     */
    public StoredDeadline set(
            CaseReference reference, DeadlineKind kind, @Nullable MatterKey subject, Deadline deadline) {
        Optional<StoredDeadline> running = book.lockRunning(reference, kind, subject);
        if (running.isPresent() && running.get().deadline().equals(deadline)) {
            return running.get();
        }
        running.ifPresent(former -> end(former, DeadlineOutcome.SUPERSEDED, "Neue Frist: " + deadline.reason()));
        if (!book.insert(reference, kind, subject, deadline)) {
            return set(reference, kind, subject, deadline);
        }
        StoredDeadline stored = book.running(reference, kind, subject).orElseThrow();
        followUps.begin(stored);
        return stored;
    }

    /** What the running deadline asked for was done; nothing happens if none runs. */
    public void met(CaseReference reference, DeadlineKind kind, String reason) {
        met(reference, kind, null, reason);
    }

    /** What the running deadline of this subject asked for was done; nothing happens if none runs. */
    public void met(CaseReference reference, DeadlineKind kind, @Nullable MatterKey subject, String reason) {
        end(reference, kind, subject, DeadlineOutcome.MET, reason);
    }

    /** The last day of the running deadline has passed; nothing happens if none runs. */
    public void elapsed(CaseReference reference, DeadlineKind kind, String reason) {
        elapsed(reference, kind, null, reason);
    }

    /** The last day of the running deadline of this subject has passed; nothing happens if none runs. */
    public void elapsed(CaseReference reference, DeadlineKind kind, @Nullable MatterKey subject, String reason) {
        end(reference, kind, subject, DeadlineOutcome.ELAPSED, reason);
    }

    /** The running deadline has lost its object; nothing happens if none runs. */
    public void withdraw(CaseReference reference, DeadlineKind kind, String reason) {
        withdraw(reference, kind, null, reason);
    }

    /** The running deadline of this subject has lost its object; nothing happens if none runs. */
    public void withdraw(CaseReference reference, DeadlineKind kind, @Nullable MatterKey subject, String reason) {
        end(reference, kind, subject, DeadlineOutcome.WITHDRAWN, reason);
    }

    /** All deadlines a case ever had, in the order they were set. */
    @Transactional(readOnly = true)
    public List<StoredDeadline> of(CaseReference reference) {
        return book.of(reference);
    }

    /** The deadline of this kind that runs now. */
    @Transactional(readOnly = true)
    public Optional<StoredDeadline> current(CaseReference reference, DeadlineKind kind) {
        return current(reference, kind, null);
    }

    /** The deadline of this kind and subject that runs now. */
    @Transactional(readOnly = true)
    public Optional<StoredDeadline> current(CaseReference reference, DeadlineKind kind, @Nullable MatterKey subject) {
        return book.running(reference, kind, subject);
    }

    /** The deadline of this kind and subject that was set last, whether it runs or not. */
    @Transactional(readOnly = true)
    public Optional<StoredDeadline> last(CaseReference reference, DeadlineKind kind, @Nullable MatterKey subject) {
        return book.last(reference, kind, subject);
    }

    /** Everything that runs in any of these cases, the next day first; one statement, however many there are. */
    @Transactional(readOnly = true)
    public List<StoredDeadline> running(Collection<CaseReference> references) {
        return references.isEmpty() ? List.of() : book.running(references);
    }

    /** The running deadlines with their day in the given span, both days included, the next ones first. */
    @Transactional(readOnly = true)
    public Page<StoredDeadline> dueBetween(LocalDate first, LocalDate last, Pageable page) {
        return new PageImpl<>(book.dueBetween(first, last, page), page, book.countDueBetween(first, last));
    }

    /** Running deadlines of one kind whose last day lies before the given one. */
    List<StoredDeadline> passed(DeadlineKind kind, LocalDate today) {
        return book.passed(kind, today);
    }

    private void end(
            CaseReference reference,
            DeadlineKind kind,
            @Nullable MatterKey subject,
            DeadlineOutcome outcome,
            String reason) {
        book.lockRunning(reference, kind, subject).ifPresent(running -> end(running, outcome, reason));
    }

    private void end(StoredDeadline running, DeadlineOutcome outcome, String reason) {
        book.end(running, outcome, reason);
        followUps.end(running);
    }
}
