package de.foerderfluss.portal.office;

import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormRejected;
import de.foerderfluss.hearing.Dispensations;
import de.foerderfluss.hearing.Hearing;
import de.foerderfluss.hearing.Hearings;
import de.foerderfluss.hearing.IntendedMeasure;
import de.foerderfluss.identity.Role;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.portal.Typed;
import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.Money;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The hearings of a case, and beginning one. */
@Controller
@RequestMapping("/amt/vorgaenge/{reference}/anhoerungen")
class CaseHearingsController {

    static final Role[] HEARERS = {Role.CLERK, Role.PROOF_EXAMINER};

    private final CaseFrame frame;
    private final Hearings hearings;
    private final Dispensations dispensations;
    private final HearableMatters matters;
    private final Clock clock;

    CaseHearingsController(
            CaseFrame frame, Hearings hearings, Dispensations dispensations, HearableMatters matters, Clock clock) {
        this.frame = frame;
        this.hearings = hearings;
        this.dispensations = dispensations;
        this.matters = matters;
        this.clock = clock;
    }

    @GetMapping
    String list(@PathVariable String reference, Model model) {
        OpenCase open = frame.open(reference, CaseTab.HEARINGS, model);
        model.addAttribute("hearings", hearings.of(open.reference()));
        model.addAttribute("dispensations", dispensations.of(open.reference()));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("mayOpen", open.actor().has(HEARERS));
        return "office/hearings";
    }

    @GetMapping("/neu")
    String form(@PathVariable String reference, @RequestParam(defaultValue = "") String gegenstand, Model model) {
        OpenCase open = frame.open(reference, model, HEARERS);
        String days = String.valueOf(hearings.usualDays(open.reference()));
        return page(open, Typed.proposed("hearing", Map.of("days", days, "matter", gegenstand)), model);
    }

    @PostMapping("/neu")
    String begin(
            @PathVariable String reference,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        OpenCase open = frame.open(reference, model, HEARERS);
        Typed typed = Typed.of("hearing", sent);
        Hearing begun;
        try {
            begun = hearings.open(
                    open.actor(),
                    open.reference(),
                    matter(typed),
                    measure(typed),
                    days(typed, "Tage für die Äußerung"));
        } catch (Breach refused) {
            return page(open, typed.refused(refused, response), model);
        }
        redirect.addFlashAttribute(
                "flash",
                Flash.info("Die Anhörung ist eröffnet.", "Das Schreiben an die Kommune steht bei den Dokumenten."));
        return "redirect:" + HearingAddress.of(open.reference(), begun.matter());
    }

    /** A number of days as it was typed. */
    static int days(Typed typed, String label) {
        String days = typed.value("days").strip();
        if (!days.matches("\\d{1,3}")) {
            throw rejected("days", label, "„%s“ muss eine ganze Zahl sein.".formatted(label));
        }
        return Integer.parseInt(days);
    }

    private static MatterKey matter(Typed typed) {
        return MatterKey.parse(typed.value("matter"))
                .orElseThrow(() -> rejected("matter", "Gegenstand", "Bitte wählen Sie, worum es geht."));
    }

    private static IntendedMeasure measure(Typed typed) {
        return new IntendedMeasure(
                typed.value("measure"),
                typed.value("facts"),
                typed.value("legalBasis"),
                amount(typed.value("amount")),
                typed.value("interest"));
    }

    private static @Nullable Money amount(String text) {
        return text.isBlank()
                ? null
                : Money.parseGerman(text)
                        .orElseThrow(() -> rejected(
                                "amount",
                                "Zu erwartender Betrag",
                                "„Zu erwartender Betrag“ ist kein Betrag. Bitte schreiben Sie ihn so: 1.250,00."));
    }

    private static FormRejected rejected(String field, String label, String sentence) {
        return new FormRejected(List.of(new FormError(field, label, sentence)));
    }

    private String page(OpenCase open, Typed typed, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("matters", matters.offered(open.reference(), typed.value("matter")));
        return "office/hearing-new";
    }
}
