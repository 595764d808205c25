package de.foerderfluss.portal.municipality;

import de.foerderfluss.application.ApplicationForm;
import de.foerderfluss.application.Draft;
import de.foerderfluss.application.DraftCheck;
import de.foerderfluss.application.StaleDraft;
import de.foerderfluss.form.FormError;
import de.foerderfluss.identity.People;
import de.foerderfluss.portal.FormView;
import de.foerderfluss.shared.PersonId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page on which an application is written. */
@Component
class DraftPage {

    static final String VIEW = "municipality/draft";

    private final ApplicationForm form;
    private final People people;

    DraftPage(ApplicationForm form, People people) {
        this.form = form;
        this.people = people;
    }

    /** The draft as it was saved, with what the guideline says to it; with its errors if somebody asked for them. */
    String saved(Model model, Draft draft, DraftCheck check, boolean withErrors) {
        model.addAttribute("answer", check.answer());
        model.addAttribute("open", check.errors().size());
        model.addAttribute("checked", withErrors);
        return show(model, draft, draft.values(), draft.version(), withErrors ? check.errors() : List.of());
    }

    /** What was typed, not saved yet: a row came or went, or a question appeared. */
    String typed(Model model, Draft draft, Map<String, Object> input, int version) {
        return show(model, draft, input, version, List.of());
    }

    /** What was typed and could not be saved, because somebody else has saved in the meantime; saving again overwrites that. */
    String stale(Model model, StaleDraft stale, Map<String, Object> input) {
        Draft current = stale.current();
        model.addAttribute("stale", stale.getMessage());
        model.addAttribute("differences", Difference.between(form.schema(), form.context(), input, current.values()));
        return show(model, current, input, current.version(), List.of());
    }

    private String show(Model model, Draft draft, Map<String, Object> input, int version, List<FormError> errors) {
        model.addAttribute("view", FormView.of(form.schema(), input, form.context(), errors));
        model.addAttribute("draft", draft);
        model.addAttribute("version", version);
        model.addAttribute("savedBy", nameOf(draft.savedBy()));
        model.addAttribute("address", Addresses.of(draft.id()));
        model.addAttribute("breadcrumb", List.of(Addresses.home()));
        return VIEW;
    }

    @Nullable
    String nameOf(PersonId person) {
        return people.names(List.of(person)).get(person);
    }
}
