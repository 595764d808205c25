package de.foerderfluss.portal.office;

import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormFields;
import de.foerderfluss.form.FormRejected;
import de.foerderfluss.form.OpenedForm;
import de.foerderfluss.identity.NotPermitted;
import de.foerderfluss.identity.Role;
import de.foerderfluss.portal.BreachStatus;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.portal.FormAction;
import de.foerderfluss.portal.FormView;
import de.foerderfluss.proofofuse.Examination;
import de.foerderfluss.proofofuse.ExaminationTooEarly;
import de.foerderfluss.proofofuse.ProofExamination;
import de.foerderfluss.proofofuse.ProofId;
import de.foerderfluss.proofofuse.ProofSampling;
import de.foerderfluss.proofofuse.Proofs;
import de.foerderfluss.shared.Breach;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An examiner recognises or cuts what was proved, or gives it back. */
@Controller
@RequestMapping("/amt/vorgaenge/{reference}/nachweise/{key}/pruefung")
class ProofExaminationController {

    private final CaseFrame frame;
    private final Proofs proofs;
    private final ProofSampling sampling;
    private final ProofExamination examination;

    ProofExaminationController(CaseFrame frame, Proofs proofs, ProofSampling sampling, ProofExamination examination) {
        this.frame = frame;
        this.proofs = proofs;
        this.sampling = sampling;
        this.examination = examination;
    }

    private record Desk(OpenCase open, ProofId id, String address) {}

    @GetMapping
    ModelAndView form(
            @PathVariable String reference, @PathVariable String key, Model model, RedirectAttributes redirect) {
        Desk desk = open(reference, key, model);
        try {
            OpenedForm form = examination.form(desk.id());
            return page(desk, form, form.values(), List.of(), HttpStatus.OK);
        } catch (ExaminationTooEarly early) {
            redirect.addFlashAttribute(
                    "flash", Flash.info("Der Nachweis ist jetzt nicht zu prüfen.", early.getMessage()));
            return new ModelAndView("redirect:" + desk.address());
        }
    }

    @PostMapping
    ModelAndView send(
            @PathVariable String reference,
            @PathVariable String key,
            @RequestParam(defaultValue = "refresh") String action,
            HttpServletRequest request,
            Model model,
            RedirectAttributes redirect) {
        Desk desk = open(reference, key, model);
        try {
            OpenedForm form = examination.form(desk.id());
            Map<String, Object> input = FormFields.fromParameters(form.schema(), request.getParameterMap());
            Optional<Map<String, Object>> edited = FormAction.apply(form.schema(), input, action);
            return edited.map(changed -> page(desk, form, changed, List.of(), HttpStatus.OK))
                    .orElseGet(() -> examine(desk, form, input, redirect));
        } catch (ExaminationTooEarly early) {
            redirect.addFlashAttribute("flash", Flash.warning("Das wurde nicht gespeichert.", early.getMessage()));
            return new ModelAndView("redirect:" + desk.address());
        }
    }

    private ModelAndView examine(Desk desk, OpenedForm form, Map<String, Object> input, RedirectAttributes redirect) {
        try {
            Examination examined = examination.examine(desk.open().actor(), desk.id(), input);
            redirect.addFlashAttribute(
                    "flash",
                    Flash.success("Der %s ist %s."
                            .formatted(desk.id().german(), examined.outcome().germanName())));
            return new ModelAndView("redirect:" + desk.address());
        } catch (FormRejected rejected) {
            return page(desk, form, input, rejected.errors(), BreachStatus.of(rejected));
        } catch (Breach breach) {
            if (breach.kind() != Breach.Kind.FORBIDDEN || breach instanceof NotPermitted) {
                throw breach;
            }
            return page(desk, form, input, List.of(), BreachStatus.of(breach))
                    .addObject("flash", Flash.danger("Das wurde nicht gespeichert.", breach.getMessage()));
        }
    }

    private Desk open(String reference, String key, Model model) {
        OpenCase open = frame.open(reference, model, Role.PROOF_EXAMINER);
        ProofId id = ProofId.parse(open.reference(), key).orElseThrow(NoSuchReference::new);
        model.addAttribute("proof", proofs.get(open.actor(), id));
        model.addAttribute("lot", sampling.lotOf(id).orElse(null));
        return new Desk(open, id, CaseTab.home(open.reference()) + "/nachweise/" + key);
    }

    private static ModelAndView page(
            Desk desk, OpenedForm form, Map<String, Object> input, List<FormError> errors, HttpStatus status) {
        Map<String, Object> shown = new HashMap<>(form.values());
        shown.putAll(input);
        shown.put("examinedItems", withFixed(form.values().get("examinedItems"), input.get("examinedItems")));
        ModelAndView page = new ModelAndView("office/proof-examination", status);
        page.addObject("view", FormView.of(form.schema(), shown, form.context(), errors));
        page.addObject("action", desk.address() + "/pruefung");
        page.addObject("back", desk.address());
        return page;
    }

    /** What the notice and the municipality have fixed stands there whatever was sent. */
    private static List<Map<String, Object>> withFixed(@Nullable Object opened, @Nullable Object typed) {
        List<?> fixed = opened instanceof List<?> rows ? rows : List.of();
        List<?> cells = typed instanceof List<?> rows ? rows : List.of();
        List<Map<String, Object>> merged = new ArrayList<>();
        for (int index = 0; index < fixed.size(); index++) {
            Map<String, Object> row = new HashMap<>();
            copy(fixed.get(index), row, List.of("description", "planned", "claimed", "recognised"));
            if (index < cells.size()) {
                copy(cells.get(index), row, List.of("recognised", "reason"));
            }
            merged.add(row);
        }
        return merged;
    }

    private static void copy(Object from, Map<String, Object> into, List<String> keys) {
        if (from instanceof Map<?, ?> cells) {
            keys.stream().filter(key -> cells.get(key) != null).forEach(key -> into.put(key, cells.get(key)));
        }
    }
}
