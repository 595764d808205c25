/** The same money asked for twice: findings over the office's own cases, and the clerk's answer to each (Doppelförderung). */
@NullMarked
@ApplicationModule(
        displayName = "Doppelförderung",
        allowedDependencies = {"proofofuse", "payment", "application", "casefile", "identity", "shared"})
package de.foerderfluss.doublefunding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
