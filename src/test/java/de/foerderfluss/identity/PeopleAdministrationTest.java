package de.foerderfluss.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.shared.MunicipalityKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class PeopleAdministrationTest {

    private static final String PASSWORD = "ein langes Kennwort";

    @Autowired
    PeopleAdministration administration;

    @Autowired
    People people;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void createsAPersonAndRecordsEveryAct() {
        Person person = create("neu.eins", null);
        administration.grant(administrator(), person.id(), Role.CLERK);
        administration.grant(administrator(), person.id(), Role.CLERK);
        administration.revoke(administrator(), person.id(), Role.CLERK);
        administration.deactivate(administrator(), person.id());
        administration.deactivate(administrator(), person.id());
        Person back = administration.reactivate(administrator(), person.id());

        assertThat(back.active()).isTrue();
        assertThat(administration.history(person.id()))
                .extracting(PersonAct::kind)
                .containsExactly(
                        PersonAct.Kind.REACTIVATED,
                        PersonAct.Kind.DEACTIVATED,
                        PersonAct.Kind.ROLE_REVOKED,
                        PersonAct.Kind.ROLE_GRANTED,
                        PersonAct.Kind.CREATED);
        assertThat(administration.history(person.id()))
                .allMatch(act -> act.by().equals(administrator().id()));
    }

    @Test
    void isForAdministratorsOnly() {
        Actor clerk = people.find("sachbearbeitung").orElseThrow().actor();

        assertThatThrownBy(() -> administration.create(clerk, new NewPerson("x.y", "X Y", null, PASSWORD)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> administration.grant(clerk, clerk.id(), Role.ADMINISTRATOR))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void letsNobodyGiveThemselvesARole() {
        assertThatThrownBy(() ->
                        administration.grant(administrator(), administrator().id(), Role.PAYMENT_ORDERER))
                .isInstanceOf(OwnRole.class);
    }

    @Test
    void keepsTheLastAdministrator() {
        jdbc.update(
                "delete from person_role where role = 'ADMINISTRATOR' and person_id <> ?",
                administrator().id().value());

        assertThatThrownBy(() -> administration.deactivate(
                        administrator(), administrator().id()))
                .isInstanceOf(LastAdministrator.class);
        assertThatThrownBy(() ->
                        administration.revoke(administrator(), administrator().id(), Role.ADMINISTRATOR))
                .isInstanceOf(LastAdministrator.class);
    }

    @Test
    void keepsRolesOnTheirSide() {
        Person editor = create("neu.kommune", new MunicipalityKey("16075085"));

        assertThatThrownBy(() -> administration.grant(administrator(), editor.id(), Role.CLERK))
                .isInstanceOf(RoleDoesNotFit.class);
        assertThat(administration
                        .grant(administrator(), editor.id(), Role.MUNICIPAL_EDITOR)
                        .roles())
                .containsExactly(Role.MUNICIPAL_EDITOR);
    }

    @ParameterizedTest
    @CsvSource({
        "ä.umlaut, Anna Muster, ein langes Kennwort",
        "a, Anna Muster, ein langes Kennwort",
        "anna.muster, A, ein langes Kennwort",
        "anna.muster, Anna Muster, zu kurz",
        "anna.muster.kurz, Anna Muster, ANNA.MUSTER.KURZ"
    })
    void refusesWhatCannotBeRight(String username, String name, String password) {
        assertThatThrownBy(() -> administration.create(administrator(), new NewPerson(username, name, null, password)))
                .isInstanceOf(InvalidPerson.class);
    }

    @Test
    void refusesATakenNameAndAnUnknownMunicipality() {
        assertThatThrownBy(() -> create("Sachbearbeitung", null)).isInstanceOf(UsernameTaken.class);
        assertThatThrownBy(() -> create("neu.zwei", new MunicipalityKey("16099999")))
                .isInstanceOf(UnknownMunicipality.class);
    }

    @Test
    void changesPasswordsOnlyForThoseWhoKnowTheirs() {
        Actor self = create("neu.drei", null).actor();

        assertThatThrownBy(() -> administration.changeOwnPassword(self, "falsch", "noch ein langes"))
                .isInstanceOf(WrongPassword.class);
        administration.changeOwnPassword(self, PASSWORD, "noch ein langes");
        administration.changeOwnPassword(self, "noch ein langes", PASSWORD);
        administration.resetPassword(administrator(), self.id(), "wieder ein anderes");

        assertThat(administration.history(self.id()))
                .filteredOn(act -> act.kind() == PersonAct.Kind.PASSWORD_CHANGED)
                .hasSize(3);
    }

    @Test
    void leavesTheSystemItselfAlone() {
        assertThatThrownBy(() -> administration.reactivate(administrator(), Actor.SYSTEM.id()))
                .isInstanceOf(UnknownPerson.class);
    }

    @Test
    void neverPrintsAPassword() {
        assertThat(new NewPerson("a.b", "A B", null, PASSWORD).toString()).doesNotContain(PASSWORD);
    }

    @Test
    void databaseKeepsWhatWasRecorded() {
        Person person = create("neu.vier", null);

        assertThatThrownBy(() -> jdbc.update(
                        "delete from person_act where person_id = ?",
                        person.id().value()))
                .hasMessageContaining("unveränderlich");
    }

    private Person create(String username, @Nullable MunicipalityKey municipality) {
        return administration.create(administrator(), new NewPerson(username, "Neu Hier", municipality, PASSWORD));
    }

    private Actor administrator() {
        return people.find("verwaltung").orElseThrow().actor();
    }
}
