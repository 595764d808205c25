package de.foerderfluss.process.inbox;

import de.foerderfluss.identity.Role;
import java.util.Set;

/**
 * What somebody sees of the worklist.
 *
 * @param roles everything that waits for these
 * @param overseen what waits for these past its target
 */
record Sight(Set<Role> roles, Set<Role> overseen) {}
