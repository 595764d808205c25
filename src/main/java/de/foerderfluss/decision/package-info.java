/** Deciding: the clerk's proposal and its approval by a second person (Entscheidung). */
@NullMarked
@ApplicationModule(
        displayName = "Entscheidung",
        allowedDependencies = {"assessment", "application", "guideline", "casefile", "identity", "form", "shared"})
package de.foerderfluss.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
