/** The pages that everybody may see: what the programme funds, and whether a notice is genuine (Einstieg). */
@NullMarked
package de.foerderfluss.portal.entry;

import org.jspecify.annotations.NullMarked;
