package de.foerderfluss;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms of the house and the directions between them. */
class ModularityTest {

    private final ApplicationModules rooms = ApplicationModules.of(Foerderfluss.class);

    @Test
    void everyRoomUsesOnlyTheRoomsItMayUse() {
        rooms.verify();
    }

    @Test
    void theHouseHasTheRoomsOfItsPlan() {
        assertThat(rooms.stream().map(room -> room.getIdentifier().toString()))
                .contains("shared", "operation", "process");
    }
}
