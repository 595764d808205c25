package de.foerderfluss.proofofuse;

import de.foerderfluss.shared.Money;

/**
 * A cost item of the binding financing plan.
 *
 * @param number as in the application
 * @param year budget year for which it is planned
 */
public record PlanItem(int number, String description, int year, Money planned) {}
