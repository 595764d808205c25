/** The budget ledger: what money there is, who waits for it, and where each cent went (Haushalt). */
@NullMarked
@ApplicationModule(
        displayName = "Haushalt",
        allowedDependencies = {"shared"})
package de.foerderfluss.budget;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
