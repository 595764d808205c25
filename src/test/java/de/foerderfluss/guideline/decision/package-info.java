@NullMarked
package de.foerderfluss.guideline.decision;

import org.jspecify.annotations.NullMarked;
