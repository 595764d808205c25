package de.foerderfluss.portal.finance;

import de.foerderfluss.budget.BudgetLine;
import de.foerderfluss.budget.BudgetLineCode;
import de.foerderfluss.budget.StageAmounts;
import de.foerderfluss.budget.YearOverview;
import de.foerderfluss.shared.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What the budget pages show of the books. */
final class BudgetPage {

    private static final int BAR_WIDTH = 1000;

    private BudgetPage() {}

    /** How far ahead commitments are appropriated. */
    private static final int YEARS_AHEAD = 4;

    /**
     * A budget line.
     *
     * @param years those in the books from the current one on
     * @param former those in the books before it, the latest first
     * @param empty the years from the current one on in which nothing was appropriated yet
     */
    public record LineView(BudgetLine line, List<YearView> years, List<YearView> former, List<Integer> empty) {}

    /** One year of a line. */
    public record YearView(int year, boolean enacted, KindView cash, KindView commitment) {}

    /** One kind of appropriation: its amounts, and the parts of its bar. */
    public record KindView(StageAmounts amounts, List<BarPart> bar) {

        public boolean isEmpty() {
            return amounts.equals(StageAmounts.NONE);
        }

        /** Whether any money was claimed back; otherwise its columns are left out. */
        public boolean isReclaimed() {
            return !amounts.reclaimed().isZero() || !amounts.reimbursed().isZero();
        }
    }

    /** A part of the bar, in thousandths of the appropriation. */
    public record BarPart(String css, String name, Money amount, int start, int width) {}

    static List<LineView> lines(List<BudgetLine> lines, List<YearOverview> years, int currentYear) {
        return lines.stream().map(line -> line(line, years, currentYear)).toList();
    }

    private static LineView line(BudgetLine line, List<YearOverview> years, int currentYear) {
        List<YearView> booked = years.stream()
                .filter(year -> year.line().equals(line.code()))
                .map(BudgetPage::view)
                .sorted(Comparator.comparingInt(YearView::year))
                .toList();
        List<Integer> empty = IntStream.rangeClosed(currentYear, currentYear + YEARS_AHEAD)
                .boxed()
                .filter(year -> booked.stream().noneMatch(view -> view.year() == year))
                .toList();
        return new LineView(
                line,
                booked.stream().filter(year -> year.year() >= currentYear).toList(),
                booked.stream()
                        .filter(year -> year.year() < currentYear)
                        .sorted(Comparator.comparingInt(YearView::year).reversed())
                        .toList(),
                empty);
    }

    /** The year as the books have it; an empty one if nothing was appropriated yet. */
    static YearView year(List<YearOverview> years, BudgetLineCode line, int year, boolean enacted) {
        return years.stream()
                .filter(overview -> overview.year() == year)
                .findFirst()
                .map(BudgetPage::view)
                .orElseGet(() -> view(new YearOverview(line, year, enacted, StageAmounts.NONE, StageAmounts.NONE)));
    }

    private static YearView view(YearOverview year) {
        return new YearView(year.year(), year.enacted(), kind(year.cash()), kind(year.commitment()));
    }

    private static KindView kind(StageAmounts amounts) {
        List<BarPart> parts = new ArrayList<>();
        Money before = Money.ZERO;
        before = add(parts, "paid", "ausgezahlt", amounts.paid(), before, amounts);
        before = add(
                parts,
                "reclaimed",
                "zurückgefordert oder zurückgezahlt",
                amounts.reclaimed().plus(amounts.reimbursed()),
                before,
                amounts);
        before = add(parts, "due", "angeordnet", amounts.due(), before, amounts);
        before = add(parts, "committed", "festgelegt", amounts.committed().plus(amounts.fulfilled()), before, amounts);
        before = add(parts, "reserved", "vorgemerkt", amounts.reserved(), before, amounts);
        add(parts, "free", "frei", amounts.free(), before, amounts);
        return new KindView(amounts, parts);
    }

    private static Money add(
            List<BarPart> parts, String css, String name, Money amount, Money before, StageAmounts amounts) {
        Money after = before.plus(amount);
        if (amount.isPositive()) {
            int start = thousandths(before, amounts.appropriated());
            parts.add(new BarPart(css, name, amount, start, thousandths(after, amounts.appropriated()) - start));
        }
        return after;
    }

    private static int thousandths(Money part, Money whole) {
        return whole.isPositive()
                ? Math.toIntExact(Math.floorDiv(Math.multiplyExact(part.cents(), (long) BAR_WIDTH), whole.cents()))
                : 0;
    }
}
