/** What is decided after the award, one after the other: proposed by one person, approved by another, issued as a notice (Verfügung). */
@NullMarked
@ApplicationModule(
        displayName = "Verfügung",
        allowedDependencies = {"notice", "notice :: text", "decision", "casefile", "identity", "shared"})
package de.foerderfluss.ruling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
