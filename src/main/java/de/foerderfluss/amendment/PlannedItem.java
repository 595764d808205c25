package de.foerderfluss.amendment;

import de.foerderfluss.shared.Money;

/**
 * An eligible expenditure of the binding financing plan (Ausgabe laut Finanzierungsplan).
 *
 * @param number from 1 in its plan
 * @param year budget year for which it is planned
 */
public record PlannedItem(int number, String description, int year, Money amount) {}
