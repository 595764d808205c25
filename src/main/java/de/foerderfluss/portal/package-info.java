/** Server-rendered pages for municipalities and the office (Portal). */
@NullMarked
@ApplicationModule(displayName = "Portal")
package de.foerderfluss.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
