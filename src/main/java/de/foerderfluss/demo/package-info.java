/** A demonstration office with invented people and told cases; never part of a real one (Vorführung). */
@NullMarked
@ApplicationModule(displayName = "Vorführung")
package de.foerderfluss.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
