package de.foerderfluss.portal.administration;

import de.foerderfluss.guideline.FundingGuideline;
import de.foerderfluss.guideline.FundingObject;
import de.foerderfluss.guideline.Parameter;
import de.foerderfluss.guideline.ParameterChange;
import de.foerderfluss.guideline.ParameterKey;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.identity.People;
import de.foerderfluss.identity.Role;
import de.foerderfluss.portal.Flash;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The guideline as data: versions, funding objects and values, each with its source and whether somebody has verified it. */
@Controller
@RequestMapping("/amt/richtlinie")
class GuidelineController {

    private final FundingGuideline guideline;
    private final People people;
    private final CurrentActor currentActor;
    private final Clock clock;

    GuidelineController(FundingGuideline guideline, People people, CurrentActor currentActor, Clock clock) {
        this.guideline = guideline;
        this.people = people;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @GetMapping
    String overview(Model model) {
        LocalDate today = LocalDate.now(clock);
        var versions = guideline.versions(today);
        model.addAttribute("inForce", guideline.versionAt(today).code());
        model.addAttribute("versions", versions);
        model.addAttribute(
                "parameters",
                versions.stream()
                        .collect(Collectors.toMap(
                                version -> version.code(), version -> guideline.parameters(version.code(), today))));
        model.addAttribute("objects", objectNames(today));
        model.addAttribute("mayChange", currentActor.get().has(Role.ADMINISTRATOR));
        return "administration/guideline";
    }

    @GetMapping("/wert")
    String value(
            @RequestParam String version,
            @RequestParam(required = false) @Nullable String object,
            @RequestParam ParameterKey key,
            Model model) {
        LocalDate today = LocalDate.now(clock);
        List<Parameter> history = guideline.history(version, blankToNull(object), key);
        model.addAttribute("version", version);
        model.addAttribute("object", blankToNull(object));
        model.addAttribute("objects", objectNames(today));
        model.addAttribute("key", key);
        model.addAttribute("history", history);
        model.addAttribute("revision", history.isEmpty() ? 0 : history.get(0).revision());
        model.addAttribute(
                "names", people.names(history.stream().map(Parameter::changedBy).collect(Collectors.toSet())));
        model.addAttribute("mayChange", currentActor.get().has(Role.ADMINISTRATOR));
        model.addAttribute("today", today);
        return "administration/guideline-value";
    }

    @PostMapping("/wert")
    String change(
            @RequestParam String version,
            @RequestParam(required = false) @Nullable String object,
            @RequestParam ParameterKey key,
            @RequestParam int revision,
            @RequestParam String value,
            @RequestParam String source,
            @RequestParam(defaultValue = "false") boolean verified,
            @RequestParam @DateTimeFormat(pattern = "dd.MM.yyyy") LocalDate validFrom,
            RedirectAttributes redirect) {
        Actor actor = currentActor.get();
        actor.require(Role.ADMINISTRATOR);
        Parameter changed = guideline.changeParameter(
                actor.id(),
                new ParameterChange(version, blankToNull(object), key, revision, value, source, verified, validFrom));
        redirect.addFlashAttribute(
                "flash", Flash.success("„%s“ ist jetzt %s.".formatted(changed.germanName(), changed.germanValue())));
        return "redirect:/amt/richtlinie";
    }

    private Map<String, String> objectNames(LocalDate today) {
        return guideline.fundingObjects(today).stream()
                .collect(Collectors.toMap(FundingObject::code, FundingObject::germanName));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
