/** The file of record of each case: entries that nobody can change, documents, and what may become one (Akte). */
@NullMarked
@ApplicationModule(
        displayName = "Akte",
        allowedDependencies = {"shared", "identity"})
package de.foerderfluss.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
