package de.foerderfluss.portal.municipality;

import de.foerderfluss.form.FormRejected;
import de.foerderfluss.form.OpenedForm;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.portal.FormView;
import de.foerderfluss.proofofuse.ProofDraft;
import de.foerderfluss.proofofuse.ProofWriting;
import de.foerderfluss.proofofuse.StaleProofDraft;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Signing and sending a proof, after reading it as a whole. */
@Controller
@RequestMapping("/kommune/vorgaenge/{reference}/nachweise/{key}/einreichen")
class ProofSubmissionController {

    private final ProofPage page;
    private final ProofWriting writing;
    private final Signatories signatories;

    ProofSubmissionController(ProofPage page, ProofWriting writing, Signatories signatories) {
        this.page = page;
        this.writing = writing;
        this.signatories = signatories;
    }

    @GetMapping
    String summary(@PathVariable String reference, @PathVariable String key, Model model) {
        ProofPage.Opened opened = page.open(reference, key, model);
        return opened.proof().state().isWithMunicipality() ? show(model, opened) : "redirect:" + opened.address();
    }

    @PostMapping
    String submit(
            @PathVariable String reference,
            @PathVariable String key,
            @RequestParam int version,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        ProofPage.Opened opened = page.open(reference, key, model);
        try {
            writing.submit(opened.actor(), opened.id(), version);
            redirect.addFlashAttribute(
                    "flash",
                    Flash.info(
                            "Der %s ist eingereicht.".formatted(opened.id().german()),
                            "Er wird jetzt geprüft. Was daraus wird, steht hier und in Ihrer Übersicht."));
            return "redirect:" + opened.address();
        } catch (FormRejected rejected) {
            redirect.addFlashAttribute(
                    "flash", Flash.danger("Der Nachweis ist noch nicht eingereicht.", rejected.getMessage()));
            return "redirect:" + opened.address() + "?pruefung";
        } catch (StaleProofDraft stale) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("stale", stale.getMessage());
            return show(model, opened);
        }
    }

    private String show(Model model, ProofPage.Opened opened) {
        ProofDraft draft = writing.draft(opened.actor(), opened.id());
        OpenedForm form = writing.form(opened.actor(), draft);
        ProofPage.below(model, opened);
        model.addAttribute("draft", draft);
        model.addAttribute(
                "sheet",
                AnswerSheet.of(FormView.of(form.schema().without(Set.of("receipts")), form.values(), form.context())));
        model.addAttribute("receipts", TypedReceipt.of(draft, writing.receiptForm(opened.actor(), opened.id())));
        model.addAttribute("open", writing.check(opened.actor(), opened.id()).size());
        model.addAttribute("instead", signatories.instead(opened.actor()));
        return "municipality/proof-submission";
    }
}
