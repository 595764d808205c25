package de.foerderfluss.recovery;

import de.foerderfluss.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The base rate of one half-year as it stands in one row (Basiszinssatz, § 247 BGB).
 *
 * @param validFrom 1 January or 1 July
 * @param revision from 1, one more with each correction; the highest one counts
 * @param mark A the Bundesbank itself, B another publication, GK general knowledge, P to be verified, U unknown, D our own proposal
 * @param verified whether the Bundesbank's announcement or two independent publications were compared
 */
public record BaseRate(
        LocalDate validFrom,
        int revision,
        InterestRate rate,
        String source,
        String mark,
        boolean verified,
        PersonId recordedBy,
        Instant recordedAt) {}
