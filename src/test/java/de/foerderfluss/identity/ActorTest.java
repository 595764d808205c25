package de.foerderfluss.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.MunicipalityKey;
import de.foerderfluss.shared.PersonId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActorTest {

    private static final MunicipalityKey POESSNECK = new MunicipalityKey("16075085");
    private static final Actor CLERK = actor(null, Role.CLERK, Role.CERTIFIER);
    private static final Actor EDITOR = actor(POESSNECK, Role.MUNICIPAL_EDITOR);

    @Test
    void passesWithOneOfTheRoles() {
        assertThatCode(() -> CLERK.require(Role.DECISION_SIGNATORY, Role.CERTIFIER))
                .doesNotThrowAnyException();
    }

    @Test
    void namesTheMissingRolesInGerman() {
        assertThatThrownBy(() -> CLERK.require(Role.DECISION_SIGNATORY, Role.ADMINISTRATOR))
                .isInstanceOf(NotPermitted.class)
                .hasMessageContaining("„Zeichnungsbefugnis“ oder „Verwaltung“");
    }

    @Test
    void hidesWhatBelongsToAnotherMunicipality() {
        assertThatCode(() -> EDITOR.requireMunicipality(POESSNECK)).doesNotThrowAnyException();
        assertThatThrownBy(() -> EDITOR.requireMunicipality(new MunicipalityKey("16067053")))
                .isInstanceOf(OtherMunicipality.class)
                .extracting(breach -> ((Breach) breach).kind())
                .isEqualTo(Breach.Kind.UNKNOWN);
        assertThatThrownBy(() -> CLERK.requireMunicipality(POESSNECK)).isInstanceOf(OtherMunicipality.class);
    }

    @Test
    void knowsTheSides() {
        assertThat(CLERK.isOffice()).isTrue();
        assertThat(EDITOR.isOffice()).isFalse();
        assertThat(Actor.SYSTEM.isOffice()).isFalse();
        assertThatThrownBy(() -> Actor.SYSTEM.require(Role.values())).isInstanceOf(NotPermitted.class);
    }

    @Test
    void wantsFourEyes() {
        assertThatCode(() -> FourEyes.requireOtherPerson(CLERK, List.of(EDITOR.id(), PersonId.SYSTEM), "den Vorschlag"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> FourEyes.requireOtherPerson(CLERK, Set.of(EDITOR.id(), CLERK.id()), "den Vorschlag"))
                .isInstanceOf(SamePersonTwice.class)
                .hasMessageContaining("den Vorschlag selbst bearbeitet");
    }

    private static Actor actor(@Nullable MunicipalityKey municipality, Role... roles) {
        return new Actor(new PersonId(UUID.randomUUID()), "Jemand", Set.of(roles), municipality);
    }
}
