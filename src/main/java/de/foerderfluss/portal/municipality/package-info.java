/** The pages of municipalities: their drafts, their cases, their notices and their money (Kommune). */
@NullMarked
package de.foerderfluss.portal.municipality;

import org.jspecify.annotations.NullMarked;
