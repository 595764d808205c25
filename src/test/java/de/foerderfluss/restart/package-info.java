/** The office as a second JVM that really dies, to see what it still knows afterwards. */
@NullMarked
package de.foerderfluss.restart;

import org.jspecify.annotations.NullMarked;
