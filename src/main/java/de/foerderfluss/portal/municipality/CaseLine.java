package de.foerderfluss.portal.municipality;

import de.foerderfluss.application.ApplicationSummary;
import de.foerderfluss.calendar.DeadlineKind;
import de.foerderfluss.calendar.StoredDeadline;
import de.foerderfluss.process.inbox.CaseStanding;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import java.util.List;
import java.util.Optional;

/**
 * A case in a list of its municipality.
 *
 * @param running its running deadlines
 * @param granted as far as the municipality has been notified of it, zero before
 * @param paid what has reached its account
 * @param available what can be drawn this year, zero before the notice is final
 */
record CaseLine(
        ApplicationSummary application,
        CaseStanding standing,
        List<StoredDeadline> running,
        Money granted,
        Money paid,
        Money available) {

    public CaseReference reference() {
        return application.reference();
    }

    public String germanStanding() {
        return Situation.shortly(standing);
    }

    Optional<StoredDeadline> running(DeadlineKind... kinds) {
        return running.stream()
                .filter(deadline -> List.of(kinds).contains(deadline.kind()))
                .findFirst();
    }
}
