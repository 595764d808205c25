@NullMarked
package de.foerderfluss.guideline;

import org.jspecify.annotations.NullMarked;
