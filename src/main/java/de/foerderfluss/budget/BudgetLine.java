package de.foerderfluss.budget;

/**
 * A line of the budget plan from which grants are paid.
 *
 * @param name the German purpose (Zweckbestimmung) as printed in the plan
 */
public record BudgetLine(BudgetLineCode code, String name) {}
