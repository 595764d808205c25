package de.foerderfluss.portal.office;

import de.foerderfluss.amendment.Amendment;
import de.foerderfluss.amendment.AmendmentOrigin;
import de.foerderfluss.amendment.AmendmentState;
import de.foerderfluss.amendment.Amendments;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormFields;
import de.foerderfluss.form.FormRejected;
import de.foerderfluss.form.OpenedForm;
import de.foerderfluss.hearing.Hearings;
import de.foerderfluss.identity.People;
import de.foerderfluss.identity.Role;
import de.foerderfluss.portal.BreachStatus;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.portal.FormAction;
import de.foerderfluss.portal.FormView;
import de.foerderfluss.portal.NavigationLink;
import de.foerderfluss.ruling.Rulings;
import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.Breach.Kind;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

/** One amendment: what was and what is wanted, side by side, and its assessment. */
@Controller
@RequestMapping("/amt/vorgaenge/{reference}/aenderungen/{number:\\d{1,4}}")
class CaseAmendmentController {

    private final CaseFrame frame;
    private final Amendments amendments;
    private final Hearings hearings;
    private final Rulings rulings;
    private final CaseFile caseFile;
    private final People people;

    CaseAmendmentController(
            CaseFrame frame,
            Amendments amendments,
            Hearings hearings,
            Rulings rulings,
            CaseFile caseFile,
            People people) {
        this.frame = frame;
        this.amendments = amendments;
        this.hearings = hearings;
        this.rulings = rulings;
        this.caseFile = caseFile;
        this.people = people;
    }

    @GetMapping
    ModelAndView show(@PathVariable String reference, @PathVariable int number, Model model) {
        OpenCase open = frame.open(reference, CaseTab.AMENDMENTS, model);
        OpenedForm form = amendments.form(open.actor(), open.reference(), number);
        return page(model, open, number, form, form.values(), List.of(), HttpStatus.OK);
    }

    @PostMapping("/pruefung")
    ModelAndView assess(
            @PathVariable String reference,
            @PathVariable int number,
            @RequestParam(defaultValue = "refresh") String action,
            HttpServletRequest request,
            Model model,
            RedirectAttributes redirect) {
        OpenCase open = frame.open(reference, model, Role.CLERK);
        OpenedForm form = amendments.form(open.actor(), open.reference(), number);
        Map<String, Object> input = FormFields.fromParameters(form.schema(), request.getParameterMap());
        Optional<Map<String, Object>> edited = FormAction.apply(form.schema(), input, action);
        if (edited.isPresent()) {
            return page(model, open, number, form, edited.get(), List.of(), HttpStatus.OK);
        }
        try {
            amendments.propose(open.actor(), open.reference(), number, input);
        } catch (Breach breach) {
            return refused(model, open, number, form, input, breach);
        }
        return CaseForms.done(
                open, "Der Bescheid zur Änderung ist vorgeschlagen und liegt zur Freigabe vor.", redirect);
    }

    @PostMapping("/einstellung")
    ModelAndView drop(
            @PathVariable String reference,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            RedirectAttributes redirect) {
        OpenCase open = frame.open(reference, model, Role.CLERK);
        OpenedForm form = amendments.form(open.actor(), open.reference(), number);
        try {
            amendments.drop(open.actor(), open.reference(), number, reason);
        } catch (Breach breach) {
            model.addAttribute("dropReason", reason);
            return refused(model, open, number, form, form.values(), breach);
        }
        return CaseForms.done(open, "Die Änderung ist eingestellt.", redirect);
    }

    private ModelAndView refused(
            Model model, OpenCase open, int number, OpenedForm form, Map<String, Object> input, Breach breach) {
        if (breach.kind() != Kind.CONFLICT && breach.kind() != Kind.INVALID) {
            throw breach;
        }
        List<FormError> errors = breach instanceof FormRejected rejected ? rejected.errors() : List.of();
        if (errors.isEmpty()) {
            model.addAttribute("flash", Flash.danger("Das wurde nicht gespeichert.", breach.getMessage()));
        }
        return page(model, open, number, form, input, errors, BreachStatus.of(breach));
    }

    private ModelAndView page(
            Model model,
            OpenCase open,
            int number,
            OpenedForm form,
            Map<String, Object> input,
            List<FormError> errors,
            HttpStatus status) {
        Amendment amendment = amendments.get(open.actor(), open.reference(), number);
        model.addAttribute("amendment", amendment);
        model.addAttribute("opener", people.names(Set.of(amendment.openedBy())).get(amendment.openedBy()));
        model.addAttribute("comparison", amendments.comparison(open.actor(), open.reference(), number));
        model.addAttribute(
                "documents",
                caseFile.documents(open.reference()).stream()
                        .filter(document -> amendment.documents().contains(document.id()))
                        .toList());
        model.addAttribute(
                "hearing", hearings.find(open.reference(), amendment.matter()).orElse(null));
        model.addAttribute(
                "ruling", rulings.current(open.reference(), amendment.matter()).orElse(null));
        boolean mayAssess = open.actor().has(Role.CLERK) && amendment.state() == AmendmentState.OPEN;
        model.addAttribute("mayAssess", mayAssess);
        model.addAttribute("mayDrop", mayAssess && amendment.origin() != AmendmentOrigin.REQUEST);
        if (mayAssess) {
            model.addAttribute("view", FormView.of(form.schema(), input, form.context(), errors));
            model.addAttribute("steps", amendments.calculation(open.actor(), open.reference(), number, input));
        }
        model.addAttribute("tabs", CaseTab.of(open.reference(), CaseTab.AMENDMENTS));
        model.addAttribute(
                "breadcrumb",
                List.of(
                        NavigationLink.to("Vorgänge", "/amt/vorgaenge"),
                        NavigationLink.to(
                                open.reference().text() + " – Änderungen",
                                CaseTab.home(open.reference()) + "/aenderungen")));
        return new ModelAndView("office/case-amendment", status);
    }
}
