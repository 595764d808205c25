package de.foerderfluss.portal.office;

import de.foerderfluss.decision.Decision;
import de.foerderfluss.decision.DecisionMaking;
import de.foerderfluss.decision.DecisionState;
import de.foerderfluss.notice.NoticeIssuance;
import de.foerderfluss.notice.NoticeService;
import de.foerderfluss.portal.BreachStatus;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.ContentHash;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A signatory approves exactly the decision that stands on the page, or gives it back. */
@Controller
@RequestMapping("/amt/vorgaenge/{reference}/freigabe")
class ApprovalController {

    private static final CaseTask TASK = CaseTask.APPROVE_DECISION;

    private final CaseFrame frame;
    private final DecisionMaking decisions;
    private final DecisionPeople people;
    private final AssessmentParts assessment;
    private final NoticeIssuance issuance;
    private final NoticeService notices;

    ApprovalController(
            CaseFrame frame,
            DecisionMaking decisions,
            DecisionPeople people,
            AssessmentParts assessment,
            NoticeIssuance issuance,
            NoticeService notices) {
        this.frame = frame;
        this.decisions = decisions;
        this.people = people;
        this.assessment = assessment;
        this.issuance = issuance;
        this.notices = notices;
    }

    @GetMapping
    ModelAndView form(@PathVariable String reference, Model model, RedirectAttributes redirect) {
        OpenCase open = frame.open(reference, model, TASK.role());
        return proposed(open)
                .map(decision -> page(open, decision, model, HttpStatus.OK))
                .orElseGet(() -> CaseForms.notNow(open, TASK, redirect));
    }

    @PostMapping
    ModelAndView approve(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String hash,
            @RequestParam(defaultValue = "false") boolean confirmed,
            Model model,
            RedirectAttributes redirect) {
        OpenCase open = frame.open(reference, model, TASK.role());
        Optional<Decision> proposed = proposed(open);
        if (!confirmed && proposed.isPresent()) {
            model.addAttribute(
                    "unconfirmed", "Bitte bestätigen Sie, dass Sie den Bescheid gelesen haben und ihn freigeben.");
            return page(open, proposed.get(), model, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        ContentHash seen = ContentHash.parse(hash).orElseGet(() -> ContentHash.of(hash));
        return act(open, model, () -> decisions.approve(open.actor(), open.reference(), seen))
                .orElseGet(() -> CaseForms.done(
                        open, "Die Entscheidung ist freigegeben. Der Bescheid wird jetzt erlassen.", redirect));
    }

    @PostMapping("/rueckgabe")
    ModelAndView giveBack(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            RedirectAttributes redirect) {
        OpenCase open = frame.open(reference, model, TASK.role());
        model.addAttribute("reason", reason);
        return act(open, model, () -> decisions.returnForCorrection(open.actor(), open.reference(), reason))
                .orElseGet(() -> CaseForms.done(open, returned(open), redirect));
    }

    private String returned(OpenCase open) {
        return decisions.whyVoid(open.reference()).isPresent()
                ? "Die Freigabe ist unwirksam; die Entscheidung ging zur Korrektur an die Sachbearbeitung zurück."
                : "Der Vorschlag ging zur Korrektur an die Sachbearbeitung zurück.";
    }

    /** Empty if the act was done; the page with what stood against it as long as there is something to approve. */
    private Optional<ModelAndView> act(OpenCase open, Model model, Runnable act) {
        try {
            act.run();
            return Optional.empty();
        } catch (Breach breach) {
            Decision decision = proposed(open).orElseThrow(() -> breach);
            model.addAttribute("flash", Flash.danger("Das wurde nicht gespeichert.", breach.getMessage()));
            return Optional.of(page(open, decision, model, BreachStatus.of(breach)));
        }
    }

    /** What may be approved or returned: also what is approved already, until the notice is issued. */
    private Optional<Decision> proposed(OpenCase open) {
        return decisions
                .current(open.reference())
                .filter(decision -> decision.state() != DecisionState.RETURNED)
                .filter(decision -> decision.approval() == null
                        || notices.of(open.reference()).isEmpty());
    }

    private ModelAndView page(OpenCase open, Decision decision, Model model, HttpStatus status) {
        assessment.add(open.reference(), model);
        model.addAttribute("decision", decision);
        model.addAttribute("names", people.names(List.of(decision)));
        model.addAttribute(
                "involved", decision.contributors().contains(open.actor().id()));
        model.addAttribute("unverifiedTexts", issuance.unverifiedTexts(open.reference()));
        return new ModelAndView("office/approval", status);
    }
}
