package de.foerderfluss.budget;

import de.foerderfluss.shared.Money;

/** How much of which year's cash is to go over, and whose money carries it then. */
public record CarryOver(BudgetLineCode line, int year, Money amount, CarryOverSource source) {}
