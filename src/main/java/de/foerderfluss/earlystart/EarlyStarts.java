package de.foerderfluss.earlystart;

import static de.foerderfluss.identity.Role.CLERK;
import static de.foerderfluss.identity.Role.MUNICIPAL_SIGNATORY;

import de.foerderfluss.application.Applications;
import de.foerderfluss.application.FundingApplication;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.ruling.Ruling;
import de.foerderfluss.shared.CaseReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a municipality begin before the grant (VV Nr. 1.3 zu § 44 ThürLHO): it asks, a clerk assesses, a signatory permits or refuses. The
 * permission counts from the day of its notice, never before. All verbs refuse with {@link EarlyStartRefusal} what the case does not
 * allow.
 */
@Service
@Transactional
public class EarlyStarts {

    private final Applications applications;
    private final EarlyStartDesk desk;
    private final EarlyStartRows rows;
    private final ContractReports contracts;
    private final OpenMatter matters;
    private final CaseFile caseFile;

    EarlyStarts(
            Applications applications,
            EarlyStartDesk desk,
            EarlyStartRows rows,
            ContractReports contracts,
            OpenMatter matters,
            CaseFile caseFile) {
        this.applications = applications;
        this.desk = desk;
        this.rows = rows;
        this.contracts = contracts;
        this.matters = matters;
        this.caseFile = caseFile;
    }

    /**
     * Asks for an early start. The same request sent again is answered with the open one.
     *
     * @param plannedOn when the first contract is to be signed: from today to the end of the project
     * @param reason why it cannot wait, 1 to 4000 characters
     * @throws de.foerderfluss.application.UnknownCase if the case is not the municipality's own
     */
    public EarlyStart request(Actor signatory, CaseReference reference, LocalDate plannedOn, String reason) {
        FundingApplication application = applications.get(signatory, reference);
        signatory.require(MUNICIPAL_SIGNATORY);
        caseFile.hold(reference);
        return desk.request(signatory, application, plannedOn, reason);
    }

    /**
     * Takes an open request back; a repeat changes nothing.
     *
     * @throws de.foerderfluss.application.UnknownCase if the case is not the municipality's own
     */
    public EarlyStart withdraw(Actor signatory, EarlyStartId id) {
        applications.get(signatory, id.reference());
        signatory.require(MUNICIPAL_SIGNATORY);
        caseFile.hold(id.reference());
        return desk.withdraw(signatory, get(id));
    }

    /**
     * Proposes to permit or to refuse; a signatory approves it as a ruling.
     *
     * @param reasons as the notice states them, 1 to 4000 characters
     * @throws de.foerderfluss.identity.NotPermitted if the actor is no clerk
     */
    public Ruling assess(Actor clerk, EarlyStartId id, boolean permit, String reasons) {
        clerk.require(CLERK);
        caseFile.hold(id.reference());
        return desk.assess(clerk, get(id), permit, reasons);
    }

    /**
     * Reports when the first contract was signed, which counts as the beginning of the project. The same day sent again changes nothing.
     *
     * @param signedOn not after today
     * @throws de.foerderfluss.application.UnknownCase if the case is not the municipality's own
     */
    public ContractReport reportContract(Actor signatory, CaseReference reference, LocalDate signedOn) {
        FundingApplication application = applications.get(signatory, reference);
        signatory.require(MUNICIPAL_SIGNATORY);
        caseFile.hold(reference);
        return desk.reportContract(signatory, application, signedOn);
    }

    /** The requests of a case, the last one first. */
    @Transactional(readOnly = true)
    public List<EarlyStart> of(CaseReference reference) {
        return rows.of(reference);
    }

    /** The contract reported after the application, if one was. */
    @Transactional(readOnly = true)
    public Optional<ContractReport> contract(CaseReference reference) {
        return contracts.find(reference);
    }

    /** Whether the case still waits for its decision, so that something can be asked or reported. */
    @Transactional(readOnly = true)
    public boolean isOpen(CaseReference reference) {
        return matters.isOpen(reference);
    }

    /** @throws EarlyStartRefusal if there is no such request */
    @Transactional(readOnly = true)
    public EarlyStart get(EarlyStartId id) {
        return rows.of(id.reference()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> EarlyStartRefusal.unknown(id.number()));
    }
}
