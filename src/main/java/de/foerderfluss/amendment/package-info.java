/** What a grant is today: what the notice promised, and what later acts made of it (Änderung der Bewilligung). */
@NullMarked
@ApplicationModule(
        displayName = "Änderung der Bewilligung",
        allowedDependencies = {
            "obligation",
            "hearing",
            "ruling",
            "notice",
            "notice :: text",
            "notice :: pdf",
            "decision",
            "assessment",
            "application",
            "budget",
            "guideline",
            "casefile",
            "calendar",
            "identity",
            "form",
            "shared"
        })
package de.foerderfluss.amendment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
