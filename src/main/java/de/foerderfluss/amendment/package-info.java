/** What a grant is today: what the notice promised, and what later acts made of it (Änderung der Bewilligung). */
@NullMarked
@ApplicationModule(
        displayName = "Änderung der Bewilligung",
        allowedDependencies = {
            "decision",
            "assessment",
            "application",
            "budget",
            "guideline",
            "casefile",
            "identity",
            "shared"
        })
package de.foerderfluss.amendment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
