package de.foerderfluss.application;

import de.foerderfluss.shared.Money;

/**
 * One item of the expenditure plan (Ausgabenplan).
 *
 * @param number from 1, in the order of the application
 * @param year budget year in which the expenditure falls due
 * @param amount more than zero
 * @param recurring whether it is cost of operation that returns every year
 */
public record CostItem(int number, String description, int year, Money amount, boolean recurring) {}
