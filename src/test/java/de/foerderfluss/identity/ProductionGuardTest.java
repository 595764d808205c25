package de.foerderfluss.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.foerderfluss.OfficeTest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class ProductionGuardTest {

    @Autowired
    Accounts accounts;

    @Autowired
    PeopleAdministration administration;

    @Autowired
    People people;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void refusesTheDemonstrationSwitch() {
        assertThatThrownBy(() -> guard(true, null).afterSingletonsInstantiated())
                .isInstanceOf(NotReadyForProduction.class)
                .hasMessageContaining("foerderfluss.demonstration=true");
    }

    @Test
    void refusesADatabaseWithDemonstrationPeople() {
        assertThatThrownBy(() -> guard(false, null).afterSingletonsInstantiated())
                .isInstanceOf(NotReadyForProduction.class)
                .hasMessageContaining("known password");
    }

    @Test
    void refusesAnOfficeIntoWhichNobodyCouldSignIn() {
        forgetEverybody();

        assertThatThrownBy(() -> guard(false, null).afterSingletonsInstantiated())
                .isInstanceOf(NotReadyForProduction.class)
                .hasMessageContaining("FOERDERFLUSS_FIRST_ADMINISTRATOR_USERNAME");
    }

    @Test
    void admitsTheFirstAdministratorOnce() {
        forgetEverybody();

        guard(false, "ein langes Kennwort").afterSingletonsInstantiated();
        guard(false, null).afterSingletonsInstantiated();

        Person first = people.find("erste.verwaltung").orElseThrow();
        assertThat(first.roles()).containsExactly(Role.ADMINISTRATOR);
        assertThat(administration.history(first.id()))
                .hasSize(2)
                .allMatch(act -> act.by().equals(Actor.SYSTEM.id()));
    }

    @Test
    void refusesAWeakFirstPassword() {
        forgetEverybody();

        assertThatThrownBy(() -> guard(false, "kurz").afterSingletonsInstantiated())
                .isInstanceOf(InvalidPerson.class);
    }

    @Test
    void saysWhyInOneSentence() {
        var analysis = new ProductionRefusals()
                .analyze(new IllegalStateException(new NotReadyForProduction(NotReadyForProduction.SWITCH)));

        assertThat(Objects.requireNonNull(analysis).getDescription()).isEqualTo(NotReadyForProduction.SWITCH);
    }

    private ProductionGuard guard(boolean demonstration, @Nullable String password) {
        FirstAdministrator first =
                new FirstAdministrator(password == null ? null : "erste.verwaltung", "Administration", password);
        return new ProductionGuard(demonstration, accounts, administration, first);
    }

    /** Rolled back after the test. */
    private void forgetEverybody() {
        jdbc.update("update person set demo = false");
        jdbc.update("delete from person_role where role = 'ADMINISTRATOR'");
    }
}
