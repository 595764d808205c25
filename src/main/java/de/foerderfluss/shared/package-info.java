/** Values every room speaks in: money, periods, keys and references (Grundbegriffe). Plain Java, no framework. */
@NullMarked
@ApplicationModule(
        displayName = "Grundbegriffe",
        allowedDependencies = {})
package de.foerderfluss.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
