/** Hearing a municipality before something is decided against it: what is intended, its answer, and what becomes of it (Anhörung). */
@NullMarked
@ApplicationModule(
        displayName = "Anhörung",
        allowedDependencies = {
            "notice",
            "notice :: text",
            "notice :: pdf",
            "decision",
            "application",
            "guideline",
            "casefile",
            "calendar",
            "identity",
            "form",
            "shared"
        })
package de.foerderfluss.hearing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
