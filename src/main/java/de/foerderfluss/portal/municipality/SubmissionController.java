package de.foerderfluss.portal.municipality;

import de.foerderfluss.application.ApplicationDrafts;
import de.foerderfluss.application.ApplicationIntake;
import de.foerderfluss.application.Draft;
import de.foerderfluss.application.DraftId;
import de.foerderfluss.application.StaleDraft;
import de.foerderfluss.form.FormRejected;
import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.shared.CaseReference;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Signing and sending an application, after reading it as a whole. */
@Controller
@RequestMapping("/kommune/entwuerfe/{id}/einreichen")
class SubmissionController {

    private final ApplicationDrafts drafts;
    private final ApplicationIntake intake;
    private final SubmissionPage page;
    private final CurrentActor currentActor;

    SubmissionController(
            ApplicationDrafts drafts, ApplicationIntake intake, SubmissionPage page, CurrentActor currentActor) {
        this.drafts = drafts;
        this.intake = intake;
        this.page = page;
        this.currentActor = currentActor;
    }

    @GetMapping
    String summary(@PathVariable String id, Model model) {
        Draft draft = drafts.get(currentActor.get(), Addresses.draft(id));
        return draft.submittedAs() == null
                ? page.show(model, currentActor.get(), draft)
                : "redirect:" + Addresses.of(draft.submittedAs());
    }

    @PostMapping
    String submit(
            @PathVariable String id,
            @RequestParam int version,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        DraftId draft = Addresses.draft(id);
        try {
            CaseReference reference = intake.submit(currentActor.get(), draft, version);
            redirect.addFlashAttribute(
                    "flash",
                    Flash.info(
                            "Der Antrag ist eingereicht.",
                            "Aktenzeichen %s. Sie bekommen eine Eingangsbestätigung; sie steht bei den Dokumenten dieses Vorgangs."
                                    .formatted(reference)));
            return "redirect:" + Addresses.of(reference);
        } catch (FormRejected rejected) {
            redirect.addFlashAttribute(
                    "flash", Flash.danger("Der Antrag ist noch nicht eingereicht.", rejected.getMessage()));
            return "redirect:" + Addresses.of(draft) + "?pruefung";
        } catch (StaleDraft stale) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return page.stale(model, currentActor.get(), stale.current());
        }
    }
}
