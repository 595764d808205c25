package de.foerderfluss.api;

import de.foerderfluss.budget.AppropriationKind;
import de.foerderfluss.budget.BookingAct;
import de.foerderfluss.budget.BudgetLine;
import de.foerderfluss.budget.JournalLine;
import de.foerderfluss.budget.Stage;
import de.foerderfluss.budget.StageAmounts;
import de.foerderfluss.budget.WaitingEntry;
import de.foerderfluss.budget.YearOverview;
import de.foerderfluss.shared.CaseReference;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A budget line and its years.
 *
 * @param line its compact form, which stands in addresses
 */
record BudgetView(String line, String title, String germanName, List<YearView> years) {

    static BudgetView of(BudgetLine line, List<YearOverview> years) {
        return new BudgetView(
                line.code().compact(),
                line.code().text(),
                line.name(),
                years.stream()
                        .filter(year -> year.line().equals(line.code()))
                        .map(YearView::of)
                        .toList());
    }

    /** A line in one year: what may be spent, and what may be promised. */
    record YearView(int year, boolean enacted, StagesView cash, StagesView commitment) {

        static YearView of(YearOverview year) {
            return new YearView(
                    year.year(), year.enacted(), StagesView.of(year.cash()), StagesView.of(year.commitment()));
        }
    }

    /** What has become of an appropriation; {@code appropriated} is the sum of all others. */
    record StagesView(
            BigDecimal appropriated,
            BigDecimal free,
            BigDecimal reserved,
            BigDecimal committed,
            BigDecimal due,
            BigDecimal paid,
            BigDecimal reclaimed,
            BigDecimal reimbursed,
            BigDecimal fulfilled) {

        static StagesView of(StageAmounts amounts) {
            return new StagesView(
                    amounts.appropriated().euros(),
                    amounts.free().euros(),
                    amounts.reserved().euros(),
                    amounts.committed().euros(),
                    amounts.due().euros(),
                    amounts.paid().euros(),
                    amounts.reclaimed().euros(),
                    amounts.reimbursed().euros(),
                    amounts.fulfilled().euros());
        }
    }

    /** An entry of the journal. */
    record JournalView(
            long posting,
            Instant bookedAt,
            String bookedBy,
            BookingAct act,
            @Nullable String reference,
            AppropriationKind kind,
            Stage stage,
            BigDecimal amount,
            String reason,
            @Nullable Long reversedBy) {

        static JournalView of(JournalLine line, String bookedBy) {
            return new JournalView(
                    line.posting(),
                    line.bookedAt(),
                    bookedBy,
                    line.act(),
                    Optional.ofNullable(line.caseReference())
                            .map(CaseReference::text)
                            .orElse(null),
                    line.account().kind(),
                    line.account().stage(),
                    line.amount().euros(),
                    line.reason(),
                    line.reversedBy());
        }
    }

    /** A case that waits for money. */
    record WaitingView(
            long number, String reference, SortedMap<Integer, BigDecimal> need, String reason, Instant joinedAt) {

        static WaitingView of(WaitingEntry entry) {
            return new WaitingView(
                    entry.number(),
                    entry.reference().text(),
                    Amounts.byYear(entry.need()),
                    entry.reason(),
                    entry.joinedAt());
        }
    }
}
