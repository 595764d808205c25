package de.foerderfluss.amendment;

import de.foerderfluss.amendment.Amendment.Lapse;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.BudgetReaders;
import de.foerderfluss.identity.Role;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets money lapse that nobody called in its budget year (Verfall). That burdens the municipality, so it is an amendment like any other: a
 * clerk hears the municipality and proposes, a signatory approves, and only the notice gives the money back to the line.
 */
@Service
@Transactional
public class Lapses {

    private static final int LONGEST_REASON = 500;

    private final AmendmentDesk desk;
    private final AmendmentRows rows;
    private final LapseRows lapses;
    private final CaseFile caseFile;

    Lapses(AmendmentDesk desk, AmendmentRows rows, LapseRows lapses, CaseFile caseFile) {
        this.desk = desk;
        this.rows = rows;
        this.lapses = lapses;
        this.caseFile = caseFile;
    }

    /**
     * Sets the amendment going by which the money lapses.
     *
     * @param amount promised from the cash of the year and not called
     * @param reason for the clerk, 1 to 500 characters
     * @param key of this act; the same act again is answered with the first amendment
     * @throws de.foerderfluss.identity.NotPermitted if the actor is no budget officer
     * @throws NotAmendable if something stands against it, or another amendment is open
     */
    public Amendment open(Actor officer, CaseReference reference, int year, Money amount, String reason, String key) {
        officer.require(Role.BUDGET_OFFICER);
        caseFile.hold(reference);
        String words = AmendmentReasonMissing.words(reason, LONGEST_REASON);
        return desk.open(officer, reference, new Lapse(year, amount), words, key);
    }

    /** What the act with this key has set going in the case, if anything. */
    @Transactional(readOnly = true)
    public Optional<Amendment> find(CaseReference reference, String key) {
        return rows.find(reference, key);
    }

    /**
     * Everything that lapses or was to lapse of a year, by case.
     *
     * @throws de.foerderfluss.identity.NotPermitted if the actor may not read the budget
     */
    @Transactional(readOnly = true)
    public List<LapsingFunds> of(Actor reader, int year) {
        BudgetReaders.require(reader);
        return lapses.of(year);
    }
}
