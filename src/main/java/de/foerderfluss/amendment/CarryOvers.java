package de.foerderfluss.amendment;

import de.foerderfluss.budget.BudgetAccount;
import de.foerderfluss.budget.BudgetEntry;
import de.foerderfluss.budget.BudgetStep;
import de.foerderfluss.budget.CarryOver;
import de.foerderfluss.budget.Posting;
import de.foerderfluss.budget.Stage;
import de.foerderfluss.budget.YearEnd;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.Role;
import de.foerderfluss.shared.CaseReference;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what was not called in its budget year over into a later one, in the books and for the municipality at once. */
@Service
@Transactional
public class CarryOvers {

    private final YearEnd yearEnd;
    private final CarryOverRows rows;
    private final AmendedGrants amended;
    private final CaseFile caseFile;
    private final Clock clock;

    CarryOvers(YearEnd yearEnd, CarryOverRows rows, AmendedGrants amended, CaseFile caseFile, Clock clock) {
        this.yearEnd = yearEnd;
        this.rows = rows;
        this.amended = amended;
        this.caseFile = caseFile;
        this.clock = clock;
    }

    /** What was carried over in the case under this step; empty if nothing was. */
    @Transactional(readOnly = true)
    public Optional<CarriedOver> find(CaseReference reference, BudgetStep step) {
        return rows.find(reference, step);
    }

    /** All carry-overs of the case, oldest first. */
    @Transactional(readOnly = true)
    public List<CarriedOver> of(CaseReference reference) {
        return rows.of(reference);
    }

    /**
     * Carries the amount over. The same step again changes nothing.
     *
     * @throws de.foerderfluss.identity.NotPermitted if the actor is no budget officer
     * @throws NotAmendable if a proposed amendment takes money of the year back
     * @throws de.foerderfluss.budget.CarryOverRefused if the later year's money does not reach, or the given year's may not go over
     */
    public CarriedOver carryOver(
            Actor officer, CaseReference reference, BudgetStep step, CarryOver order, String reason) {
        officer.require(Role.BUDGET_OFFICER);
        requireNotTakenBack(reference, order);
        Posting posting = yearEnd.carryOver(reference, step, order, officer.id(), reason);
        return rows.find(reference, step).orElseGet(() -> {
            CarriedOver carried = new CarriedOver(order.year(), year(posting), order.amount(), order.source(), reason);
            rows.add(reference, step, carried, officer.id(), OffsetDateTime.now(clock));
            caseFile.record(reference, officer.id(), "FUNDS_CARRIED_OVER", sentence(carried), Visibility.APPLICANT);
            return carried;
        });
    }

    private void requireNotTakenBack(CaseReference reference, CarryOver order) {
        if (amended.pending(reference).takenBack().in(order.year()).isPositive()) {
            throw new NotAmendable(
                    "Im Vorgang %s nimmt ein vorgeschlagener Änderungsbescheid Mittel des Jahres %d zurück. Bitte warten Sie, bis über ihn entschieden ist."
                            .formatted(reference, order.year()));
        }
    }

    /** The year in which the posting binds money of the case. */
    private static int year(Posting posting) {
        return posting.entries().list().stream()
                .filter(entry -> entry.account().stage() == Stage.COMMITTED)
                .filter(entry -> entry.amount().isPositive())
                .map(BudgetEntry::account)
                .mapToInt(BudgetAccount::year)
                .findFirst()
                .orElseThrow();
    }

    private static String sentence(CarriedOver carried) {
        return "%s, die im Haushaltsjahr %d nicht abgerufen wurden, können im Haushaltsjahr %d abgerufen werden. Grund: %s"
                .formatted(carried.amount().german(), carried.fromYear(), carried.toYear(), carried.reason());
    }
}
