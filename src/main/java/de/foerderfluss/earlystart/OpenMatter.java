package de.foerderfluss.earlystart;

import de.foerderfluss.application.ApplicationRetraction;
import de.foerderfluss.application.Applications;
import de.foerderfluss.application.FundingApplication;
import de.foerderfluss.application.ProjectBeginnings;
import de.foerderfluss.decision.DecisionMaking;
import de.foerderfluss.decision.DecisionState;
import de.foerderfluss.shared.CaseReference;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Whether a case still waits for its decision, and whether its project has begun. */
@Component
class OpenMatter {

    private final Applications applications;
    private final ApplicationRetraction retraction;
    private final DecisionMaking decisions;
    private final ProjectBeginnings beginnings;

    OpenMatter(
            Applications applications,
            ApplicationRetraction retraction,
            DecisionMaking decisions,
            ProjectBeginnings beginnings) {
        this.applications = applications;
        this.retraction = retraction;
        this.decisions = decisions;
        this.beginnings = beginnings;
    }

    boolean isOpen(CaseReference reference) {
        return retraction.of(reference).isEmpty() && !isDecided(reference);
    }

    /** @throws EarlyStartRefusal if the case is decided, or ended without a decision */
    void requireOpen(CaseReference reference) {
        if (retraction.of(reference).isPresent()) {
            throw EarlyStartRefusal.retracted();
        }
        if (isDecided(reference)) {
            throw EarlyStartRefusal.decided();
        }
    }

    /** @throws EarlyStartRefusal if a contract is signed already */
    void requireNotBegun(FundingApplication application) {
        LocalDate contract = beginnings.of(application).contractDate();
        if (contract != null) {
            throw EarlyStartRefusal.begun(contract);
        }
    }

    FundingApplication application(CaseReference reference) {
        return applications.get(reference);
    }

    private boolean isDecided(CaseReference reference) {
        return decisions
                .current(reference)
                .filter(decision -> decision.state() == DecisionState.APPROVED)
                .isPresent();
    }
}
