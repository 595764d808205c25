package de.foerderfluss.portal.office;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import de.foerderfluss.calendar.DeadlineChange;
import de.foerderfluss.calendar.DeadlineDesk;
import de.foerderfluss.calendar.Deadlines;
import de.foerderfluss.calendar.StoredDeadline;
import de.foerderfluss.identity.People;
import de.foerderfluss.identity.Role;
import de.foerderfluss.portal.DayInput;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.portal.GermanText;
import de.foerderfluss.portal.Typed;
import de.foerderfluss.shared.Breach;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The deadlines of a case, why they end when they do, and giving more time. */
@Controller
@RequestMapping("/amt/vorgaenge/{reference}/fristen")
class CaseDeadlinesController {

    private final CaseFrame frame;
    private final Deadlines deadlines;
    private final DeadlineDesk desk;
    private final People people;
    private final GermanText german;

    CaseDeadlinesController(CaseFrame frame, Deadlines deadlines, DeadlineDesk desk, People people, GermanText german) {
        this.frame = frame;
        this.deadlines = deadlines;
        this.desk = desk;
        this.people = people;
        this.german = german;
    }

    @GetMapping
    String list(@PathVariable String reference, Model model) {
        return page(model, frame.open(reference, CaseTab.DEADLINES, model), Typed.nothing());
    }

    @PostMapping("/{number}/verlaengerung")
    String extend(
            @PathVariable String reference,
            @PathVariable long number,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        return act(reference, Typed.of("extend" + number, sent), response, model, redirect, (open, typed) -> {
            LocalDate day = DayInput.parse(typed.value("day")).orElse(LocalDate.EPOCH);
            return desk.extend(open.actor(), open.reference(), number, day, typed.value("reason"));
        });
    }

    @PostMapping("/{number}/aussetzung")
    String suspend(
            @PathVariable String reference,
            @PathVariable long number,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        return act(reference, Typed.of("suspend" + number, sent), response, model, redirect, (open, typed) -> {
            LocalDate from = DayInput.parse(typed.value("from")).orElse(LocalDate.EPOCH);
            LocalDate until = DayInput.parse(typed.value("until")).orElse(LocalDate.EPOCH);
            return desk.suspend(open.actor(), open.reference(), number, from, until, typed.value("reason"));
        });
    }

    private String act(
            String reference,
            Typed typed,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect,
            BiFunction<OpenCase, Typed, StoredDeadline> act) {
        OpenCase open = frame.open(reference, CaseTab.DEADLINES, model);
        try {
            StoredDeadline moved = act.apply(open, typed);
            redirect.addFlashAttribute(
                    "flash",
                    Flash.success("Die Frist läuft jetzt bis zum %s."
                            .formatted(german.day(moved.deadline().date()))));
        } catch (Breach refused) {
            return page(model, open, typed.refused(refused, response));
        }
        return "redirect:" + CaseTab.home(open.reference()) + "/fristen";
    }

    private String page(Model model, OpenCase open, Typed typed) {
        List<DeadlineChange> changes = desk.changes(open.reference());
        List<StoredDeadline> all = deadlines.of(open.reference());
        model.addAttribute(
                "running", all.stream().filter(StoredDeadline::isRunning).toList());
        model.addAttribute(
                "former", all.stream().filter(one -> !one.isRunning()).toList());
        model.addAttribute("changes", changes.stream().collect(toMap(DeadlineChange::deadline, Function.identity())));
        model.addAttribute(
                "names", people.names(changes.stream().map(DeadlineChange::by).collect(toSet())));
        model.addAttribute("typed", typed);
        model.addAttribute(
                "mayAct", open.actor().has(Role.CLERK, Role.PROOF_EXAMINER) && model.getAttribute("obstacle") == null);
        return "office/case-deadlines";
    }
}
