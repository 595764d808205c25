@NullMarked
package de.foerderfluss.identity;

import org.jspecify.annotations.NullMarked;
