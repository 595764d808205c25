/** Administrative acts and letters: their texts, their approval and their printed form (Bescheid). */
@NullMarked
@ApplicationModule(
        displayName = "Bescheid",
        allowedDependencies = {
            "decision",
            "assessment",
            "application",
            "guideline",
            "casefile",
            "calendar",
            "identity",
            "shared"
        })
package de.foerderfluss.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
