@NullMarked
package de.foerderfluss;

import org.jspecify.annotations.NullMarked;
