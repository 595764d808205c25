package de.foerderfluss.portal.office;

import de.foerderfluss.assessment.CaseAssessment;
import de.foerderfluss.form.OpenedForm;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.shared.CaseReference;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The three forms of the assessment: whether the application is complete, the technical opinion, and the assessment record. */
@Controller
@RequestMapping("/amt/vorgaenge/{reference}")
class AssessmentStepsController {

    private final CaseFrame frame;
    private final CaseForms forms;
    private final AssessmentParts parts;
    private final Step completeness;
    private final Step opinion;
    private final Step record;

    AssessmentStepsController(CaseFrame frame, CaseForms forms, CaseAssessment assessment, AssessmentParts parts) {
        this.frame = frame;
        this.forms = forms;
        this.parts = parts;
        this.completeness = new Step(
                CaseTask.CHECK_COMPLETENESS,
                assessment::completenessForm,
                assessment::checkCompleteness,
                "Das Ergebnis der Vollständigkeitsprüfung ist festgehalten.");
        this.opinion = new Step(
                CaseTask.GIVE_OPINION,
                assessment::opinionForm,
                assessment::giveTechnicalOpinion,
                "Die fachliche Stellungnahme ist abgegeben.");
        this.record = new Step(
                CaseTask.RECORD_ASSESSMENT,
                assessment::recordForm,
                assessment::recordAssessment,
                "Der Prüfvermerk ist geschrieben.");
    }

    @GetMapping("/vollstaendigkeit")
    ModelAndView completeness(@PathVariable String reference, Model model, RedirectAttributes redirect) {
        return forms.show(open(completeness, reference, model), redirect);
    }

    @PostMapping("/vollstaendigkeit")
    ModelAndView checkCompleteness(
            @PathVariable String reference, HttpServletRequest request, Model model, RedirectAttributes redirect) {
        return forms.answer(open(completeness, reference, model), request.getParameterMap(), redirect);
    }

    @GetMapping("/stellungnahme")
    ModelAndView opinion(@PathVariable String reference, Model model, RedirectAttributes redirect) {
        return forms.show(open(opinion, reference, model), redirect);
    }

    @PostMapping("/stellungnahme")
    ModelAndView giveOpinion(
            @PathVariable String reference, HttpServletRequest request, Model model, RedirectAttributes redirect) {
        return forms.answer(open(opinion, reference, model), request.getParameterMap(), redirect);
    }

    @GetMapping("/pruefvermerk")
    ModelAndView record(@PathVariable String reference, Model model, RedirectAttributes redirect) {
        return forms.show(open(record, reference, model), redirect);
    }

    @PostMapping("/pruefvermerk")
    ModelAndView recordAssessment(
            @PathVariable String reference, HttpServletRequest request, Model model, RedirectAttributes redirect) {
        return forms.answer(open(record, reference, model), request.getParameterMap(), redirect);
    }

    private CaseForm open(Step step, String reference, Model model) {
        OpenCase open = frame.open(reference, model, step.task.role());
        parts.add(open.reference(), model);
        return new CaseForm(
                open,
                step.task,
                step.form.apply(open.reference()),
                input -> step.verb.act(open.actor(), open.reference(), input),
                step.done);
    }

    private record Step(CaseTask task, Function<CaseReference, OpenedForm> form, Verb verb, String done) {}

    /** What the room does with the input. */
    private interface Verb {

        void act(Actor actor, CaseReference reference, Map<String, Object> input);
    }
}
