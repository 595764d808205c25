package de.foerderfluss.portal.office;

import de.foerderfluss.decision.DecidingWithoutFunds;
import de.foerderfluss.decision.Decision;
import de.foerderfluss.decision.DecisionMaking;
import de.foerderfluss.decision.DecisionState;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A clerk proposes a decision. */
@Controller
@RequestMapping("/amt/vorgaenge/{reference}/vorschlag")
class DecisionProposalController {

    private final CaseFrame frame;
    private final CaseForms forms;
    private final DecisionMaking decisions;
    private final DecidingWithoutFunds withoutFunds;
    private final AssessmentParts parts;
    private final HearingHint hearing;

    DecisionProposalController(
            CaseFrame frame,
            CaseForms forms,
            DecisionMaking decisions,
            DecidingWithoutFunds withoutFunds,
            AssessmentParts parts,
            HearingHint hearing) {
        this.frame = frame;
        this.forms = forms;
        this.decisions = decisions;
        this.withoutFunds = withoutFunds;
        this.parts = parts;
        this.hearing = hearing;
    }

    @GetMapping
    ModelAndView form(@PathVariable String reference, Model model, RedirectAttributes redirect) {
        OpenCase open = frame.open(reference, model, CaseTask.PROPOSE_DECISION.role());
        return forms.waits(open, CaseTask.PROPOSE_DECISION)
                ? forms.show(form(open, model), redirect)
                : CaseForms.notNow(open, CaseTask.PROPOSE_DECISION, redirect);
    }

    @PostMapping
    ModelAndView send(
            @PathVariable String reference, HttpServletRequest request, Model model, RedirectAttributes redirect) {
        OpenCase open = frame.open(reference, model, CaseTask.PROPOSE_DECISION.role());
        return forms.answer(form(open, model), request.getParameterMap(), redirect);
    }

    private CaseForm form(OpenCase open, Model model) {
        parts.add(open.reference(), model);
        model.addAttribute("hearing", hearing.of(open.reference()));
        withoutFunds.of(open.reference()).ifPresent(opened -> model.addAttribute("withoutFunds", opened));
        decisions.whyVoid(open.reference()).ifPresent(reason -> model.addAttribute("voidReason", reason));
        decisions
                .current(open.reference())
                .filter(decision -> decision.approval() == null)
                .filter(decision -> decision.state() == DecisionState.RETURNED)
                .map(Decision::returnReason)
                .ifPresent(reason -> model.addAttribute("returned", reason));
        return new CaseForm(
                open,
                CaseTask.PROPOSE_DECISION,
                decisions.proposalForm(open.reference()),
                input -> decisions.propose(open.actor(), open.reference(), input),
                "Der Entscheidungsvorschlag liegt zur Freigabe vor.");
    }
}
