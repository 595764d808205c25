@NullMarked
package de.foerderfluss.decision;

import org.jspecify.annotations.NullMarked;
