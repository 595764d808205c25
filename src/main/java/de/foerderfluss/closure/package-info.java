/** The end of a case: what must be done before, how long its file is kept, and the purpose that binds what was bought (Abschluss). */
@NullMarked
@ApplicationModule(
        displayName = "Abschluss",
        allowedDependencies = {
            "recovery",
            "proofofuse",
            "payment",
            "amendment",
            "hearing",
            "ruling",
            "notice",
            "budget",
            "application",
            "guideline",
            "casefile",
            "calendar",
            "identity",
            "shared"
        })
package de.foerderfluss.closure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
