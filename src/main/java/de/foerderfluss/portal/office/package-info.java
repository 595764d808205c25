/** The pages on which the office works: worklist, case file and the forms of each step (Bearbeitung). */
@NullMarked
package de.foerderfluss.portal.office;

import org.jspecify.annotations.NullMarked;
