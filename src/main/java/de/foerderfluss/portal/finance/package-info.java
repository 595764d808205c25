/** The pages of those who look after the money: budget, waiting list, payments (Haushalt und Auszahlung). */
@NullMarked
package de.foerderfluss.portal.finance;

import org.jspecify.annotations.NullMarked;
