package de.foerderfluss.api;

import de.foerderfluss.api.CaseView.MoneyView;
import de.foerderfluss.api.CaseView.StepView;
import de.foerderfluss.application.FundingApplication;
import de.foerderfluss.budget.WaitingList;
import de.foerderfluss.calendar.Deadlines;
import de.foerderfluss.identity.Municipalities;
import de.foerderfluss.payment.Entitlement;
import de.foerderfluss.payment.EntitlementStatement;
import de.foerderfluss.process.inbox.CaseStanding;
import de.foerderfluss.process.inbox.Inbox;
import de.foerderfluss.shared.CaseReference;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/** Brings together what the rooms know of one case. */
@Component
class ApiOverview {

    private final Municipalities municipalities;
    private final Inbox inbox;
    private final Deadlines deadlines;
    private final WaitingList waitingList;
    private final Entitlement entitlement;

    ApiOverview(
            Municipalities municipalities,
            Inbox inbox,
            Deadlines deadlines,
            WaitingList waitingList,
            Entitlement entitlement) {
        this.municipalities = municipalities;
        this.inbox = inbox;
        this.deadlines = deadlines;
        this.waitingList = waitingList;
        this.entitlement = entitlement;
    }

    CaseView of(FundingApplication application) {
        CaseReference reference = application.reference();
        CaseStanding standing = inbox.standings(List.of(reference)).get(reference);
        OptionalInt position = waitingList.position(reference);
        return new CaseView(
                reference.text(),
                application.title(),
                MunicipalityView.of(municipalities.get(application.applicant())),
                application.fundingObject(),
                application.receivedAt(),
                standing,
                standing == null ? null : standing.germanName(),
                inbox.waiting(reference).stream().map(StepView::of).toList(),
                deadlines.of(reference).stream().map(DeadlineView::of).toList(),
                money(application),
                position.isPresent() ? position.getAsInt() : null);
    }

    private MoneyView money(FundingApplication application) {
        EntitlementStatement statement = entitlement.of(application.reference());
        return new MoneyView(
                application.expenditure().euros(),
                application.requestedGrant().euros(),
                statement.granted().euros(),
                statement.drawn().euros(),
                statement.paid().euros(),
                statement.available().euros());
    }
}
