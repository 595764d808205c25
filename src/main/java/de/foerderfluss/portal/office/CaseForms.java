package de.foerderfluss.portal.office;

import de.foerderfluss.form.FieldKind;
import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormFields;
import de.foerderfluss.form.FormRejected;
import de.foerderfluss.form.OpenedForm;
import de.foerderfluss.portal.BreachStatus;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.portal.FormAction;
import de.foerderfluss.portal.FormView;
import de.foerderfluss.process.inbox.Inbox;
import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.Breach.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How every form of a case is shown and answered: nothing that was typed is lost, whatever goes wrong. */
@Component
class CaseForms {

    private final Inbox inbox;

    CaseForms(Inbox inbox) {
        this.inbox = inbox;
    }

    /** Whether the step is the case's turn now. */
    boolean waits(OpenCase open, CaseTask task) {
        return inbox.open(open.reference()).stream().anyMatch(task::matches);
    }

    /** Leads from a step that is not the case's turn to the case, where it says how far it has come. */
    static ModelAndView notNow(OpenCase open, CaseTask task, RedirectAttributes redirect) {
        redirect.addFlashAttribute(
                "flash",
                Flash.info(
                        "„%s“ steht in diesem Vorgang gerade nicht an.".formatted(task.title()),
                        "Der Schritt ist schon erledigt oder noch nicht an der Reihe. Hier sehen Sie den Stand."));
        return home(open);
    }

    /** Leads to the case after a step was done. */
    static ModelAndView done(OpenCase open, String sentence, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", Flash.success(sentence));
        return home(open);
    }

    /** Shows the form as the room opened it. */
    ModelAndView show(CaseForm form, RedirectAttributes redirect) {
        return waits(form.open(), form.task())
                ? page(form, form.form().values(), List.of(), HttpStatus.OK)
                : notNow(form.open(), form.task(), redirect);
    }

    /** Edits the form if that is what the button asks for, otherwise sends it. */
    ModelAndView answer(CaseForm form, Map<String, String[]> parameters, RedirectAttributes redirect) {
        Map<String, Object> input = FormFields.fromParameters(form.form().schema(), parameters);
        Optional<Map<String, Object>> edited = FormAction.apply(form.form().schema(), input, action(parameters));
        return edited.map(changed -> page(form, withOpened(form.form(), changed), List.of(), HttpStatus.OK))
                .orElseGet(() -> send(form, input, redirect));
    }

    /** What was not on the page, because another answer had hidden it, appears as the room opened it. An empty tick says nothing either way. */
    private static Map<String, Object> withOpened(OpenedForm form, Map<String, Object> input) {
        Map<String, Object> completed = new HashMap<>(form.values());
        form.schema().fields().stream()
                .filter(field -> field.kind() == FieldKind.CHECKBOX || field.kind() == FieldKind.CHECKLIST)
                .forEach(field -> completed.remove(field.key()));
        completed.putAll(input);
        return completed;
    }

    private static ModelAndView send(CaseForm form, Map<String, Object> input, RedirectAttributes redirect) {
        try {
            form.send().accept(input);
        } catch (FormRejected rejected) {
            return page(form, input, rejected.errors(), BreachStatus.of(rejected));
        } catch (Breach breach) {
            if (breach.kind() != Kind.CONFLICT && breach.kind() != Kind.INVALID) {
                throw breach;
            }
            return page(form, input, List.of(), BreachStatus.of(breach))
                    .addObject("flash", Flash.danger("Das wurde nicht gespeichert.", breach.getMessage()));
        }
        return done(form.open(), form.done(), redirect);
    }

    private static ModelAndView page(
            CaseForm form, Map<String, Object> input, List<FormError> errors, HttpStatus status) {
        ModelAndView page = new ModelAndView("office/form", status);
        page.addObject(
                "view", FormView.of(form.form().schema(), input, form.form().context(), errors));
        page.addObject("title", form.task().title());
        page.addObject("action", form.address());
        return page;
    }

    private static ModelAndView home(OpenCase open) {
        return new ModelAndView("redirect:" + CaseTab.home(open.reference()));
    }

    private static String action(Map<String, String[]> parameters) {
        String[] pressed = parameters.getOrDefault("action", new String[0]);
        return pressed.length == 0 ? "refresh" : pressed[0];
    }
}
