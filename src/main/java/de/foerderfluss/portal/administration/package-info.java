/** The pages of those who keep the office running: guideline values, people, incidents (Verwaltung). */
@NullMarked
package de.foerderfluss.portal.administration;

import org.jspecify.annotations.NullMarked;
