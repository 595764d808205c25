package de.foerderfluss.recovery;

import de.foerderfluss.shared.Money;
import java.time.LocalDate;

/** One rate of a payment plan. */
public record Instalment(LocalDate dueOn, Money amount) {}
