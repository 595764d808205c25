package de.foerderfluss.process.inbox;

import de.foerderfluss.identity.Role;
import de.foerderfluss.shared.PersonId;
import java.util.Set;

/**
 * What somebody sees of the worklist.
 *
 * @param roles everything that waits for these
 * @param overseen what waits for these past its target
 * @param represented what these absent people had taken on
 */
record Sight(Set<Role> roles, Set<Role> overseen, Set<PersonId> represented) {}
