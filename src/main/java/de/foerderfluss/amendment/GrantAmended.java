package de.foerderfluss.amendment;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.PersonId;

/**
 * A grant is another one since this very transaction; {@link CurrentGrants} answers what it is now.
 *
 * @param by who approved it
 */
public record GrantAmended(CaseReference reference, MatterKey matter, PersonId by) {}
