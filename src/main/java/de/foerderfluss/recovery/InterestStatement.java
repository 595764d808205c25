package de.foerderfluss.recovery;

import de.foerderfluss.shared.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * Interest with every line of its calculation (Zinsberechnung).
 *
 * @param lastDay up to which it was computed
 * @param total rounded down to the cent once, the sum of the lines' amounts
 * @param verified whether all base rates used are
 */
public record InterestStatement(
        InterestRule rule, LocalDate lastDay, List<InterestLine> lines, Money total, boolean verified) {

    public InterestStatement {
        lines = List.copyOf(lines);
    }
}
