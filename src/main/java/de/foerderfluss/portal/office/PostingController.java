package de.foerderfluss.portal.office;

import de.foerderfluss.notice.Notice;
import de.foerderfluss.notice.NoticeService;
import de.foerderfluss.portal.BreachStatus;
import de.foerderfluss.portal.DayInput;
import de.foerderfluss.portal.GermanText;
import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.MatterKey;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A clerk notes on which day the notice went to the post. */
@Controller
@RequestMapping({
    "/amt/vorgaenge/{reference}/postversand",
    "/amt/vorgaenge/{reference}/verfuegungen/{matter}/postversand"
})
class PostingController {

    private static final CaseTask TASK = CaseTask.POST_NOTICE;

    private final CaseFrame frame;
    private final CaseForms forms;
    private final NoticeService notices;
    private final GermanText german;
    private final Clock clock;

    PostingController(CaseFrame frame, CaseForms forms, NoticeService notices, GermanText german, Clock clock) {
        this.frame = frame;
        this.forms = forms;
        this.notices = notices;
        this.german = german;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView form(
            @PathVariable String reference,
            @PathVariable(required = false) @Nullable String matter,
            Model model,
            RedirectAttributes redirect) {
        OpenCase open = frame.open(reference, model, TASK.role());
        Optional<Notice> notice = notices.of(open.reference(), known(matter));
        return notice.isPresent() && notice.get().notifiedOn() == null && forms.waits(open, task(matter))
                ? page(notice.get(), german.day(LocalDate.now(clock)), "", HttpStatus.OK)
                : CaseForms.notNow(open, TASK, redirect);
    }

    @PostMapping
    ModelAndView send(
            @PathVariable String reference,
            @PathVariable(required = false) @Nullable String matter,
            @RequestParam(defaultValue = "") String postedOn,
            Model model,
            RedirectAttributes redirect) {
        OpenCase open = frame.open(reference, model, TASK.role());
        Optional<Notice> notice = notices.of(open.reference(), known(matter));
        if (notice.isEmpty()) {
            return CaseForms.notNow(open, TASK, redirect);
        }
        Optional<LocalDate> day = DayInput.parse(postedOn);
        if (day.isEmpty()) {
            String error =
                    "„Zur Post gegeben am“ ist kein Datum. Bitte schreiben Sie es so: TT.MM.JJJJ, zum Beispiel 31.12.2026.";
            return page(notice.get(), postedOn, error, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            notices.post(open.actor(), open.reference(), known(matter), day.get());
        } catch (Breach breach) {
            return page(notice.get(), postedOn, breach.getMessage(), BreachStatus.of(breach));
        }
        return CaseForms.done(open, "Der Bescheid ging am %s zur Post.".formatted(german.day(day.get())), redirect);
    }

    private static MatterKey known(@Nullable String matter) {
        return matter == null ? MatterKey.APPLICATION : MatterKey.parse(matter).orElseThrow(NoSuchReference::new);
    }

    private static CaseTask task(@Nullable String matter) {
        return matter == null ? CaseTask.POST_NOTICE : CaseTask.POST_RULING;
    }

    private static ModelAndView page(Notice notice, String postedOn, String error, HttpStatus status) {
        return new ModelAndView("office/posting", status)
                .addObject("notice", notice)
                .addObject("postedOn", postedOn)
                .addObject("error", error);
    }
}
