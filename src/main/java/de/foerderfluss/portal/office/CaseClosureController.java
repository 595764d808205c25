package de.foerderfluss.portal.office;

import de.foerderfluss.closure.ChangeKind;
import de.foerderfluss.closure.ChangeVerdict;
import de.foerderfluss.closure.Closing;
import de.foerderfluss.closure.Closure;
import de.foerderfluss.closure.Dedication;
import de.foerderfluss.closure.Dedications;
import de.foerderfluss.closure.NewChange;
import de.foerderfluss.closure.ReportedChange;
import de.foerderfluss.identity.People;
import de.foerderfluss.identity.Role;
import de.foerderfluss.portal.DayInput;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.portal.Typed;
import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.PersonId;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What keeps a case from being closed, closing it, and what becomes of its purpose afterwards. */
@Controller
@RequestMapping("/amt/vorgaenge/{reference}/abschluss")
class CaseClosureController {

    private final CaseFrame frame;
    private final Closing closing;
    private final Dedications dedications;
    private final People people;

    CaseClosureController(CaseFrame frame, Closing closing, Dedications dedications, People people) {
        this.frame = frame;
        this.closing = closing;
        this.dedications = dedications;
        this.people = people;
    }

    @GetMapping
    String show(@PathVariable String reference, Model model) {
        return page(model, frame.open(reference, CaseTab.CLOSURE, model), Typed.nothing());
    }

    @PostMapping
    String close(
            @PathVariable String reference, HttpServletResponse response, Model model, RedirectAttributes redirect) {
        OpenCase open = frame.open(reference, CaseTab.CLOSURE, model);
        Typed typed = Typed.of("close", Map.of());
        return act(
                open,
                typed,
                response,
                model,
                redirect,
                "Der Vorgang ist abgeschlossen.",
                form -> closing.close(open.actor(), open.reference()));
    }

    /** A change that became known another way. */
    @PostMapping("/meldung")
    String report(
            @PathVariable String reference,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        OpenCase open = frame.open(reference, CaseTab.CLOSURE, model);
        Typed typed = Typed.of("report", sent);
        return act(open, typed, response, model, redirect, "Die Änderung ist erfasst.", form -> {
            LocalDate since = DayInput.parse(form.value("since")).orElse(LocalDate.EPOCH);
            ChangeKind kind = form.has("kind", "SOLD")
                    ? ChangeKind.SOLD
                    : form.has("kind", "MOVED") ? ChangeKind.MOVED : ChangeKind.DISUSED;
            dedications.report(open.actor(), open.reference(), new NewChange(kind, since, form.value("message")));
        });
    }

    @PostMapping("/meldungen/{number}")
    String judge(
            @PathVariable String reference,
            @PathVariable int number,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        OpenCase open = frame.open(reference, CaseTab.CLOSURE, model);
        Typed typed = Typed.of("judge" + number, sent);
        return act(open, typed, response, model, redirect, "Die Meldung ist geprüft.", form -> {
            ChangeVerdict verdict = form.has("verdict", "BREACH") ? ChangeVerdict.BREACH : ChangeVerdict.HARMLESS;
            dedications.judge(open.actor(), open.reference(), number, verdict, form.value("reason"));
        });
    }

    private String act(
            OpenCase open,
            Typed typed,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect,
            String done,
            Consumer<Typed> act) {
        try {
            act.accept(typed);
        } catch (Breach refused) {
            return page(model, open, typed.refused(refused, response));
        }
        redirect.addFlashAttribute("flash", Flash.success(done));
        return "redirect:" + CaseTab.home(open.reference()) + "/abschluss";
    }

    private String page(Model model, OpenCase open, Typed typed) {
        Closure closure = closing.of(open.reference()).orElse(null);
        Dedication dedication = dedications.of(open.actor(), open.reference()).orElse(null);
        model.addAttribute("closure", closure);
        model.addAttribute(
                "open",
                closing.open(open.actor(), open.reference()).stream()
                        .map(point -> new OpenLink(
                                point.german(), CaseTab.home(open.reference()) + OpenLink.path(point.place())))
                        .toList());
        model.addAttribute("dedication", dedication);
        model.addAttribute("breach", dedications.breach(open.reference()).orElse(null));
        model.addAttribute("names", people.names(people(closure, dedication).collect(Collectors.toSet())));
        model.addAttribute("kinds", ChangeKind.values());
        model.addAttribute("verdicts", ChangeVerdict.values());
        model.addAttribute("typed", typed);
        model.addAttribute("mayAct", open.actor().has(Role.CLERK) && model.getAttribute("obstacle") == null);
        return "office/case-closure";
    }

    private static Stream<PersonId> people(@Nullable Closure closure, @Nullable Dedication dedication) {
        return Stream.concat(
                Stream.ofNullable(closure).map(Closure::closedBy),
                Optional.ofNullable(dedication).stream()
                        .flatMap(one -> one.changes().stream())
                        .flatMap(CaseClosureController::people));
    }

    private static Stream<PersonId> people(ReportedChange change) {
        return Stream.concat(
                Stream.of(change.reportedBy()),
                Stream.ofNullable(change.judgement()).map(judgement -> judgement.judgedBy()));
    }
}
