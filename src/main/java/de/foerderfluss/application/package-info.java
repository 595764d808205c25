/** What a municipality asks for: drafts, their check, the receipt of the application and what is known of it afterwards (Antrag). */
@NullMarked
@ApplicationModule(
        displayName = "Antrag",
        allowedDependencies = {"guideline", "casefile", "identity", "form", "shared"})
package de.foerderfluss.application;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
