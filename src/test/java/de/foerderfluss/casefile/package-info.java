@NullMarked
package de.foerderfluss.casefile;

import org.jspecify.annotations.NullMarked;
