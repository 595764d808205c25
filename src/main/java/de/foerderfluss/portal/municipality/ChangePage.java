package de.foerderfluss.portal.municipality;

import de.foerderfluss.amendment.ChangeDraft;
import de.foerderfluss.amendment.ChangeRequests;
import de.foerderfluss.amendment.StaleChange;
import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormSchema;
import de.foerderfluss.form.OpenedForm;
import de.foerderfluss.identity.People;
import de.foerderfluss.portal.FormView;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page on which a request for change is written. */
@Component
class ChangePage {

    private final OwnCaseDoor door;
    private final ChangeRequests requests;
    private final People people;

    ChangePage(OwnCaseDoor door, ChangeRequests requests, People people) {
        this.door = door;
        this.requests = requests;
        this.people = people;
    }

    OpenedCase open(String reference, Model model) {
        OpenedCase opened = door.open(reference, model);
        model.addAttribute("page", address(opened));
        return opened;
    }

    static String address(OpenedCase opened) {
        return opened.address() + "/aenderung";
    }

    FormSchema schema(OpenedCase opened) {
        return requests.form(opened.actor(), requests.draft(opened.actor(), opened.reference()))
                .schema();
    }

    String saved(Model model, OpenedCase opened, boolean withErrors) {
        ChangeDraft draft = requests.draft(opened.actor(), opened.reference());
        List<FormError> errors = draft.begun() ? requests.check(opened.actor(), opened.reference()) : List.of();
        model.addAttribute("open", draft.begun() ? errors.size() : null);
        model.addAttribute("checked", withErrors);
        return show(model, opened, draft, null, withErrors ? errors : List.of());
    }

    /** What was typed and not saved yet. */
    String typed(Model model, OpenedCase opened, Map<String, Object> input, int version) {
        ChangeDraft draft = requests.draft(opened.actor(), opened.reference());
        String page = show(model, opened, draft, input, List.of());
        model.addAttribute("version", version);
        return page;
    }

    /** What was typed and could not be saved, because somebody else has saved in the meantime; saving again overwrites that. */
    String stale(Model model, OpenedCase opened, StaleChange stale, Map<String, Object> input) {
        OpenedForm form = requests.form(opened.actor(), stale.current());
        model.addAttribute("stale", stale.getMessage());
        model.addAttribute("differences", Difference.between(form.schema(), form.context(), input, form.values()));
        return show(model, opened, stale.current(), input, List.of());
    }

    private String show(
            Model model,
            OpenedCase opened,
            ChangeDraft draft,
            @Nullable Map<String, Object> input,
            List<FormError> errors) {
        OpenedForm form = requests.form(opened.actor(), draft);
        model.addAttribute(
                "view", FormView.of(form.schema(), input == null ? form.values() : input, form.context(), errors));
        model.addAttribute("draft", draft);
        model.addAttribute("version", draft.version());
        model.addAttribute(
                "savedBy",
                draft.savedBy() == null
                        ? null
                        : people.names(List.of(draft.savedBy())).get(draft.savedBy()));
        return "municipality/change";
    }
}
