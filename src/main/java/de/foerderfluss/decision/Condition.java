package de.foerderfluss.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An ancillary provision special to this decision (§ 36 Abs. 2 Nr. 4 VwVfG).
 *
 * @param number from 1
 * @param due until when it is to be met, if there is a day
 * @param beforePayment whether no money is paid before it is met
 */
public record Condition(int number, String text, @Nullable LocalDate due, boolean beforePayment) {}
