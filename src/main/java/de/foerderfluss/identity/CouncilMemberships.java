package de.foerderfluss.identity;

import static de.foerderfluss.identity.Role.ADMINISTRATOR;
import static de.foerderfluss.identity.Role.AUDITOR;

import de.foerderfluss.shared.MunicipalityKey;
import de.foerderfluss.shared.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who of the authority sits in which council (Verzeichnis der Mitwirkungsverbote). Everybody records their own seats. */
@Component
@Transactional
public class CouncilMemberships {

    private static final int LONGEST_REASON = 500;

    private final MembershipRows rows;
    private final People people;
    private final Municipalities municipalities;
    private final Clock clock;

    CouncilMemberships(MembershipRows rows, People people, Municipalities municipalities, Clock clock) {
        this.rows = rows;
        this.people = people;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /**
     * Records a seat, of one's own or, as an administrator, of somebody else. The same seat recorded again is answered with the first.
     *
     * @param from the first day
     * @throws NotPermitted if it is somebody else's seat and the actor is no administrator
     * @throws InvalidMembership if the person works for a municipality or the reason is missing
     * @throws UnknownMunicipality if no municipality bears the key
     */
    public CouncilMembership record(
            Actor actor, PersonId person, MunicipalityKey municipality, LocalDate from, String reason) {
        actor.requireOffice();
        if (!actor.id().equals(person)) {
            actor.require(ADMINISTRATOR);
        }
        if (people.get(person).municipality() != null) {
            throw new InvalidMembership(
                    "username",
                    "Diese Person arbeitet für eine Kommune. Eintragen lassen sich nur Personen der Behörde.");
        }
        municipalities.get(municipality);
        rows.add(new CouncilMembership(
                UUID.randomUUID(),
                person,
                municipality,
                from,
                null,
                words(reason, "Bitte schreiben Sie mit höchstens 500 Zeichen, welcher Sitz es ist."),
                actor.id(),
                clock.instant().truncatedTo(ChronoUnit.MICROS)));
        return rows.of(person).stream()
                .filter(seat ->
                        seat.municipality().equals(municipality) && seat.from().equals(from))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Records the last day of somebody else's seat; from the day after they may act again.
     *
     * @throws UnknownMembership if there is no such seat
     * @throws OwnMembership if it is the administrator's own
     * @throws InvalidMembership if the day lies before the seat began, another end is recorded, or the reason is missing
     */
    public CouncilMembership end(Actor administrator, UUID id, LocalDate until, String reason) {
        administrator.require(ADMINISTRATOR);
        CouncilMembership seat = rows.find(id).orElseThrow(UnknownMembership::new);
        if (seat.person().equals(administrator.id())) {
            throw new OwnMembership();
        }
        if (until.equals(seat.until())) {
            return seat;
        }
        if (seat.until() != null || until.isBefore(seat.from())) {
            throw new InvalidMembership(
                    "until", "Der letzte Tag darf nicht vor dem ersten liegen und lässt sich nur einmal eintragen.");
        }
        String words = words(reason, "Bitte schreiben Sie mit höchstens 500 Zeichen, weshalb der Sitz endet.");
        rows.end(seat, until, words, administrator.id(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        return rows.find(id).orElseThrow();
    }

    /** The seats of a person, the latest first. */
    @Transactional(readOnly = true)
    public List<CouncilMembership> of(PersonId person) {
        return rows.of(person);
    }

    /** In whose councils the person sits today. */
    @Transactional(readOnly = true)
    public Set<MunicipalityKey> current(PersonId person) {
        LocalDate today = LocalDate.now(clock);
        return rows.of(person).stream()
                .filter(seat -> seat.lastsOn(today))
                .map(CouncilMembership::municipality)
                .collect(Collectors.toSet());
    }

    /** The whole register, the last recorded first, for auditors and administrators; at most 500 seats. */
    @Transactional(readOnly = true)
    public List<CouncilMembership> register(Actor actor) {
        actor.require(AUDITOR, ADMINISTRATOR);
        return rows.all();
    }

    private static String words(String reason, String refusal) {
        String words = reason.replace('\u0000', ' ').strip();
        if (words.isEmpty() || words.length() > LONGEST_REASON) {
            throw new InvalidMembership("reason", refusal);
        }
        return words;
    }
}
