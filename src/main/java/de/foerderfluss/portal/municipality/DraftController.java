package de.foerderfluss.portal.municipality;

import de.foerderfluss.application.ApplicationDrafts;
import de.foerderfluss.application.ApplicationForm;
import de.foerderfluss.application.Draft;
import de.foerderfluss.application.DraftId;
import de.foerderfluss.application.StaleDraft;
import de.foerderfluss.form.FormFields;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.portal.FormAction;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing an application. Whatever button was pressed, what was typed is kept. */
@Controller
class DraftController {

    private final ApplicationDrafts drafts;
    private final ApplicationForm form;
    private final DraftButtons buttons;
    private final DraftPage page;
    private final CurrentActor currentActor;

    DraftController(
            ApplicationDrafts drafts,
            ApplicationForm form,
            DraftButtons buttons,
            DraftPage page,
            CurrentActor currentActor) {
        this.drafts = drafts;
        this.form = form;
        this.buttons = buttons;
        this.page = page;
        this.currentActor = currentActor;
    }

    /** Opens a new draft; a second click opens the same, still untouched one. */
    @PostMapping("/kommune/entwuerfe")
    String start() {
        Actor actor = currentActor.get();
        Draft draft = drafts.ofMunicipality(actor).stream()
                .filter(own -> own.version() == 1 && own.savedBy().equals(actor.id()) && own.submittedAs() == null)
                .findFirst()
                .orElseGet(() -> drafts.start(actor));
        return "redirect:" + Addresses.of(draft.id());
    }

    @GetMapping("/kommune/entwuerfe/{id}")
    String edit(@PathVariable String id, @RequestParam Map<String, String> query, Model model) {
        Actor actor = currentActor.get();
        Draft draft = drafts.get(actor, Addresses.draft(id));
        return draft.submittedAs() == null
                ? page.saved(model, draft, drafts.check(actor, draft.id()), query.containsKey("pruefung"))
                : "redirect:" + Addresses.of(draft.submittedAs());
    }

    @PostMapping("/kommune/entwuerfe/{id}")
    String act(
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam(defaultValue = "save") String action,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        Actor actor = currentActor.get();
        DraftId draft = Addresses.draft(id);
        Map<String, Object> input = FormFields.fromParameters(form.schema(), request.getParameterMap());
        Optional<Map<String, Object>> edited = FormAction.apply(form.schema(), input, action);
        if (edited.isPresent()) {
            return page.typed(model, drafts.get(actor, draft), edited.get(), version);
        }
        try {
            save(actor, draft, version, input);
        } catch (StaleDraft stale) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return page.stale(model, stale, input);
        }
        return buttons.after(action, actor, draft, request, redirect);
    }

    /** The same input sent twice, as by a double click, is saved once. */
    private void save(Actor actor, DraftId draft, int version, Map<String, Object> input) {
        try {
            drafts.save(actor, draft, version, input);
        } catch (StaleDraft stale) {
            boolean saidBefore = stale.current().savedBy().equals(actor.id())
                    && stale.current().values().equals(input);
            if (!saidBefore) {
                throw stale;
            }
        }
    }
}
