package de.foerderfluss.portal.administration;

import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormRejected;
import de.foerderfluss.guideline.FundingGuideline;
import de.foerderfluss.guideline.Parameter;
import de.foerderfluss.guideline.ParameterChange;
import de.foerderfluss.guideline.ParameterKey;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.CurrentActor;
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
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The guideline as data: versions, funding objects and values, each with its source and whether somebody has verified it. */
@Controller
@RequestMapping("/amt/richtlinie")
class GuidelineController {

    private static final String FORM = "value";

    private final FundingGuideline guideline;
    private final GuidelineValuePage page;
    private final CurrentActor currentActor;
    private final GermanText german;
    private final Clock clock;

    GuidelineController(
            FundingGuideline guideline,
            GuidelineValuePage page,
            CurrentActor currentActor,
            GermanText german,
            Clock clock) {
        this.guideline = guideline;
        this.page = page;
        this.currentActor = currentActor;
        this.german = german;
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
        model.addAttribute("objects", page.objectNames());
        return "administration/guideline";
    }

    @GetMapping("/wert")
    String value(
            @RequestParam String version,
            @RequestParam(required = false) @Nullable String object,
            @RequestParam ParameterKey key,
            Model model) {
        Typed today = Typed.proposed(FORM, Map.of("validFrom", german.day(LocalDate.now(clock))));
        return page.show(currentActor.get(), version, object, key, today, model);
    }

    @PostMapping("/wert")
    String change(
            @RequestParam String version,
            @RequestParam(required = false) @Nullable String object,
            @RequestParam ParameterKey key,
            @RequestParam int revision,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Actor actor = currentActor.get();
        actor.require(Role.ADMINISTRATOR);
        Typed typed = Typed.of(FORM, sent);
        try {
            Parameter changed = guideline.changeParameter(
                    actor.id(),
                    new ParameterChange(
                            version,
                            GuidelineValuePage.blankToNull(object),
                            key,
                            revision,
                            typed.value("value").replace("\r\n", "\n"),
                            typed.value("source"),
                            typed.has("verified", "true"),
                            day(typed.value("validFrom"))));
            redirect.addFlashAttribute("flash", Flash.success(told(changed)));
            return "redirect:/amt/richtlinie";
        } catch (Breach refused) {
            return page.show(actor, version, object, key, typed.refused(refused, response), model);
        }
    }

    private String told(Parameter changed) {
        return "„%s“ ist ab %s %s."
                .formatted(changed.germanName(), german.day(changed.validFrom()), changed.germanValue());
    }

    private static LocalDate day(String typed) {
        return DayInput.parse(typed)
                .orElseThrow(() -> new FormRejected(List.of(new FormError(
                        "validFrom", "Gilt ab", "„Gilt ab“ ist kein Tag. Schreiben Sie zum Beispiel 01.07.2026."))));
    }
}
