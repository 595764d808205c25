package de.foerderfluss.amendment;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;

/**
 * How far the lapse of uncalled money has come in a case.
 *
 * @param number of the amendment by which it lapses
 * @param amount that was to lapse when it was set going
 */
public record LapsingFunds(CaseReference reference, int number, Money amount, AmendmentState state) {}
