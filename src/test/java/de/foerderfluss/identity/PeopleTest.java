package de.foerderfluss.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.shared.MunicipalityKey;
import de.foerderfluss.shared.PersonId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

@OfficeTest
class PeopleTest {

    @Autowired
    People people;

    @Autowired
    DemoPeople demoPeople;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void findsADemoPersonWithTheirRoleAndMunicipality() {
        Person editor = people.find(" Poessneck.AMT ").orElseThrow();

        assertThat(editor.roles()).containsExactly(Role.MUNICIPAL_EDITOR);
        assertThat(editor.municipality()).isEqualTo(new MunicipalityKey("16075085"));
        assertThat(people.get(editor.id())).isEqualTo(editor);
    }

    @Test
    void refusesAPersonNobodyKnows() {
        assertThatThrownBy(() -> people.get(new PersonId(UUID.randomUUID())))
                .isInstanceOf(UnknownPerson.class)
                .hasMessageContaining("nicht bekannt");
    }

    @Test
    void namesManyPeopleAtOnceTheSystemAmongThem() {
        PersonId clerk = people.find("sachbearbeitung").orElseThrow().id();
        PersonId stranger = new PersonId(UUID.randomUUID());

        assertThat(people.names(List.of(clerk, PersonId.SYSTEM, stranger)))
                .containsEntry(clerk, "Petra Lindner")
                .containsEntry(PersonId.SYSTEM, "Förderfluss")
                .doesNotContainKey(stranger);
        assertThat(people.names(List.of())).isEmpty();
    }

    @Test
    void listsThoseWhoHoldARole() {
        assertThat(people.withRole(Role.CLERK))
                .extracting(Person::username)
                .contains("sachbearbeitung", "sachbearbeitung2")
                .doesNotContain("zeichnung");
    }

    @Test
    void pagesThroughEverybodyButTheSystem() {
        var first = people.all(PageRequest.of(0, 5));

        assertThat(first.getContent())
                .hasSize(5)
                .isSortedAccordingTo((a, b) -> a.name().compareTo(b.name()));
        assertThat(first.getTotalElements()).isGreaterThanOrEqualTo(18);
        assertThat(people.all(PageRequest.of(0, 100)).getContent())
                .extracting(Person::username)
                .doesNotContain("system");
    }

    @Test
    void bringsNobodyTwiceWhenTheOfficeStartsAgain() {
        Long before = jdbc.queryForObject("select count(*) from person where demo", Long.class);

        demoPeople.run(new DefaultApplicationArguments());

        assertThat(jdbc.queryForObject("select count(*) from person where demo", Long.class))
                .isEqualTo(before);
    }

    @Test
    void databaseRefusesAnOfficeRoleForAPersonOfAMunicipality() {
        PersonId editor = people.find("ohrdruf.amt").orElseThrow().id();

        assertThatThrownBy(() -> jdbc.update("insert into person_role values (?, 'CLERK')", editor.value()))
                .hasMessageContaining("passt nicht zur Person");
    }
}
