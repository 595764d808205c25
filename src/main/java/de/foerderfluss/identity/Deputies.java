package de.foerderfluss.identity;

import static de.foerderfluss.identity.Role.ADMINISTRATOR;
import static de.foerderfluss.identity.Role.UNIT_HEAD;

import de.foerderfluss.shared.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who stands in for whom (Vertretung). A deputy sees the absent person's tasks; what a deputy may do follows from the deputy's own roles
 * alone, and four eyes are counted as if the absent person looked on.
 */
@Component
@Transactional
public class Deputies {

    private static final int MOST_YEARS = 2;

    private final AbsenceRows rows;
    private final People people;
    private final Clock clock;

    Deputies(AbsenceRows rows, People people, Clock clock) {
        this.rows = rows;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Records an absence, one's own or, as an administrator or head of unit, somebody else's. The same again is answered with the first.
     *
     * @param from may lie in the past; the deputy stands in from now on
     * @throws NotPermitted if it is somebody else's and not the actor's to record
     * @throws AbsenceRefused if the days or the deputy do not fit
     */
    public Absence record(Actor actor, PersonId person, PersonId deputy, LocalDate from, LocalDate until) {
        requireMayRecordFor(actor, person);
        requireDays(from, until);
        if (deputy.equals(person)) {
            throw AbsenceRefused.oneself();
        }
        requireOffice(person, "person");
        requireOffice(deputy, "deputy");
        rows.queue();
        List<Absence> meeting = meeting(person, from, until);
        Optional<Absence> same = meeting.stream()
                .filter(one -> one.person().equals(person) && one.deputy().equals(deputy))
                .filter(one -> one.from().equals(from) && one.until().equals(until))
                .findFirst();
        return same.orElseGet(() -> {
            requireFree(meeting, person);
            requirePresent(deputy, from, until);
            Absence absence = new Absence(UUID.randomUUID(), person, deputy, from, until, actor.id(), now(), null);
            rows.add(absence);
            return rows.find(absence.id()).orElseThrow();
        });
    }

    /**
     * Ends an absence before its last day, or strikes it out before it began. Said again, nothing changes.
     *
     * @throws AbsenceRefused if there is none, or none that the actor may end
     */
    public Absence end(Actor actor, UUID id) {
        actor.requireOffice();
        rows.queue();
        Absence absence = rows.find(id)
                .filter(one -> one.person().equals(actor.id()) || seesAll(actor))
                .orElseThrow(AbsenceRefused::unknown);
        if (absence.isOpen(LocalDate.now(clock))) {
            rows.end(absence, actor.id(), now());
        }
        return rows.find(id).orElseThrow();
    }

    /** Whom the person stands in for today. */
    @Transactional(readOnly = true)
    public Set<PersonId> represented(PersonId deputy) {
        return Set.copyOf(rows.represented(deputy, LocalDate.now(clock)));
    }

    /** The person's own absences and those in which the person is the deputy, the latest first. */
    @Transactional(readOnly = true)
    public List<Absence> concerning(Actor actor) {
        actor.requireOffice();
        return rows.concerning(actor.id());
    }

    /** All absences, what lasts or is to come first, for administrators and heads of unit; at most 500. */
    @Transactional(readOnly = true)
    public List<Absence> register(Actor actor) {
        actor.require(ADMINISTRATOR, UNIT_HEAD);
        return rows.all(LocalDate.now(clock));
    }

    /** How a case file says for whom somebody acts. */
    public static String germanFor(Person absent) {
        return "In Vertretung für %s.".formatted(absent.name());
    }

    /** Whether the actor may record and end absences of others. */
    public static boolean seesAll(Actor actor) {
        return actor.has(ADMINISTRATOR, UNIT_HEAD);
    }

    private static void requireMayRecordFor(Actor actor, PersonId person) {
        actor.requireOffice();
        if (!actor.id().equals(person)) {
            actor.require(ADMINISTRATOR, UNIT_HEAD);
        }
    }

    private void requireDays(LocalDate from, LocalDate until) {
        LocalDate today = LocalDate.now(clock);
        if (until.isBefore(from)) {
            throw AbsenceRefused.reversed();
        }
        if (until.isBefore(today) || until.isAfter(today.plusYears(MOST_YEARS))) {
            throw AbsenceRefused.past();
        }
        if (from.isBefore(today.minusYears(1))) {
            throw AbsenceRefused.longAgo();
        }
    }

    private void requireOffice(PersonId id, String field) {
        Person person = people.get(id);
        if (!person.active() || !person.actor().isOffice()) {
            throw AbsenceRefused.notOfTheOffice(field);
        }
    }

    private void requireFree(List<Absence> meeting, PersonId person) {
        for (Absence other : meeting) {
            if (other.person().equals(person)) {
                throw AbsenceRefused.overlaps(other);
            }
            throw AbsenceRefused.representsSomebody(people.get(other.person()).name(), other);
        }
    }

    private void requirePresent(PersonId deputy, LocalDate from, LocalDate until) {
        meeting(deputy, from, until).stream()
                .filter(other -> other.person().equals(deputy))
                .findFirst()
                .ifPresent(other -> {
                    throw AbsenceRefused.deputyIsAway(people.get(deputy).name(), other);
                });
    }

    private List<Absence> meeting(PersonId person, LocalDate from, LocalDate until) {
        return rows.concerning(person).stream()
                .filter(absence -> absence.meets(from, until))
                .toList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
