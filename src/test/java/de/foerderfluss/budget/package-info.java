@NullMarked
package de.foerderfluss.budget;

import org.jspecify.annotations.NullMarked;
