package de.foerderfluss.budget;

import de.foerderfluss.shared.Breach;
import java.util.List;
import java.util.stream.Collectors;

/** The money does not reach, or it belongs to those who wait longer. Nothing was booked, so the case can join the waiting list. */
public class FundsUnavailable extends Breach {

    private static final long serialVersionUID = 1L;

    private final transient BudgetLineCode line;
    private final transient List<Shortfall> shortfalls;

    private FundsUnavailable(BudgetLineCode line, List<Shortfall> shortfalls, String germanMessage) {
        super(Kind.CONFLICT, germanMessage);
        this.line = line;
        this.shortfalls = List.copyOf(shortfalls);
    }

    static FundsUnavailable missing(BudgetLineCode line, List<Shortfall> shortfalls) {
        String years = shortfalls.stream().map(Shortfall::german).collect(Collectors.joining("; "));
        return new FundsUnavailable(
                line,
                shortfalls,
                "Bei Titel %s reichen die Mittel nicht: %s. Der Fall gehört auf die Warteliste."
                        .formatted(line, years));
    }

    static FundsUnavailable othersWait(BudgetLineCode line, int waiting) {
        return new FundsUnavailable(
                line,
                List.of(),
                "Bei Titel %s besteht eine Warteliste mit %d %s. Der Fall reiht sich dort ein; freigegeben wird in der Reihenfolge der Liste."
                        .formatted(line, waiting, waiting == 1 ? "Fall" : "Fällen"));
    }

    public BudgetLineCode line() {
        return line;
    }

    /** What is missing by year; empty if the money would reach but others wait for it. */
    public List<Shortfall> shortfalls() {
        return shortfalls;
    }
}
