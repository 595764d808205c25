package de.foerderfluss.portal.office;

import de.foerderfluss.casefile.AttachmentInspection;
import de.foerderfluss.casefile.InspectedAttachment;
import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormRejected;
import de.foerderfluss.hearing.AnswerWay;
import de.foerderfluss.hearing.Hearings;
import de.foerderfluss.hearing.ReceivedAnswer;
import de.foerderfluss.portal.DayInput;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.portal.Typed;
import de.foerderfluss.portal.Uploads;
import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.MatterKey;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One hearing: its answer, more time, and its end. */
@Controller
@RequestMapping("/amt/vorgaenge/{reference}/anhoerungen/{matter:[A-Z].*}")
class HearingController {

    private final CaseFrame frame;
    private final Hearings hearings;
    private final HearingPage page;
    private final AttachmentInspection inspection;

    HearingController(CaseFrame frame, Hearings hearings, HearingPage page, AttachmentInspection inspection) {
        this.frame = frame;
        this.hearings = hearings;
        this.page = page;
        this.inspection = inspection;
    }

    @GetMapping
    String show(@PathVariable String reference, @PathVariable String matter, Model model) {
        OpenCase open = frame.openToRead(reference, model);
        return page.show(open, HearingAddress.matter(matter), Typed.nothing(), model);
    }

    @PostMapping("/verlaengerung")
    String extend(
            @PathVariable String reference,
            @PathVariable String matter,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        OpenCase open = frame.open(reference, model, CaseHearingsController.HEARERS);
        MatterKey key = HearingAddress.matter(matter);
        Typed typed = Typed.of("extension", sent);
        try {
            int days = CaseHearingsController.days(typed, "Tage ab heute");
            hearings.extend(open.actor(), open.reference(), key, days, typed.value("reason"));
        } catch (Breach refused) {
            return page.show(open, key, typed.refused(refused, response), model);
        }
        return done(open, key, "Die Kommune hat mehr Zeit.", redirect);
    }

    @PostMapping("/aeusserung")
    String recordAnswer(
            @PathVariable String reference,
            @PathVariable String matter,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        OpenCase open = frame.open(reference, model, CaseHearingsController.HEARERS);
        MatterKey key = HearingAddress.matter(matter);
        Typed typed = Typed.of("answer", sent);
        List<InspectedAttachment> files = new ArrayList<>();
        Uploads uploads = Uploads.of(request, (fileName, content) -> files.add(inspection.inspect(fileName, content)));
        try {
            if (uploads.anyRefused()) {
                throw rejected("files", "Anlagen", uploads.refusals());
            }
            LocalDate day = DayInput.parse(typed.value("receivedOn"))
                    .orElseThrow(() -> rejected(
                            "receivedOn",
                            "Eingegangen am",
                            "„Eingegangen am“ ist kein Datum. Bitte schreiben Sie es so: TT.MM.JJJJ."));
            hearings.recordAnswer(
                    open.actor(),
                    open.reference(),
                    key,
                    new ReceivedAnswer(typed.value("text"), files, way(typed), day));
        } catch (Breach refused) {
            return page.show(open, key, typed.refused(refused, response), model);
        }
        return done(open, key, "Die Äußerung ist zur Akte genommen.", redirect);
    }

    @PostMapping("/abschluss")
    String close(
            @PathVariable String reference,
            @PathVariable String matter,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        OpenCase open = frame.open(reference, model, CaseHearingsController.HEARERS);
        MatterKey key = HearingAddress.matter(matter);
        Typed typed = Typed.of("closure", sent);
        try {
            hearings.close(open.actor(), open.reference(), key, typed.value("treatment"));
        } catch (Breach refused) {
            return page.show(open, key, typed.refused(refused, response), model);
        }
        return done(open, key, "Die Anhörung ist abgeschlossen.", redirect);
    }

    private static String done(OpenCase open, MatterKey matter, String sentence, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", Flash.success(sentence));
        return "redirect:" + HearingAddress.of(open.reference(), matter);
    }

    private static AnswerWay way(Typed typed) {
        return HearingPage.WAYS.stream()
                .filter(way -> way.name().equals(typed.value("way")))
                .findFirst()
                .orElseThrow(() -> rejected("way", "Wie eingegangen", "Bitte wählen Sie, auf welchem Weg sie kam."));
    }

    private static FormRejected rejected(String field, String label, String sentence) {
        return new FormRejected(List.of(new FormError(field, label, sentence)));
    }
}
