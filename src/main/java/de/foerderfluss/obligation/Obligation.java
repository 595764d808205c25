package de.foerderfluss.obligation;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a notice demands (Auflage, § 36 Abs. 2 Nr. 4 VwVfG), with what was reported of it.
 *
 * @param number from 1 in its case
 * @param due the last day to meet it as it stands now, if there is one
 * @param beforePayment whether no money is paid before it is met
 * @param reports oldest first
 */
public record Obligation(
        CaseReference reference,
        int number,
        String text,
        @Nullable LocalDate due,
        boolean beforePayment,
        List<FulfilmentReport> reports) {

    public Obligation {
        reports = List.copyOf(reports);
    }

    Obligation with(List<FulfilmentReport> itsReports) {
        return new Obligation(reference, number, text, due, beforePayment, itsReports);
    }

    /** What its deadlines are about. */
    public MatterKey matter() {
        return matter(number);
    }

    static MatterKey matter(int number) {
        return MatterKey.of("CONDITION", number);
    }

    public ObligationState state() {
        return last().map(FulfilmentReport::judgement)
                .map(judgement -> judgement.fulfilled() ? ObligationState.FULFILLED : ObligationState.NOT_PROVED)
                .orElseGet(() -> reports.isEmpty() ? ObligationState.OPEN : ObligationState.REPORTED);
    }

    public boolean fulfilled() {
        return state() == ObligationState.FULFILLED;
    }

    /** Whether the day has passed and the municipality still owes something. */
    public boolean overdue(LocalDate today) {
        return due != null
                && today.isAfter(due)
                && (state() == ObligationState.OPEN || state() == ObligationState.NOT_PROVED);
    }

    public Optional<FulfilmentReport> last() {
        return reports.isEmpty() ? Optional.empty() : Optional.of(reports.get(reports.size() - 1));
    }
}
