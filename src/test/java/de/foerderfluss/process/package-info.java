@NullMarked
package de.foerderfluss.process;

import org.jspecify.annotations.NullMarked;
