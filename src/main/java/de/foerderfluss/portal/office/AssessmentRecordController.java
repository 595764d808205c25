package de.foerderfluss.portal.office;

import de.foerderfluss.assessment.CaseAssessment;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A clerk recognises expenditure and recommends a decision. */
@Controller
@RequestMapping("/amt/vorgaenge/{reference}/pruefvermerk")
class AssessmentRecordController {

    private final CaseFrame frame;
    private final CaseForms forms;
    private final CaseAssessment assessment;
    private final AssessmentParts parts;

    AssessmentRecordController(CaseFrame frame, CaseForms forms, CaseAssessment assessment, AssessmentParts parts) {
        this.frame = frame;
        this.forms = forms;
        this.assessment = assessment;
        this.parts = parts;
    }

    @GetMapping
    ModelAndView form(@PathVariable String reference, Model model, RedirectAttributes redirect) {
        return forms.show(open(reference, model), redirect);
    }

    @PostMapping
    ModelAndView send(
            @PathVariable String reference, HttpServletRequest request, Model model, RedirectAttributes redirect) {
        return forms.answer(open(reference, model), request.getParameterMap(), redirect);
    }

    private CaseForm open(String reference, Model model) {
        OpenCase open = frame.open(reference, model, CaseTask.RECORD_ASSESSMENT.role());
        parts.add(open.reference(), model);
        return new CaseForm(
                open,
                CaseTask.RECORD_ASSESSMENT,
                assessment.recordForm(open.reference()),
                input -> assessment.recordAssessment(open.actor(), open.reference(), input),
                "Der Prüfvermerk ist geschrieben.");
    }
}
