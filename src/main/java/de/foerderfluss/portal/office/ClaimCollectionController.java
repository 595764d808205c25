package de.foerderfluss.portal.office;

import de.foerderfluss.identity.Role;
import de.foerderfluss.portal.DayInput;
import de.foerderfluss.portal.Typed;
import de.foerderfluss.recovery.ClaimCollection;
import de.foerderfluss.recovery.ClaimId;
import de.foerderfluss.recovery.ReliefInterest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the budget officer brings a claim in: deferral, rates, reminders, and leaving what is too small. */
@Controller
@RequestMapping("/amt/vorgaenge/{reference}/forderungen/{number}")
class ClaimCollectionController {

    private final CaseFrame frame;
    private final ClaimCollection collection;
    private final ClaimPage page;

    ClaimCollectionController(CaseFrame frame, ClaimCollection collection, ClaimPage page) {
        this.frame = frame;
        this.collection = collection;
        this.page = page;
    }

    @PostMapping("/stundung")
    String defer(
            @PathVariable String reference,
            @PathVariable int number,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        OpenCase open = frame.open(reference, model, Role.BUDGET_OFFICER);
        Typed typed = Typed.of("defer", sent);
        return page.answer(
                open,
                number,
                typed,
                () -> collection.defer(
                        open.actor(),
                        ClaimId.named(open.reference(), number),
                        day(typed, "until"),
                        interest(typed),
                        typed.value("reason")),
                "Die Forderung ist gestundet.",
                response,
                model,
                redirect);
    }

    @PostMapping("/raten")
    String payInInstalments(
            @PathVariable String reference,
            @PathVariable int number,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        OpenCase open = frame.open(reference, model, Role.BUDGET_OFFICER);
        Typed typed = Typed.of("rates", sent);
        return page.answer(
                open,
                number,
                typed,
                () -> collection.payInInstalments(
                        open.actor(),
                        ClaimId.named(open.reference(), number),
                        count(typed.value("count")),
                        day(typed, "first"),
                        interest(typed),
                        typed.value("reason")),
                "Die Ratenzahlung ist bewilligt.",
                response,
                model,
                redirect);
    }

    @PostMapping("/stundung/ende")
    String endRelief(
            @PathVariable String reference,
            @PathVariable int number,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        OpenCase open = frame.open(reference, model, Role.BUDGET_OFFICER);
        Typed typed = Typed.of("end", sent);
        return page.answer(
                open,
                number,
                typed,
                () -> collection.endRelief(
                        open.actor(), ClaimId.named(open.reference(), number), typed.value("reason")),
                "Stundung oder Ratenzahlung sind beendet; der offene Betrag ist sofort fällig.",
                response,
                model,
                redirect);
    }

    @PostMapping("/mahnung")
    String remind(
            @PathVariable String reference,
            @PathVariable int number,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        OpenCase open = frame.open(reference, model, Role.BUDGET_OFFICER);
        Typed typed = Typed.of("remind", sent);
        return page.answer(
                open,
                number,
                typed,
                () -> collection.remind(
                        open.actor(), ClaimId.named(open.reference(), number), day(typed, "on"), typed.value("reason")),
                "Die Mahnung der Kasse ist festgehalten.",
                response,
                model,
                redirect);
    }

    @PostMapping("/geringfuegigkeit")
    String waiveMinorAmount(
            @PathVariable String reference,
            @PathVariable int number,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        OpenCase open = frame.open(reference, model, Role.BUDGET_OFFICER);
        Typed typed = Typed.of("minor", sent);
        return page.answer(
                open,
                number,
                typed,
                () -> collection.waiveMinorAmount(
                        open.actor(), ClaimId.named(open.reference(), number), typed.value("reason")),
                "Vom Rest der Forderung wird wegen Geringfügigkeit abgesehen.",
                response,
                model,
                redirect);
    }

    /** What is no day lies long ago, so that the room refuses it in its own words. */
    private static LocalDate day(Typed typed, String field) {
        return DayInput.parse(typed.value(field)).orElse(LocalDate.EPOCH);
    }

    /** What is no number is none, so that the room refuses it in its own words. */
    private static int count(String typed) {
        return typed.strip().matches("\\d{1,4}") ? Integer.parseInt(typed.strip()) : 0;
    }

    private static ReliefInterest interest(Typed typed) {
        return Stream.of(ReliefInterest.values())
                .filter(one -> one.name().equals(typed.value("interest")))
                .findFirst()
                .orElse(ReliefInterest.STATUTORY);
    }
}
