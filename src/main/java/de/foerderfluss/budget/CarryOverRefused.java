package de.foerderfluss.budget;

import de.foerderfluss.shared.Breach;

/** Money of a budget year cannot go over into a later one in this way. */
public class CarryOverRefused extends Breach {

    private static final long serialVersionUID = 1L;

    private CarryOverRefused(String field, String message) {
        super(Kind.CONFLICT, field, message);
    }

    static CarryOverRefused yearAhead(int year, int currentYear) {
        return new CarryOverRefused(
                "",
                "Übertragen werden kann aus dem laufenden oder aus einem vergangenen Haushaltsjahr; %d liegt nach %d."
                        .formatted(year, currentYear));
    }

    static CarryOverRefused notTransferable(BudgetLineCode line, int year) {
        return new CarryOverRefused(
                "source",
                "Die Ausgabemittel %d des Titels %s sind nicht für übertragbar erklärt (§ 19 ThürLHO). Tragen Sie die Erklärung ein oder nehmen Sie Mittel des neuen Jahres."
                        .formatted(year, line));
    }

    static CarryOverRefused yearNotOver(int year) {
        return new CarryOverRefused(
                "source",
                "Ein Ausgaberest entsteht erst, wenn das Haushaltsjahr %d vorbei ist. Bis dahin können nur Mittel des neuen Jahres eingesetzt werden."
                        .formatted(year));
    }

    static CarryOverRefused moneyMissing(BudgetLineCode line, Shortfall shortfall) {
        return new CarryOverRefused(
                "source",
                "Bei Titel %s reichen die Mittel nicht: %s. Übertragen ist nichts."
                        .formatted(line, shortfall.german()));
    }
}
