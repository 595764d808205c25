package de.foerderfluss.portal.administration;

import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormRejected;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.identity.Role;
import de.foerderfluss.portal.DayInput;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.portal.GermanText;
import de.foerderfluss.portal.Typed;
import de.foerderfluss.recovery.BaseRate;
import de.foerderfluss.recovery.BaseRates;
import de.foerderfluss.recovery.NewBaseRate;
import de.foerderfluss.recovery.NewRecoveryValue;
import de.foerderfluss.recovery.RecoveryKey;
import de.foerderfluss.recovery.RecoveryValue;
import de.foerderfluss.recovery.RecoveryValues;
import de.foerderfluss.shared.Breach;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Base rates and the other figures by which money is claimed back, each with its source and its history. */
@Controller
@RequestMapping("/amt/zinsen")
class InterestController {

    private static final String RATE = "rate";
    private static final String VALUE = "value";

    private final BaseRates rates;
    private final RecoveryValues values;
    private final InterestPages pages;
    private final CurrentActor currentActor;
    private final GermanText german;
    private final Clock clock;

    InterestController(
            BaseRates rates,
            RecoveryValues values,
            InterestPages pages,
            CurrentActor currentActor,
            GermanText german,
            Clock clock) {
        this.rates = rates;
        this.values = values;
        this.pages = pages;
        this.currentActor = currentActor;
        this.german = german;
        this.clock = clock;
    }

    @GetMapping
    String overview(Model model) {
        model.addAttribute("rates", rates.current());
        model.addAttribute("values", values.current());
        model.addAttribute("next", rates.nextToRecord());
        model.addAttribute("missing", !rates.nextToRecord().isAfter(LocalDate.now(clock)));
        model.addAttribute("mayChange", currentActor.get().has(Role.ADMINISTRATOR));
        return "administration/interest";
    }

    @GetMapping("/basiszinssatz")
    String rate(@RequestParam(required = false) @Nullable String ab, Model model) {
        LocalDate from = DayInput.parse(ab).orElseGet(rates::nextToRecord);
        return pages.rate(currentActor.get(), from, Typed.proposed(RATE, Map.of("validFrom", german.day(from))), model);
    }

    @PostMapping("/basiszinssatz")
    String record(
            @RequestParam int revision,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Actor actor = currentActor.get();
        actor.require(Role.ADMINISTRATOR);
        Typed typed = Typed.of(RATE, sent);
        try {
            BaseRate recorded = rates.record(
                    actor,
                    new NewBaseRate(
                            day(typed),
                            revision,
                            typed.value("rate"),
                            typed.value("source"),
                            typed.has("verified", "true")));
            redirect.addFlashAttribute(
                    "flash",
                    Flash.success("Der Basiszinssatz ab %s ist %s."
                            .formatted(german.day(recorded.validFrom()), recorded.rate())));
            return "redirect:/amt/zinsen";
        } catch (Breach refused) {
            LocalDate from = DayInput.parse(typed.value("validFrom")).orElseGet(rates::nextToRecord);
            return pages.rate(actor, from, typed.refused(refused, response), model);
        }
    }

    @GetMapping("/wert")
    String value(@RequestParam RecoveryKey key, Model model) {
        Typed today = Typed.proposed(VALUE, Map.of("validFrom", german.day(LocalDate.now(clock))));
        return pages.value(currentActor.get(), key, today, model);
    }

    @PostMapping("/wert")
    String change(
            @RequestParam RecoveryKey key,
            @RequestParam int revision,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Actor actor = currentActor.get();
        actor.require(Role.ADMINISTRATOR);
        Typed typed = Typed.of(VALUE, sent);
        try {
            RecoveryValue changed = values.change(
                    actor,
                    new NewRecoveryValue(
                            key,
                            revision,
                            typed.value("value"),
                            typed.value("source"),
                            typed.has("verified", "true"),
                            day(typed)));
            redirect.addFlashAttribute(
                    "flash",
                    Flash.success("„%s“ ist ab %s: %s."
                            .formatted(key.germanName(), german.day(changed.validFrom()), changed.germanValue())));
            return "redirect:/amt/zinsen";
        } catch (Breach refused) {
            return pages.value(actor, key, typed.refused(refused, response), model);
        }
    }

    private static LocalDate day(Typed typed) {
        return DayInput.parse(typed.value("validFrom"))
                .orElseThrow(() -> new FormRejected(List.of(new FormError(
                        "validFrom", "Gilt ab", "„Gilt ab“ ist kein Tag. Schreiben Sie zum Beispiel 01.07.2026."))));
    }
}
