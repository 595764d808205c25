package de.foerderfluss.application;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.MunicipalityKey;
import java.time.Instant;

/** One line in a list of applications. */
public record ApplicationSummary(
        CaseReference reference,
        MunicipalityKey applicant,
        String title,
        String fundingObject,
        Money expenditure,
        Money requestedGrant,
        Instant receivedAt) {}
