package de.foerderfluss.identity;

import static de.foerderfluss.DemoOffice.ADMINISTRATOR;
import static de.foerderfluss.DemoOffice.UNIT_HEAD;
import static de.foerderfluss.DemoOffice.editor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.foerderfluss.DemoOffice;
import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.shared.PersonId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may stand in for whom, and when. */
@OfficeTest
class DeputiesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 13);

    @Autowired
    Deputies deputies;

    @Autowired
    PeopleAdministration people;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private Actor anna = Actor.SYSTEM;
    private Actor bert = Actor.SYSTEM;
    private Actor cora = Actor.SYSTEM;

    @BeforeEach
    void hire() {
        clock.reset();
        anna = hired("Anna Albrecht");
        bert = hired("Bert Becker");
        cora = hired("Cora Conrad");
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void standsInOnTheDaysOfTheAbsenceOnly() {
        Absence absence = deputies.record(anna, anna.id(), bert.id(), MONDAY, FRIDAY);

        assertThat(deputies.record(anna, anna.id(), bert.id(), MONDAY, FRIDAY)).isEqualTo(absence);
        assertThat(deputies.represented(bert.id())).as("before").isEmpty();
        on(MONDAY);
        assertThat(deputies.represented(bert.id())).containsExactly(anna.id());
        on(FRIDAY);
        assertThat(deputies.represented(bert.id())).containsExactly(anna.id());
        assertThat(deputies.represented(anna.id())).isEmpty();
        on(FRIDAY.plusDays(1));
        assertThat(deputies.represented(bert.id())).as("afterwards").isEmpty();
    }

    @Test
    void endsEarlyAndIsThenFreeForAnother() {
        Absence absence = deputies.record(anna, anna.id(), bert.id(), MONDAY, FRIDAY);
        on(MONDAY);

        Absence ended = deputies.end(anna, absence.id());

        assertThat(deputies.end(UNIT_HEAD, absence.id())).isEqualTo(ended);
        assertThat(ended.endedAt()).isEqualTo(clock.instant());
        assertThat(deputies.represented(bert.id())).isEmpty();
        assertThat(deputies.record(UNIT_HEAD, anna.id(), cora.id(), MONDAY, FRIDAY)
                        .recordedBy())
                .isEqualTo(UNIT_HEAD.id());
    }

    @Test
    void isRefusedWithTheReason() {
        refused(anna, anna.id(), anna.id(), MONDAY, FRIDAY, "Niemand vertritt sich selbst");
        refused(anna, anna.id(), bert.id(), FRIDAY, MONDAY, "Der letzte Tag liegt vor dem ersten");
        refused(anna, anna.id(), bert.id(), MONDAY.minusDays(20), MONDAY.minusDays(10), "schon vorbei");
        refused(anna, anna.id(), bert.id(), MONDAY.minusYears(2), FRIDAY, "mehr als ein Jahr zurück");
        refused(anna, anna.id(), bert.id(), MONDAY, MONDAY.plusYears(3), "zwei Jahre");
        refused(
                anna,
                anna.id(),
                editor(DemoOffice.OHRDRUF).id(),
                MONDAY,
                FRIDAY,
                "arbeitet nicht oder nicht mehr bei der Behörde");
        people.deactivate(ADMINISTRATOR, cora.id());
        refused(anna, anna.id(), cora.id(), MONDAY, FRIDAY, "arbeitet nicht oder nicht mehr bei der Behörde");
        assertThatThrownBy(() -> deputies.record(anna, bert.id(), cora.id(), MONDAY, FRIDAY))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> deputies.record(
                        editor(DemoOffice.OHRDRUF), editor(DemoOffice.OHRDRUF).id(), anna.id(), MONDAY, FRIDAY))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void hasNoChainsAndNoOverlaps() {
        Absence first = deputies.record(anna, anna.id(), bert.id(), MONDAY, FRIDAY);

        refused(
                anna,
                anna.id(),
                cora.id(),
                FRIDAY,
                FRIDAY.plusDays(7),
                "schon eine Abwesenheit eingetragen, vom 09.03.2026");
        refused(
                cora,
                cora.id(),
                anna.id(),
                FRIDAY,
                FRIDAY,
                "Anna Albrecht ist selbst vom 09.03.2026 bis zum 13.03.2026");
        refused(bert, bert.id(), cora.id(), MONDAY, MONDAY, "Vertretung von Anna Albrecht vereinbart");
        assertThatThrownBy(() -> deputies.end(cora, first.id())).isInstanceOf(AbsenceRefused.class);
        assertThat(deputies.record(anna, anna.id(), cora.id(), FRIDAY.plusDays(1), FRIDAY.plusDays(2))
                        .from())
                .isEqualTo(FRIDAY.plusDays(1));
    }

    @Test
    void holdsInTheDatabaseToo() {
        Absence absence = deputies.record(anna, anna.id(), bert.id(), MONDAY, FRIDAY);

        assertThatThrownBy(() -> insert(anna.id(), cora.id())).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> insert(cora.id(), anna.id())).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> insert(bert.id(), cora.id())).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from absence where id = ?")
                        .param(absence.id())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void showsAdministratorsAndHeadsOfUnitAll() {
        Absence absence = deputies.record(anna, anna.id(), bert.id(), MONDAY, FRIDAY);

        assertThat(deputies.register(ADMINISTRATOR)).contains(absence);
        assertThat(deputies.concerning(bert)).containsExactly(absence);
        assertThat(deputies.concerning(cora)).isEmpty();
        assertThatThrownBy(() -> deputies.register(bert)).isInstanceOf(NotPermitted.class);
    }

    private void insert(PersonId person, PersonId deputy) {
        jdbc.sql("insert into absence values (gen_random_uuid(), ?, ?, ?, ?, ?, now())")
                .params(person.value(), deputy.value(), MONDAY, FRIDAY, person.value())
                .update();
    }

    private void refused(
            Actor actor, PersonId person, PersonId deputy, LocalDate from, LocalDate until, String sentence) {
        assertThatThrownBy(() -> deputies.record(actor, person, deputy, from, until))
                .isInstanceOf(AbsenceRefused.class)
                .hasMessageContaining(sentence);
    }

    private Actor hired(String name) {
        String username = "vertretung-" + UUID.randomUUID().toString().substring(0, 13);
        return people.create(
                        ADMINISTRATOR, new NewPerson(username, name, null, "ein langes Kennwort"), Set.of(Role.CLERK))
                .actor();
    }

    private void on(LocalDate day) {
        clock.setTo(day, LocalTime.of(9, 0));
    }
}
