package de.foerderfluss.portal.municipality;

import de.foerderfluss.application.ApplicationDrafts;
import de.foerderfluss.application.ApplicationForm;
import de.foerderfluss.application.Draft;
import de.foerderfluss.application.DraftCheck;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.portal.FormView;
import de.foerderfluss.portal.GermanText;
import de.foerderfluss.portal.NavigationLink;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page on which an application is read before it is signed. */
@Component
class SubmissionPage {

    private final ApplicationDrafts drafts;
    private final ApplicationForm form;
    private final Signatories signatories;
    private final DraftPage draftPage;
    private final GermanText german;

    SubmissionPage(
            ApplicationDrafts drafts,
            ApplicationForm form,
            Signatories signatories,
            DraftPage draftPage,
            GermanText german) {
        this.german = german;
        this.drafts = drafts;
        this.form = form;
        this.signatories = signatories;
        this.draftPage = draftPage;
    }

    /** The new state of a draft that was changed after it was read for signing. */
    String stale(Model model, Actor actor, Draft current) {
        model.addAttribute(
                "stale",
                "Unten steht der neue Stand vom %s. Bitte lesen Sie ihn und reichen Sie ihn dann ein."
                        .formatted(german.moment(current.savedAt())));
        return show(model, actor, current);
    }

    String show(Model model, Actor actor, Draft draft) {
        DraftCheck check = drafts.check(actor, draft.id());
        FormView view = FormView.of(form.schema(), draft.values(), form.context());
        model.addAttribute("draft", draft);
        model.addAttribute("savedBy", draftPage.nameOf(draft.savedBy()));
        model.addAttribute("sheet", AnswerSheet.of(view));
        model.addAttribute("open", check.errors().size());
        model.addAttribute("answer", check.answer());
        model.addAttribute("instead", signatories.instead(actor));
        model.addAttribute("address", Addresses.of(draft.id()));
        model.addAttribute(
                "breadcrumb", List.of(Addresses.home(), NavigationLink.to(draft.title(), Addresses.of(draft.id()))));
        return "municipality/submission";
    }
}
