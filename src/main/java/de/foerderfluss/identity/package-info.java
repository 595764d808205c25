/** Who may act, for whom, and with whom together: people, roles, municipalities and the four-eyes rule (Zuständigkeit). */
@NullMarked
@ApplicationModule(
        displayName = "Zuständigkeit",
        allowedDependencies = {"shared"})
package de.foerderfluss.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
