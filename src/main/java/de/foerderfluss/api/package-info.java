/** The same verbs as the portal for other systems: REST, described by OpenAPI (Schnittstelle). */
@NullMarked
@ApplicationModule(displayName = "Schnittstelle")
package de.foerderfluss.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
