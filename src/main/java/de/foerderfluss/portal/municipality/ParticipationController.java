package de.foerderfluss.portal.municipality;

import de.foerderfluss.application.FundingApplication;
import de.foerderfluss.application.Participation;
import de.foerderfluss.application.Partner;
import de.foerderfluss.application.PartnerConsent;
import de.foerderfluss.application.PartnerConsents;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.identity.Municipalities;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.portal.NavigationLink;
import de.foerderfluss.portal.Typed;
import de.foerderfluss.process.inbox.CaseStanding;
import de.foerderfluss.process.inbox.Inbox;
import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.CaseReference;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Joint applications of others as their partner sees them: what was applied for, where it stands, and its own consent. */
@Controller
@RequestMapping("/kommune/beteiligungen")
class ParticipationController {

    private static final List<CaseStanding> DECIDED = List.of(
            CaseStanding.NOTIFICATION, CaseStanding.REMEDY_PERIOD, CaseStanding.CONCLUDED, CaseStanding.RETRACTED);

    private final PartnerConsents consents;
    private final Municipalities municipalities;
    private final Inbox inbox;
    private final Signatories signatories;
    private final CurrentActor currentActor;

    ParticipationController(
            PartnerConsents consents,
            Municipalities municipalities,
            Inbox inbox,
            Signatories signatories,
            CurrentActor currentActor) {
        this.consents = consents;
        this.municipalities = municipalities;
        this.inbox = inbox;
        this.signatories = signatories;
        this.currentActor = currentActor;
    }

    @GetMapping
    String list(Model model) {
        List<Participation> all = consents.participations(currentActor.get());
        model.addAttribute("participations", all);
        model.addAttribute(
                "names",
                municipalities.names(
                        all.stream().map(Participation::lead).distinct().toList()));
        model.addAttribute("breadcrumb", List.of(Addresses.home()));
        return "municipality/participations";
    }

    @GetMapping("/{reference}")
    String show(@PathVariable String reference, Model model) {
        return page(model, Addresses.reference(reference), Typed.nothing());
    }

    @PostMapping("/{reference}/zustimmung")
    String declare(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String given,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        CaseReference known = Addresses.reference(reference);
        boolean consents = given.equals("true");
        Typed typed = Typed.of(consents ? "consent" : "refusal", sent);
        try {
            this.consents.declare(currentActor.get(), known, consents, typed.value("words"));
        } catch (Breach refused) {
            return page(model, known, typed.refused(refused, response));
        }
        redirect.addFlashAttribute(
                "flash",
                Flash.info(
                        consents ? "Ihre Kommune stimmt zu." : "Ihre Kommune stimmt nicht zu.",
                        "Die antragstellende Kommune und die Bewilligungsbehörde sehen Ihre Erklärung."));
        return "redirect:/kommune/beteiligungen/" + known;
    }

    private String page(Model model, CaseReference reference, Typed typed) {
        Actor actor = currentActor.get();
        FundingApplication application = consents.participation(actor, reference);
        List<PartnerConsent> all = consents.of(reference);
        CaseStanding standing =
                inbox.standings(List.of(reference)).getOrDefault(reference, CaseStanding.COMPLETENESS_CHECK);
        model.addAttribute("submission", application);
        model.addAttribute("lead", municipalities.get(application.applicant()));
        model.addAttribute("consents", all);
        model.addAttribute(
                "own",
                all.stream()
                        .filter(consent -> consent.partner().equals(actor.municipality()))
                        .findFirst()
                        .orElseThrow());
        model.addAttribute(
                "names",
                municipalities.names(
                        application.partners().stream().map(Partner::key).toList()));
        model.addAttribute("standing", Situation.shortly(standing));
        model.addAttribute("undecided", !DECIDED.contains(standing));
        model.addAttribute("instead", signatories.instead(actor));
        model.addAttribute("typed", typed);
        model.addAttribute(
                "breadcrumb", List.of(Addresses.home(), NavigationLink.to("Beteiligungen", "/kommune/beteiligungen")));
        return "municipality/participation";
    }
}
