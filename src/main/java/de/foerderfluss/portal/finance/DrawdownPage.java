package de.foerderfluss.portal.finance;

import de.foerderfluss.application.Applications;
import de.foerderfluss.application.FundingApplication;
import de.foerderfluss.form.FormCatalog;
import de.foerderfluss.form.FormContext;
import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormSchema;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.Municipalities;
import de.foerderfluss.identity.People;
import de.foerderfluss.identity.Role;
import de.foerderfluss.payment.Drawdown;
import de.foerderfluss.payment.DrawdownRulings;
import de.foerderfluss.payment.DrawdownState;
import de.foerderfluss.payment.DrawdownUse;
import de.foerderfluss.payment.Entitlement;
import de.foerderfluss.payment.UseStatement;
import de.foerderfluss.portal.FormView;
import de.foerderfluss.ruling.Ruling;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a drawdown shows. */
@Component
class DrawdownPage {

    private final Applications applications;
    private final Municipalities municipalities;
    private final Entitlement entitlement;
    private final DrawdownUse use;
    private final People people;
    private final DrawdownRulings rulings;
    private final FormSchema form;
    private final Clock clock;

    DrawdownPage(
            Applications applications,
            Municipalities municipalities,
            Entitlement entitlement,
            DrawdownUse use,
            People people,
            DrawdownRulings rulings,
            FormCatalog forms,
            Clock clock) {
        this.applications = applications;
        this.municipalities = municipalities;
        this.entitlement = entitlement;
        this.use = use;
        this.people = people;
        this.rulings = rulings;
        this.form = forms.form("certification");
        this.clock = clock;
    }

    /** The reference of a case that the actor may see. */
    CaseReference reference(String text, Actor actor) {
        return applications
                .get(actor, CaseReference.parse(text).orElseThrow(UnknownCasePage::new))
                .reference();
    }

    static ContentHash seen(String hex) {
        return hex.matches("[0-9a-f]{64}")
                ? new ContentHash(hex)
                : ContentHash.of("nothing that was ever shown: " + hex);
    }

    static Map<String, Object> prefill(Drawdown drawdown) {
        return Map.of("recognisedAmount", drawdown.requested().germanDigits());
    }

    String show(Model model, Actor actor, Drawdown drawdown, Map<String, ?> input, List<FormError> errors) {
        FundingApplication application = applications.get(actor, drawdown.id().reference());
        model.addAttribute("drawdown", drawdown);
        model.addAttribute("project", application);
        model.addAttribute("municipality", municipalities.get(application.applicant()));
        model.addAttribute("entitlement", entitlement.of(application.reference()));
        model.addAttribute("names", names(drawdown));
        model.addAttribute("view", FormView.of(form, input, FormContext.on(LocalDate.now(clock)), errors));
        if (drawdown.state() == DrawdownState.EXECUTED) {
            UseStatement statement = use.get(drawdown.id());
            model.addAttribute("use", statement);
            model.addAttribute("late", statement.late(LocalDate.now(clock)));
            model.addAttribute("useState", statement.state(LocalDate.now(clock)));
            model.addAttribute("mayFind", actor.has(Role.CLERK));
        }
        model.addAttribute("mayCertify", actor.has(Role.CERTIFIER) && drawdown.state() == DrawdownState.REQUESTED);
        model.addAttribute("mayOrder", actor.has(Role.PAYMENT_ORDERER) && drawdown.state() == DrawdownState.CERTIFIED);
        Ruling ruling = rulings.of(drawdown.id()).orElse(null);
        model.addAttribute("ruling", ruling);
        model.addAttribute(
                "mayRule",
                actor.has(Role.CLERK, Role.CERTIFIER)
                        && rulings.mayBeRuledOn(drawdown)
                        && (ruling == null || ruling.approval() == null));
        model.addAttribute("ownCertification", actor.id().equals(drawdown.certifiedBy()));
        return "finance/drawdown";
    }

    private Map<PersonId, String> names(Drawdown drawdown) {
        return people.names(Stream.of(drawdown.requestedBy(), drawdown.certifiedBy())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }
}
