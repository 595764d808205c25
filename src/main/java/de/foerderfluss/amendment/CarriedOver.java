package de.foerderfluss.amendment;

import de.foerderfluss.budget.CarryOverSource;
import de.foerderfluss.shared.Money;

/** A part of a grant that went from one budget year into a later one (Übertragung). The amount of the grant stays the same. */
public record CarriedOver(int fromYear, int toYear, Money amount, CarryOverSource source, String reason) {}
