package de.foerderfluss.portal;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.Role;
import de.foerderfluss.shared.MunicipalityKey;
import de.foerderfluss.shared.PersonId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NavigationTest {

    @Test
    void leadsAMunicipalityOnlyToItsOwnPages() {
        assertThat(Navigation.of(actor(Role.MUNICIPAL_EDITOR), "/kommune"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.href()).startsWith("/kommune"));
    }

    @Test
    void marksTheLongestMatchingPartAsCurrent() {
        List<NavigationLink> links = Navigation.of(actor(Role.CLERK), "/amt/vorgaenge/EGOV-2026-00001");

        assertThat(links)
                .filteredOn(NavigationLink::current)
                .extracting(NavigationLink::href)
                .containsExactly("/amt/vorgaenge");
    }

    @Test
    void doesNotTakeASimilarPathForThePart() {
        assertThat(Navigation.of(actor(Role.CLERK), "/amtsblatt")).noneMatch(NavigationLink::current);
    }

    private static Actor actor(Role role) {
        return new Actor(
                new PersonId(UUID.randomUUID()),
                "Petra Lindner",
                Set.of(role),
                role.isMunicipal() ? new MunicipalityKey("16075085") : null);
    }
}
