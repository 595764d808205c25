package de.foerderfluss.proofofuse;

import de.foerderfluss.guideline.FinancingKind;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.MunicipalityKey;
import de.foerderfluss.shared.Percentage;
import de.foerderfluss.shared.Period;
import de.foerderfluss.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The grant whose use is to be proved, as the notice promised it.
 *
 * @param aims of the application, one by one
 * @param items the eligible expenditure of the binding financing plan
 * @param funds what is planned to cover it besides the grant
 * @param planned the eligible expenditure that the grant is computed on
 * @param units of a fixed-amount grant, 0 if it does not count units
 * @param receiptsRequired whether the notice demands the list of receipts
 * @param due the day the notice sets for the proof of use
 * @param approvers who approved the grant and must not examine its use
 */
public record GrantUnderProof(
        CaseReference reference,
        MunicipalityKey applicant,
        List<String> aims,
        List<PlanItem> items,
        Funds funds,
        Money granted,
        Money planned,
        FinancingKind financing,
        @Nullable Percentage rate,
        int units,
        Period period,
        boolean receiptsRequired,
        LocalDate due,
        Set<PersonId> approvers) {

    public GrantUnderProof {
        aims = List.copyOf(aims);
        items = List.copyOf(items);
        approvers = Set.copyOf(approvers);
    }

    /** What is planned until the end of a year, or all for 0; never nothing, so that there is something to report on. */
    List<PlanItem> itemsUntil(int year) {
        List<PlanItem> begun =
                items.stream().filter(item -> year == 0 || item.year() <= year).toList();
        return begun.isEmpty() ? items : begun;
    }
}
