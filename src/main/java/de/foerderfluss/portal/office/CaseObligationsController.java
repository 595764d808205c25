package de.foerderfluss.portal.office;

import de.foerderfluss.identity.People;
import de.foerderfluss.identity.Role;
import de.foerderfluss.obligation.FulfilmentReport;
import de.foerderfluss.obligation.Obligation;
import de.foerderfluss.obligation.Obligations;
import de.foerderfluss.portal.DayInput;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.portal.Typed;
import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.PersonId;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the notice of a case demands, what was reported of it, and the clerk's judgement. */
@Controller
@RequestMapping("/amt/vorgaenge/{reference}/auflagen")
class CaseObligationsController {

    private final CaseFrame frame;
    private final Obligations obligations;
    private final People people;
    private final Clock clock;

    CaseObligationsController(CaseFrame frame, Obligations obligations, People people, Clock clock) {
        this.frame = frame;
        this.obligations = obligations;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping
    String list(@PathVariable String reference, Model model) {
        OpenCase open = frame.open(reference, CaseTab.OBLIGATIONS, model);
        return page(model, open, Typed.nothing());
    }

    @PostMapping("/{number}/pruefung")
    String judge(
            @PathVariable String reference,
            @PathVariable int number,
            @RequestParam boolean fulfilled,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        OpenCase open = frame.open(reference, CaseTab.OBLIGATIONS, model);
        Typed typed = Typed.of("judge" + number, sent);
        try {
            obligations.judge(open.actor(), open.reference(), number, fulfilled, typed.value("reason"));
        } catch (Breach refused) {
            return page(model, open, typed.refused(refused, response));
        }
        return done(
                open,
                redirect,
                fulfilled
                        ? "Die Nebenbestimmung %d ist als erfüllt bestätigt.".formatted(number)
                        : "Die Kommune erfährt, was zur Nebenbestimmung %d noch fehlt.".formatted(number));
    }

    @PostMapping("/{number}/frist")
    String setDay(
            @PathVariable String reference,
            @PathVariable int number,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        OpenCase open = frame.open(reference, CaseTab.OBLIGATIONS, model);
        Typed typed = Typed.of("day" + number, sent);
        try {
            LocalDate day = DayInput.parse(typed.value("day")).orElse(LocalDate.EPOCH);
            obligations.setDay(open.actor(), open.reference(), number, day, typed.value("dayReason"));
        } catch (Breach refused) {
            return page(model, open, typed.refused(refused, response));
        }
        return done(open, redirect, "Die Nebenbestimmung %d hat eine neue Frist.".formatted(number));
    }

    @PostMapping("/{number}/meldung")
    String report(
            @PathVariable String reference,
            @PathVariable int number,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        OpenCase open = frame.open(reference, CaseTab.OBLIGATIONS, model);
        Typed typed = Typed.of("report" + number, sent);
        try {
            obligations.report(open.actor(), open.reference(), number, List.of(), typed.value("message"));
        } catch (Breach refused) {
            return page(model, open, typed.refused(refused, response));
        }
        return done(open, redirect, "Die Meldung zur Nebenbestimmung %d ist erfasst.".formatted(number));
    }

    private String page(Model model, OpenCase open, Typed typed) {
        List<Obligation> all = obligations.of(open.actor(), open.reference());
        model.addAttribute("obligations", all);
        model.addAttribute(
                "names",
                people.names(
                        all.stream().flatMap(CaseObligationsController::people).collect(Collectors.toSet())));
        model.addAttribute("typed", typed);
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("mayAct", open.actor().has(Role.CLERK));
        return "office/case-obligations";
    }

    private static Stream<PersonId> people(Obligation obligation) {
        return obligation.reports().stream()
                .flatMap(report -> Stream.concat(
                        Stream.of(report.by()),
                        Stream.ofNullable(report.judgement()).map(FulfilmentReport.Judgement::by)));
    }

    private static String done(OpenCase open, RedirectAttributes redirect, String sentence) {
        redirect.addFlashAttribute("flash", Flash.success(sentence));
        return "redirect:" + CaseTab.home(open.reference()) + "/auflagen";
    }
}
