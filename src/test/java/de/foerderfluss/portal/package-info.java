@NullMarked
package de.foerderfluss.portal;

import org.jspecify.annotations.NullMarked;
