package de.foerderfluss.portal.municipality;

import de.foerderfluss.form.FormFields;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.portal.FormAction;
import de.foerderfluss.proofofuse.ProofId;
import de.foerderfluss.proofofuse.ProofKind;
import de.foerderfluss.proofofuse.ProofWriting;
import de.foerderfluss.proofofuse.Settlements;
import de.foerderfluss.proofofuse.StaleProofDraft;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing a proof. Whatever button was pressed, what was typed is kept. */
@Controller
@RequestMapping("/kommune/vorgaenge/{reference}/nachweise/{key}")
class ProofController {

    private final ProofPage page;
    private final ProofWriting writing;
    private final Settlements settlements;

    ProofController(ProofPage page, ProofWriting writing, Settlements settlements) {
        this.page = page;
        this.writing = writing;
        this.settlements = settlements;
    }

    @GetMapping
    String show(
            @PathVariable String reference,
            @PathVariable String key,
            @RequestParam Map<String, String> query,
            Model model) {
        ProofPage.Opened opened = page.open(reference, key, model);
        if (opened.proof().state().isWithMunicipality()) {
            return page.saved(model, opened, query.containsKey("pruefung"));
        }
        model.addAttribute(
                "settlement",
                opened.id().kind() == ProofKind.FINAL
                        ? settlements
                                .issued(opened.actor(), opened.id().reference())
                                .orElse(null)
                        : null);
        return "municipality/proof-submitted";
    }

    @PostMapping
    String act(
            @PathVariable String reference,
            @PathVariable String key,
            @RequestParam int version,
            @RequestParam(defaultValue = "save") String action,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        ProofPage.Opened opened = page.open(reference, key, model);
        Map<String, Object> input = FormFields.fromParameters(page.schema(opened), request.getParameterMap());
        Optional<Map<String, Object>> edited = FormAction.apply(page.schema(opened), input, action);
        if (edited.isPresent()) {
            return page.typed(model, opened, edited.get(), version);
        }
        try {
            save(opened.actor(), opened.id(), version, input);
        } catch (StaleProofDraft stale) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return page.stale(model, opened, stale, input);
        }
        return switch (action) {
            case "check" -> "redirect:" + opened.address() + "?pruefung";
            case "receipts" -> "redirect:" + opened.address() + "/belege";
            case "submit" -> "redirect:" + opened.address() + "/einreichen";
            default -> {
                redirect.addFlashAttribute("flash", Flash.success("Gespeichert."));
                yield "redirect:" + opened.address();
            }
        };
    }

    /** The same input sent twice, as by a double click, is saved once. */
    private void save(Actor actor, ProofId id, int version, Map<String, Object> input) {
        try {
            writing.saveWithoutReceipts(actor, id, version, input);
        } catch (StaleProofDraft stale) {
            Map<String, Object> said = new LinkedHashMap<>(stale.current().values());
            said.remove("receipts");
            if (!actor.id().equals(stale.current().savedBy()) || !said.equals(input)) {
                throw stale;
            }
        }
    }
}
