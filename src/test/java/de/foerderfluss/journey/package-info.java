/** One whole case as people live it: each at a desk of their own, with a real browser, in a real office. */
@NullMarked
package de.foerderfluss.journey;

import org.jspecify.annotations.NullMarked;
