package de.foerderfluss.portal.municipality;

import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormFields;
import de.foerderfluss.form.FormRejected;
import de.foerderfluss.form.OpenedForm;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.portal.FormView;
import de.foerderfluss.proofofuse.ProofDraft;
import de.foerderfluss.proofofuse.ProofWriting;
import de.foerderfluss.proofofuse.StaleProofDraft;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of receipts of a proof: one by one, or all at once from a CSV file. */
@Controller
@RequestMapping("/kommune/vorgaenge/{reference}/nachweise/{key}/belege")
class ProofReceiptsController {

    private final ProofPage page;
    private final ProofWriting writing;

    ProofReceiptsController(ProofPage page, ProofWriting writing) {
        this.page = page;
        this.writing = writing;
    }

    @GetMapping
    String list(@PathVariable String reference, @PathVariable String key, Model model) {
        return show(model, open(reference, key, model), Map.of(), List.of(), List.of());
    }

    @GetMapping("/liste.csv")
    ResponseEntity<byte[]> export(@PathVariable String reference, @PathVariable String key, Model model) {
        ProofPage.Opened opened = open(reference, key, model);
        return Download.of(
                "Belegliste_%s.csv".formatted(opened.id().reference()),
                "text/csv",
                writing.exportReceipts(opened.actor(), opened.id()));
    }

    @PostMapping
    String add(
            @PathVariable String reference,
            @PathVariable String key,
            @RequestParam int version,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        ProofPage.Opened opened = open(reference, key, model);
        OpenedForm form = writing.receiptForm(opened.actor(), opened.id());
        Map<String, Object> typed = FormFields.fromParameters(form.schema(), request.getParameterMap());
        List<FormError> errors = form.check(typed).errors();
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(model, opened, typed, errors, List.of());
        }
        List<Object> rows =
                new ArrayList<>(writing.draft(opened.actor(), opened.id()).receipts());
        rows.add(typed);
        return kept(opened, version, rows, "Der Beleg ist aufgenommen.", redirect);
    }

    @PostMapping("/entfernen")
    String remove(
            @PathVariable String reference,
            @PathVariable String key,
            @RequestParam int version,
            @RequestParam int row,
            Model model,
            RedirectAttributes redirect) {
        ProofPage.Opened opened = open(reference, key, model);
        List<Object> rows =
                new ArrayList<>(writing.draft(opened.actor(), opened.id()).receipts());
        if (row >= 0 && row < rows.size()) {
            rows.remove(row);
        }
        return kept(opened, version, rows, "Der Beleg ist entfernt.", redirect);
    }

    @PostMapping("/einlesen")
    String read(
            @PathVariable String reference,
            @PathVariable String key,
            @RequestParam int version,
            @RequestParam(defaultValue = "add") String mode,
            @RequestParam("files") @Nullable MultipartFile file,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect)
            throws IOException {
        ProofPage.Opened opened = open(reference, key, model);
        try {
            ProofDraft draft = writing.importReceipts(
                    opened.actor(),
                    opened.id(),
                    version,
                    file == null ? new byte[0] : file.getBytes(),
                    mode.equals("replace"));
            redirect.addFlashAttribute(
                    "flash",
                    Flash.success("Die Datei ist eingelesen. Die Liste hat jetzt %d Belege."
                            .formatted(draft.receipts().size())));
            return "redirect:" + opened.address() + "/belege";
        } catch (FormRejected rejected) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(model, opened, Map.of(), List.of(), rejected.errors());
        } catch (StaleProofDraft stale) {
            return stale(opened, stale, redirect);
        }
    }

    private String kept(
            ProofPage.Opened opened, int version, List<Object> rows, String done, RedirectAttributes redirect) {
        try {
            writing.saveReceipts(opened.actor(), opened.id(), version, rows);
            redirect.addFlashAttribute("flash", Flash.success(done));
            return "redirect:" + opened.address() + "/belege";
        } catch (StaleProofDraft stale) {
            return stale(opened, stale, redirect);
        }
    }

    private static String stale(ProofPage.Opened opened, StaleProofDraft stale, RedirectAttributes redirect) {
        redirect.addFlashAttribute(
                "flash",
                Flash.warning(
                        "Die Liste wurde inzwischen geändert und ist unverändert geblieben.", stale.getMessage()));
        return "redirect:" + opened.address() + "/belege";
    }

    private ProofPage.Opened open(String reference, String key, Model model) {
        ProofPage.Opened opened = page.open(reference, key, model);
        if (!opened.proof().obligation().receiptsRequired()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        ProofPage.below(model, opened);
        return opened;
    }

    private String show(
            Model model,
            ProofPage.Opened opened,
            Map<String, Object> typed,
            List<FormError> errors,
            List<FormError> refused) {
        OpenedForm form = writing.receiptForm(opened.actor(), opened.id());
        ProofDraft draft = writing.draft(opened.actor(), opened.id());
        model.addAttribute("view", FormView.of(form.schema(), typed, form.context(), errors));
        model.addAttribute("draft", draft);
        model.addAttribute("receipts", TypedReceipt.of(draft, form));
        model.addAttribute("refused", refused);
        model.addAttribute("writable", opened.proof().state().isWithMunicipality());
        return "municipality/proof-receipts";
    }
}
