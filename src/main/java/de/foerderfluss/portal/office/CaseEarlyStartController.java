package de.foerderfluss.portal.office;

import de.foerderfluss.application.ProjectBeginnings;
import de.foerderfluss.earlystart.EarlyStart;
import de.foerderfluss.earlystart.EarlyStartId;
import de.foerderfluss.earlystart.EarlyStarts;
import de.foerderfluss.form.FormError;
import de.foerderfluss.identity.People;
import de.foerderfluss.identity.Role;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.portal.Typed;
import de.foerderfluss.ruling.Ruling;
import de.foerderfluss.ruling.RulingState;
import de.foerderfluss.ruling.Rulings;
import de.foerderfluss.shared.Breach;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Requests to begin before the grant, and the clerk's answer to the open one. */
@Controller
@RequestMapping("/amt/vorgaenge/{reference}/beginn")
class CaseEarlyStartController {

    private static final FormError UNDECIDED =
            new FormError("permit", "Vorschlag", "Bitte wählen Sie, ob der vorzeitige Beginn zugelassen werden soll.");

    private final CaseFrame frame;
    private final EarlyStarts earlyStarts;
    private final ProjectBeginnings beginnings;
    private final Rulings rulings;
    private final People people;

    CaseEarlyStartController(
            CaseFrame frame, EarlyStarts earlyStarts, ProjectBeginnings beginnings, Rulings rulings, People people) {
        this.frame = frame;
        this.earlyStarts = earlyStarts;
        this.beginnings = beginnings;
        this.rulings = rulings;
        this.people = people;
    }

    @GetMapping
    String show(@PathVariable String reference, Model model) {
        return page(model, frame.openToRead(reference, model), Typed.nothing());
    }

    @PostMapping("/{number}/vorschlag")
    String assess(
            @PathVariable String reference,
            @PathVariable int number,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        OpenCase open = frame.open(reference, model, Role.CLERK);
        Typed typed = Typed.of("assess", sent);
        if (typed.value("permit").isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(model, open, new Typed("assess", typed.values(), List.of(UNDECIDED)));
        }
        try {
            earlyStarts.assess(
                    open.actor(),
                    new EarlyStartId(open.reference(), number),
                    typed.has("permit", "true"),
                    typed.value("reasons"));
        } catch (Breach refused) {
            return page(model, open, typed.refused(refused, response));
        }
        redirect.addFlashAttribute(
                "flash",
                Flash.success("Der Bescheid ist vorgeschlagen. Eine zeichnungsbefugte Person muss ihn freigeben."));
        return "redirect:" + CaseTab.home(open.reference()) + "/beginn";
    }

    private String page(Model model, OpenCase open, Typed typed) {
        List<EarlyStart> all = earlyStarts.of(open.reference());
        Optional<EarlyStart> pending = all.stream().filter(EarlyStart::isOpen).findFirst();
        Optional<Ruling> ruling = pending.flatMap(
                one -> rulings.current(open.reference(), one.id().matter()));
        boolean toAssess = pending.isPresent()
                && ruling.filter(one -> one.state() != RulingState.RETURNED).isEmpty();
        model.addAttribute("earlyStarts", all);
        model.addAttribute(
                "names", people.names(all.stream().map(EarlyStart::requestedBy).collect(Collectors.toSet())));
        model.addAttribute("beginning", beginnings.of(open.application()));
        model.addAttribute("contract", earlyStarts.contract(open.reference()).orElse(null));
        model.addAttribute("ruling", ruling.orElse(null));
        model.addAttribute(
                "mayAssess", toAssess && open.actor().has(Role.CLERK) && model.getAttribute("obstacle") == null);
        model.addAttribute("typed", typed);
        return "office/early-start";
    }
}
