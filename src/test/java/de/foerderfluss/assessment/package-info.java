@NullMarked
package de.foerderfluss.assessment;

import org.jspecify.annotations.NullMarked;
