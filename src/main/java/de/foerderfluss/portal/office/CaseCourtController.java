package de.foerderfluss.portal.office;

import de.foerderfluss.identity.AdministrativeCourt;
import de.foerderfluss.identity.Municipalities;
import de.foerderfluss.identity.People;
import de.foerderfluss.identity.Role;
import de.foerderfluss.notice.ActionExtent;
import de.foerderfluss.notice.ActionOutcome;
import de.foerderfluss.notice.CourtAction;
import de.foerderfluss.notice.CourtActions;
import de.foerderfluss.notice.Notice;
import de.foerderfluss.notice.NoticeService;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.portal.Typed;
import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.MatterKey;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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

/** The notices of a case and what happens to them in court. */
@Controller
@RequestMapping("/amt/vorgaenge/{reference}/klagen")
class CaseCourtController {

    private final CaseFrame frame;
    private final CourtActions actions;
    private final NoticeService notices;
    private final Municipalities municipalities;
    private final People people;

    CaseCourtController(
            CaseFrame frame,
            CourtActions actions,
            NoticeService notices,
            Municipalities municipalities,
            People people) {
        this.frame = frame;
        this.actions = actions;
        this.notices = notices;
        this.municipalities = municipalities;
        this.people = people;
    }

    private interface Act {
        void on(OpenCase open, MatterKey matter, Typed typed);
    }

    @GetMapping
    String list(@PathVariable String reference, Model model) {
        return page(model, frame.open(reference, CaseTab.COURT, model), Typed.nothing());
    }

    @PostMapping("/{matter}")
    String file(
            @PathVariable String reference,
            @PathVariable String matter,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        Typed typed = Typed.of("file-" + matter, sent);
        return act(
                reference,
                matter,
                typed,
                response,
                model,
                redirect,
                "Die Klage ist vermerkt.",
                (open, key, form) -> actions.file(open.actor(), open.reference(), key, CourtInput.action(form)));
    }

    @PostMapping("/{matter}/wiedereinsetzung")
    String reinstate(
            @PathVariable String reference,
            @PathVariable String matter,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        Typed typed = Typed.of("reinstate-" + matter, Map.of());
        String done = "Die Wiedereinsetzung ist vermerkt; die Klage gilt als rechtzeitig.";
        return act(
                reference,
                matter,
                typed,
                response,
                model,
                redirect,
                done,
                (open, key, form) -> actions.reinstate(open.actor(), open.reference(), key));
    }

    @PostMapping("/{matter}/ende")
    String end(
            @PathVariable String reference,
            @PathVariable String matter,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        Typed typed = Typed.of("end-" + matter, sent);
        String done = "Das Ende des Klageverfahrens ist vermerkt.";
        return act(
                reference,
                matter,
                typed,
                response,
                model,
                redirect,
                done,
                (open, key, form) -> actions.end(open.actor(), open.reference(), key, CourtInput.end(form)));
    }

    @PostMapping("/{matter}/umsetzung")
    String implement(
            @PathVariable String reference,
            @PathVariable String matter,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        Typed typed = Typed.of("implement-" + matter, sent);
        String done = "Die Umsetzung des Ausgangs ist vermerkt.";
        return act(
                reference,
                matter,
                typed,
                response,
                model,
                redirect,
                done,
                (open, key, form) ->
                        actions.implement(open.actor(), open.reference(), key, form.value("implementation")));
    }

    private String act(
            String reference,
            String matter,
            Typed typed,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect,
            String done,
            Act act) {
        OpenCase open = frame.open(reference, CaseTab.COURT, model);
        MatterKey key = MatterKey.parse(matter).orElseThrow(NoSuchReference::new);
        try {
            act.on(open, key, typed);
        } catch (Breach refused) {
            return page(model, open, typed.refused(refused, response));
        }
        redirect.addFlashAttribute("flash", Flash.success(done));
        return "redirect:" + CaseTab.home(open.reference()) + "/klagen";
    }

    private String page(Model model, OpenCase open, Typed typed) {
        List<Notice> served = notices.all(open.reference()).stream()
                .filter(notice -> notice.notifiedOn() != null)
                .toList();
        model.addAttribute("notices", served);
        model.addAttribute(
                "names",
                people.names(served.stream()
                        .flatMap(notice -> notice.actions().stream())
                        .map(CourtAction::recordedBy)
                        .collect(Collectors.toSet())));
        model.addAttribute("typed", typed);
        model.addAttribute(
                "courts",
                competentFirst(
                        municipalities.get(open.application().applicant()).court()));
        model.addAttribute("extents", ActionExtent.values());
        model.addAttribute("outcomes", ActionOutcome.values());
        model.addAttribute("mayAct", open.actor().has(Role.CLERK) && model.getAttribute("obstacle") == null);
        return "office/case-court";
    }

    private static List<AdministrativeCourt> competentFirst(AdministrativeCourt competent) {
        return Stream.concat(
                        Stream.of(competent),
                        Arrays.stream(AdministrativeCourt.values()).filter(other -> other != competent))
                .toList();
    }
}
