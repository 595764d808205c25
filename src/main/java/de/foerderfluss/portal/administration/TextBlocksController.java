package de.foerderfluss.portal.administration;

import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormRejected;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.identity.People;
import de.foerderfluss.identity.Role;
import de.foerderfluss.notice.text.TextBlock;
import de.foerderfluss.notice.text.TextBlocks;
import de.foerderfluss.portal.DayInput;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.portal.GermanText;
import de.foerderfluss.portal.Typed;
import de.foerderfluss.shared.Breach;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The texts of letters and notices: how they read, since when, on which law, and new versions. */
@Controller
@RequestMapping("/amt/textbausteine")
class TextBlocksController {

    private static final String FORM = "version";

    private final TextBlocks blocks;
    private final People people;
    private final CurrentActor currentActor;
    private final GermanText german;
    private final Clock clock;

    TextBlocksController(TextBlocks blocks, People people, CurrentActor currentActor, GermanText german, Clock clock) {
        this.blocks = blocks;
        this.people = people;
        this.currentActor = currentActor;
        this.german = german;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model) {
        reader();
        model.addAttribute("blocks", blocks.on(LocalDate.now(clock)));
        return "administration/text-blocks";
    }

    @GetMapping("/{code}")
    String show(@PathVariable String code, Model model) {
        reader();
        TextBlock newest = blocks.history(code).get(0);
        Typed proposal = Typed.proposed(
                FORM,
                Map.of(
                        "body", newest.body(),
                        "source", newest.source(),
                        "validFrom", german.day(LocalDate.now(clock))));
        return page(code, proposal, model);
    }

    @PostMapping("/{code}")
    String change(
            @PathVariable String code,
            @RequestParam int basedOn,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Actor administrator = currentActor.get();
        administrator.require(Role.ADMINISTRATOR);
        Typed typed = Typed.of(FORM, sent);
        try {
            TextBlock next = blocks.change(
                    administrator,
                    code,
                    basedOn,
                    typed.value("body").replace("\r\n", "\n"),
                    day(typed.value("validFrom")),
                    typed.value("source"),
                    typed.has("verified", "true"));
            redirect.addFlashAttribute(
                    "flash",
                    Flash.success("Fassung %d von „%s“ gilt ab %s."
                            .formatted(next.version(), next.germanName(), german.day(next.validFrom()))));
            redirect.addAttribute("code", code);
            return "redirect:/amt/textbausteine/{code}";
        } catch (Breach refused) {
            return page(code, typed.refused(refused, response), model);
        }
    }

    private String page(String code, Typed typed, Model model) {
        Actor reader = reader();
        LocalDate today = LocalDate.now(clock);
        List<TextBlock> versions = blocks.history(code);
        TextBlock newest = versions.get(0);
        model.addAttribute("typed", typed);
        model.addAttribute("block", newest);
        model.addAttribute("versions", versions);
        model.addAttribute("inForce", inForce(versions, today));
        model.addAttribute("today", today);
        model.addAttribute("placeholders", blocks.placeholders(newest));
        model.addAttribute(
                "names",
                people.names(versions.stream().map(TextBlock::changedBy).collect(Collectors.toSet())));
        model.addAttribute("mayChange", reader.has(Role.ADMINISTRATOR));
        return "administration/text-block";
    }

    private Actor reader() {
        Actor actor = currentActor.get();
        actor.require(Role.CLERK, Role.DECISION_SIGNATORY, Role.AUDITOR, Role.ADMINISTRATOR);
        return actor;
    }

    /** The number of the version that letters of the day are written with; 0 if the first one is yet to come. */
    private static int inForce(List<TextBlock> versions, LocalDate day) {
        return versions.stream()
                .filter(version -> !version.validFrom().isAfter(day))
                .max(Comparator.comparing(TextBlock::validFrom).thenComparing(TextBlock::version))
                .map(TextBlock::version)
                .orElse(0);
    }

    private static LocalDate day(String typed) {
        return DayInput.parse(typed)
                .orElseThrow(() -> new FormRejected(List.of(new FormError(
                        "validFrom", "Gilt ab", "„Gilt ab“ ist kein Tag. Schreiben Sie zum Beispiel 01.07.2026."))));
    }
}
