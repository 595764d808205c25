package de.foerderfluss.budget;

/** Where a line stands in one budget year, cash and commitment appropriation apart. */
public record YearOverview(
        BudgetLineCode line, int year, boolean enacted, StageAmounts cash, StageAmounts commitment) {}
