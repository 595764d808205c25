/** A real browser for the tests: found on the machine or unpacked from a locked package. */
@NullMarked
package de.foerderfluss.browser;

import org.jspecify.annotations.NullMarked;
