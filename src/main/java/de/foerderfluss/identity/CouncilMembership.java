package de.foerderfluss.identity;

import de.foerderfluss.shared.MunicipalityKey;
import de.foerderfluss.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A seat of somebody of the granting authority in the council of a municipality (Sitz in einer Vertretung). As long as it lasts they may
 * not act in its cases (§ 20 Abs. 1 VwVfG).
 *
 * @param reason what the seat is: {@code Mitglied des Stadtrats}
 * @param until the last day; null as long as no end is recorded
 */
public record CouncilMembership(
        UUID id,
        PersonId person,
        MunicipalityKey municipality,
        LocalDate from,
        @Nullable LocalDate until,
        String reason,
        PersonId recordedBy,
        Instant recordedAt) {

    public boolean lastsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
