package de.foerderfluss.portal.office;

import de.foerderfluss.calendar.RevocationClock;
import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormFields;
import de.foerderfluss.form.FormRejected;
import de.foerderfluss.form.OpenedForm;
import de.foerderfluss.hearing.Hearings;
import de.foerderfluss.identity.Role;
import de.foerderfluss.portal.BreachStatus;
import de.foerderfluss.portal.DayInput;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.portal.FormAction;
import de.foerderfluss.portal.FormView;
import de.foerderfluss.portal.Typed;
import de.foerderfluss.recovery.Revocations;
import de.foerderfluss.ruling.Rulings;
import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.MatterKey;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking a grant back: since when all is known, whether the municipality was heard, and the proposal. */
@Controller
@RequestMapping("/amt/vorgaenge/{reference}/rueckforderung")
class RevocationController {

    private final CaseFrame frame;
    private final Revocations revocations;
    private final RevocationClock year;
    private final Hearings hearings;
    private final Rulings rulings;
    private final Clock clock;

    RevocationController(
            CaseFrame frame,
            Revocations revocations,
            RevocationClock year,
            Hearings hearings,
            Rulings rulings,
            Clock clock) {
        this.frame = frame;
        this.revocations = revocations;
        this.year = year;
        this.hearings = hearings;
        this.rulings = rulings;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable String reference, Model model) {
        OpenCase open = frame.openToRead(reference, model);
        return page(model, open, revocations.open(open.reference()).values(), List.of(), Typed.nothing());
    }

    @PostMapping("/kenntnis")
    String noteKnowledge(
            @PathVariable String reference,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        OpenCase open = frame.open(reference, model, Role.CLERK);
        Typed typed = Typed.of("known", sent);
        try {
            LocalDate day = DayInput.parse(typed.value("fullKnowledge")).orElse(LocalDate.MAX);
            revocations.noteKnowledge(open.actor(), open.reference(), day, typed.value("reason"));
        } catch (Breach refused) {
            Typed shown = typed.refused(refused, response);
            return page(model, open, revocations.open(open.reference()).values(), List.of(), shown);
        }
        redirect.addFlashAttribute("flash", Flash.success("Die Jahresfrist ist festgehalten."));
        return "redirect:" + address(open);
    }

    @PostMapping
    String propose(
            @PathVariable String reference,
            @RequestParam(defaultValue = "refresh") String action,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        OpenCase open = frame.open(reference, model, Role.CLERK);
        OpenedForm form = revocations.open(open.reference());
        Map<String, Object> input = FormFields.fromParameters(form.schema(), request.getParameterMap());
        Optional<Map<String, Object>> edited = FormAction.apply(form.schema(), input, action);
        if (edited.isPresent()) {
            return page(model, open, edited.get(), List.of(), Typed.nothing());
        }
        MatterKey matter = revocations.next(open.reference());
        try {
            revocations.propose(open.actor(), open.reference(), input);
        } catch (FormRejected rejected) {
            response.setStatus(BreachStatus.of(rejected).value());
            return page(model, open, input, rejected.errors(), Typed.nothing());
        } catch (Breach refused) {
            return page(model, open, input, List.of(), Typed.nothing().refused(refused, response));
        }
        redirect.addFlashAttribute(
                "flash",
                Flash.info(
                        "Der Rückforderungsbescheid ist vorgeschlagen.",
                        "Bitte sehen Sie ihn an. Eine zeichnungsbefugte Person, die nicht mitgewirkt hat, gibt ihn frei."));
        return "redirect:" + CaseTab.home(open.reference()) + "/verfuegungen/" + matter;
    }

    private String page(Model model, OpenCase open, Map<String, ?> input, List<FormError> errors, Typed typed) {
        OpenedForm form = revocations.open(open.reference());
        MatterKey matter = revocations.next(open.reference());
        model.addAttribute("matter", matter);
        model.addAttribute("view", FormView.of(form.schema(), input, form.context(), errors));
        model.addAttribute("action", address(open));
        model.addAttribute("year", year.last(open.reference(), matter).orElse(null));
        model.addAttribute("hearing", hearings.find(open.reference(), matter).orElse(null));
        model.addAttribute("ruling", rulings.current(open.reference(), matter).orElse(null));
        model.addAttribute("revocations", revocations.all(open.reference()));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("mayAct", open.actor().has(Role.CLERK));
        model.addAttribute("typed", typed);
        return "office/revocation";
    }

    private static String address(OpenCase open) {
        return CaseTab.home(open.reference()) + "/rueckforderung";
    }
}
