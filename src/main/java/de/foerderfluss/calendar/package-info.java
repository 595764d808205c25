/** Legal deadlines: when something is deemed notified, until when one may act, and why (Fristen). */
@NullMarked
@ApplicationModule(
        displayName = "Fristen",
        allowedDependencies = {"casefile", "identity", "shared"})
package de.foerderfluss.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
