/** What makes the office run: its database, its clock, its start and its refusals to start (Betrieb). */
@NullMarked
@ApplicationModule(
        displayName = "Betrieb",
        allowedDependencies = {})
package de.foerderfluss.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
