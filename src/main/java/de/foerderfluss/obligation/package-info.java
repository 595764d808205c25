/** What a notice obliges the municipality to beside the project itself, and whether it was done (Auflagen). */
@NullMarked
@ApplicationModule(
        displayName = "Auflagen",
        allowedDependencies = {"notice", "decision", "application", "casefile", "calendar", "identity", "shared"})
package de.foerderfluss.obligation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
