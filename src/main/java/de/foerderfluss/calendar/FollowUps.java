package de.foerderfluss.calendar;

import static de.foerderfluss.identity.Role.CLERK;
import static de.foerderfluss.identity.Role.PROOF_EXAMINER;
import static de.foerderfluss.identity.Role.UNIT_HEAD;

import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.Deputies;
import de.foerderfluss.identity.People;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings cases up again on the day on which somebody should look at them (Wiedervorlagen). Those of deadlines are set and let go with the
 * deadline; people set others by hand and say when they are done.
 */
@Service
@Transactional
public class FollowUps {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final int LONGEST_NOTE = 1000;
    private static final int MOST_YEARS = 10;

    private final FollowUpBook book;
    private final FollowUpSearch search;
    private final CaseFile caseFile;
    private final People people;
    private final Clock clock;

    FollowUps(FollowUpBook book, FollowUpSearch search, CaseFile caseFile, People people, Clock clock) {
        this.book = book;
        this.search = search;
        this.caseFile = caseFile;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Has the case brought up again on a later day. The same wish again, as long as the follow-up is open, is answered with it.
     *
     * @param subject what it is about within the case; null for the case itself
     * @throws FollowUpRefused if the day is not to come, or without a note
     */
    public FollowUp set(Actor actor, CaseReference reference, @Nullable MatterKey subject, LocalDate day, String note) {
        actor.require(CLERK, PROOF_EXAMINER, UNIT_HEAD);
        String words = note.replace('\u0000', ' ').strip();
        if (words.isEmpty() || words.length() > LONGEST_NOTE) {
            throw FollowUpRefused.withoutNote();
        }
        LocalDate today = LocalDate.now(clock);
        if (!day.isAfter(today) || day.isAfter(today.plusYears(MOST_YEARS))) {
            throw FollowUpRefused.badDay();
        }
        caseFile.hold(reference);
        return book.openByHand(reference, subject, day, words, actor.id()).orElseGet(() -> {
            book.add(reference, subject, day, words, actor.id());
            String sentence = "Wiedervorlage zum %s gesetzt: %s".formatted(DAY.format(day), words);
            caseFile.record(reference, actor.id(), "FOLLOW_UP_SET", sentence, Visibility.OFFICE);
            return book.openByHand(reference, subject, day, words, actor.id()).orElseThrow();
        });
    }

    /**
     * Nothing is left to look at; said again, nothing changes.
     *
     * @throws FollowUpRefused if there is none, or its deadline does not run any more
     */
    public FollowUp done(Actor actor, long number) {
        actor.require(CLERK, PROOF_EXAMINER, UNIT_HEAD);
        caseFile.hold(get(number).reference());
        FollowUp followUp = get(number);
        if (followUp.outcome() == FollowUp.Outcome.LAPSED) {
            throw FollowUpRefused.lapsed();
        }
        if (followUp.isOpen()) {
            book.done(number, actor.id());
            String sentence = "Wiedervorlage zum %s erledigt: %s".formatted(DAY.format(followUp.due()), followUp.note())
                    + capacity(actor, followUp);
            caseFile.record(followUp.reference(), actor.id(), "FOLLOW_UP_DONE", sentence, Visibility.OFFICE);
        }
        return get(number);
    }

    /** Every follow-up of a case, the open ones first. The caller has checked that the reader may see the case. */
    @Transactional(readOnly = true)
    public List<FollowUp> of(CaseReference reference) {
        return book.of(reference);
    }

    /**
     * Follow-ups of all cases.
     *
     * @param barred cases that are closed to the actor
     */
    @Transactional(readOnly = true)
    public Page<FollowUp> list(Actor actor, FollowUpFilter filter, Set<CaseReference> barred, Pageable page) {
        actor.requireOffice();
        return search.find(actor, filter, barred, page);
    }

    /** How many {@link #list} would show on all its pages. */
    @Transactional(readOnly = true)
    public long count(Actor actor, FollowUpFilter filter, Set<CaseReference> barred) {
        actor.requireOffice();
        return search.count(actor, filter, barred);
    }

    private String capacity(Actor actor, FollowUp followUp) {
        return actor.represents().contains(followUp.setBy())
                ? " " + Deputies.germanFor(people.get(followUp.setBy()))
                : "";
    }

    private FollowUp get(long number) {
        return book.find(number).orElseThrow(FollowUpRefused::unknown);
    }
}
