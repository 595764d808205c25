package de.foerderfluss.portal.office;

import de.foerderfluss.calendar.FollowUp;
import de.foerderfluss.calendar.FollowUps;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.People;
import de.foerderfluss.identity.Role;
import de.foerderfluss.portal.DayInput;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.portal.GermanText;
import de.foerderfluss.portal.Typed;
import de.foerderfluss.shared.Breach;
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

/** When a case is brought up again, and why. */
@Controller
@RequestMapping("/amt/vorgaenge/{reference}/wiedervorlagen")
class CaseFollowUpsController {

    private final CaseFrame frame;
    private final FollowUps followUps;
    private final People people;
    private final GermanText german;
    private final Clock clock;

    CaseFollowUpsController(CaseFrame frame, FollowUps followUps, People people, GermanText german, Clock clock) {
        this.frame = frame;
        this.followUps = followUps;
        this.people = people;
        this.german = german;
        this.clock = clock;
    }

    static boolean mayAct(Actor actor) {
        return actor.has(Role.CLERK, Role.PROOF_EXAMINER, Role.UNIT_HEAD);
    }

    @GetMapping
    String list(@PathVariable String reference, Model model) {
        return page(frame.open(reference, CaseTab.FOLLOW_UPS, model), Typed.nothing(), model);
    }

    @PostMapping
    String set(
            @PathVariable String reference,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        OpenCase open = frame.open(reference, CaseTab.FOLLOW_UPS, model);
        Typed typed = Typed.of("follow-up", sent);
        try {
            LocalDate day = DayInput.parse(typed.value("day")).orElse(LocalDate.EPOCH);
            FollowUp set = followUps.set(open.actor(), open.reference(), null, day, typed.value("note"));
            redirect.addFlashAttribute(
                    "flash",
                    Flash.success("Der Vorgang wird am %s wieder vorgelegt.".formatted(german.day(set.due()))));
        } catch (Breach refused) {
            return page(open, typed.refused(refused, response), model);
        }
        return "redirect:" + CaseTab.home(open.reference()) + "/wiedervorlagen";
    }

    private String page(OpenCase open, Typed typed, Model model) {
        List<FollowUp> all = followUps.of(open.reference());
        model.addAttribute("open", all.stream().filter(FollowUp::isOpen).toList());
        model.addAttribute("ended", all.stream().filter(one -> !one.isOpen()).toList());
        model.addAttribute(
                "names",
                people.names(all.stream()
                        .flatMap(one -> Stream.concat(Stream.of(one.setBy()), Stream.ofNullable(one.endedBy())))
                        .collect(Collectors.toSet())));
        model.addAttribute("represents", open.actor().represents());
        model.addAttribute("typed", typed);
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("mayAct", mayAct(open.actor()) && model.getAttribute("obstacle") == null);
        return "office/case-follow-ups";
    }
}
