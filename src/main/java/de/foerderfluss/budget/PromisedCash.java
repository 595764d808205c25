package de.foerderfluss.budget;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;

/** What is promised to a case from the cash of one year and not ordered yet. */
public record PromisedCash(CaseReference reference, Money amount) {}
