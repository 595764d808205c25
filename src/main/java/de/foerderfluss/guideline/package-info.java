/** The funding guideline and its versioned rules: what is funded, how much, and why not (Förderrichtlinie). */
@NullMarked
@ApplicationModule(
        displayName = "Förderrichtlinie",
        allowedDependencies = {"shared"})
package de.foerderfluss.guideline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
