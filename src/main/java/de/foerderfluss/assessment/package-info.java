/** Judging an application: completeness, eligibility, technical opinion, assessment record (Prüfung). */
@NullMarked
@ApplicationModule(
        displayName = "Prüfung",
        allowedDependencies = {"application", "guideline", "casefile", "identity", "form", "shared"})
package de.foerderfluss.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
