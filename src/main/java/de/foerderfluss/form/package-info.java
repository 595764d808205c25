/** Forms and their check: one {@code .form} file is what the portal shows and what the server accepts (Formulare). */
@NullMarked
@ApplicationModule(
        displayName = "Formulare",
        allowedDependencies = {"shared"})
package de.foerderfluss.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
