package de.foerderfluss.application;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MunicipalityKey;
import java.time.Instant;

/**
 * A joint application of another municipality, as its partner finds it in a list (Beteiligung).
 *
 * @param lead who applies for all
 */
public record Participation(
        CaseReference reference, String title, MunicipalityKey lead, Instant receivedAt, ConsentState state) {}
