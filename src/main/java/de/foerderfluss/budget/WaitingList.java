package de.foerderfluss.budget;

import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.YearlyAmounts;
import java.time.Clock;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The waiting list of a budget line (Warteliste). Its order is the order of arrival; nobody overtakes, not even with a smaller need,
 * and while somebody waits no new reservation is made on the line.
 */
@Service
@Transactional
public class WaitingList {

    private final Lines lines;
    private final Queue queue;
    private final Reservations reservations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WaitingList(Lines lines, Queue queue, Reservations reservations, ApplicationEventPublisher events, Clock clock) {
        this.lines = lines;
        this.queue = queue;
        this.reservations = reservations;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Puts a case at the end of the list. A case that waits already keeps its place; a changed need replaces the former one.
     *
     * @param step under which the money is reserved on release, so that the process repeats the reservation under it and gets it
     * @param reason why it waits, in German
     * @throws CaseOnOtherLine if it waits on another line
     */
    public WaitingEntry join(
            CaseReference reference, BudgetStep step, BudgetLineCode line, YearlyAmounts need, String reason) {
        if (need.isEmpty()) {
            throw new NothingToBook();
        }
        lines.lock(line);
        Optional<WaitingEntry> waiting = queue.find(reference);
        waiting.ifPresentOrElse(
                entry -> change(entry, step, line, need, reason),
                () -> queue.append(reference, step, line, need, reason));
        return queue.find(reference).orElseThrow();
    }

    /** Takes a case off the list without money (rejection, retraction); one that does not wait stays as it is. */
    public void leave(CaseReference reference, String reason) {
        queue.find(reference).ifPresent(found -> {
            lines.lock(found.line());
            queue.find(reference).ifPresent(entry -> queue.end(entry, false, reason));
        });
    }

    /**
     * Goes through the list in order and reserves for each case as long as the money reaches; at the first for which it does not, it
     * stops. Each case that has its money is announced by {@link FundsReleased}.
     */
    public WaitingListRelease release(BudgetLineCode line, String reason) {
        lines.lock(line);
        int currentBudgetYear = Year.now(clock).getValue();
        List<CaseReference> released = new ArrayList<>();
        Optional<Breach> obstacle = Optional.empty();
        CaseReference stoppedAt = null;
        for (WaitingEntry entry : queue.of(line, Pageable.unpaged())) {
            obstacle = reservations.obstacle(line, currentBudgetYear, entry.need());
            if (obstacle.isPresent()) {
                stoppedAt = entry.reference();
                break;
            }
            reservations.book(entry.reference(), entry.step(), line, currentBudgetYear, entry.need());
            queue.end(entry, true, reason);
            released.add(entry.reference());
        }
        released.forEach(reference -> events.publishEvent(new FundsReleased(reference)));
        return new WaitingListRelease(
                List.copyOf(released),
                stoppedAt,
                obstacle.map(Breach::getMessage).orElse(""));
    }

    /** The next case of the line, if the money reaches for it now. */
    @Transactional(readOnly = true)
    public Optional<WaitingEntry> nextReached(BudgetLineCode line) {
        int currentBudgetYear = Year.now(clock).getValue();
        return queue.of(line, PageRequest.of(0, 1)).stream()
                .findFirst()
                .filter(entry -> reservations
                        .obstacle(line, currentBudgetYear, entry.need())
                        .isEmpty());
    }

    /** What {@link #release} would bring about if it were done now; nothing is booked. */
    @Transactional(readOnly = true)
    public WaitingListRelease preview(BudgetLineCode line) {
        int currentBudgetYear = Year.now(clock).getValue();
        List<CaseReference> reached = new ArrayList<>();
        YearlyAmounts need = YearlyAmounts.NONE;
        for (WaitingEntry entry : queue.of(line, Pageable.unpaged())) {
            need = need.plus(entry.need());
            Optional<Breach> obstacle = reservations.obstacle(line, currentBudgetYear, need);
            if (obstacle.isPresent()) {
                return new WaitingListRelease(
                        List.copyOf(reached), entry.reference(), obstacle.get().getMessage());
            }
            reached.add(entry.reference());
        }
        return new WaitingListRelease(List.copyOf(reached), null, "");
    }

    /** Who waits on the line, in order. */
    @Transactional(readOnly = true)
    public Page<WaitingEntry> entries(BudgetLineCode line, Pageable page) {
        return new PageImpl<>(queue.of(line, page), page, lines.waiting(line));
    }

    /** The entry of a case that waits. */
    @Transactional(readOnly = true)
    public Optional<WaitingEntry> entry(CaseReference reference) {
        return queue.find(reference);
    }

    /** The place of a case in the list of its line, 1 for the next one; empty if it does not wait. */
    @Transactional(readOnly = true)
    public OptionalInt position(CaseReference reference) {
        return queue.find(reference).map(queue::position).map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    private void change(WaitingEntry entry, BudgetStep step, BudgetLineCode line, YearlyAmounts need, String reason) {
        if (!entry.line().equals(line)) {
            throw new CaseOnOtherLine(entry.reference(), entry.line());
        }
        if (!entry.need().equals(need) || !entry.step().equals(step)) {
            queue.change(entry, step, need, reason);
        }
    }
}
