package de.foerderfluss.portal.municipality;

import de.foerderfluss.application.ApplicationRetraction;
import de.foerderfluss.calendar.Deadline;
import de.foerderfluss.calendar.LegalCalendar;
import de.foerderfluss.notice.Notice;
import de.foerderfluss.notice.NoticeService;
import de.foerderfluss.notice.UnknownNotice;
import de.foerderfluss.portal.Flash;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A notice and the days that follow from it. Looking at this page has no effect; only the button downloads, which notifies the notice.
 */
@Controller
@RequestMapping({"/kommune/vorgaenge/{reference}/bescheid", "/kommune/vorgaenge/{reference}/bescheide/{number}"})
class NoticeController {

    private final OwnCaseDoor door;
    private final NoticeService notices;
    private final LegalCalendar calendar;
    private final Signatories signatories;
    private final ApplicationRetraction retraction;
    private final Clock clock;

    NoticeController(
            OwnCaseDoor door,
            NoticeService notices,
            LegalCalendar calendar,
            Signatories signatories,
            ApplicationRetraction retraction,
            Clock clock) {
        this.door = door;
        this.notices = notices;
        this.calendar = calendar;
        this.signatories = signatories;
        this.retraction = retraction;
        this.clock = clock;
    }

    @GetMapping
    String explain(
            @PathVariable String reference,
            @PathVariable(required = false) @Nullable String number,
            Model model,
            RedirectAttributes redirect) {
        OpenedCase opened = door.open(reference, model);
        if (number == null && retraction.of(opened.reference()).isPresent()) {
            redirect.addFlashAttribute(
                    "flash",
                    Flash.info(
                            "Der Antrag ist zurückgenommen.",
                            "Ein Bescheid, der bis dahin nicht bekannt gegeben war, wird nicht wirksam."));
            return "redirect:" + opened.address();
        }
        Optional<Notice> notice = OwnNotices.find(notices, opened, number);
        if (notice.isEmpty()) {
            redirect.addFlashAttribute("flash", Flash.info("In diesem Vorgang gibt es noch keinen Bescheid.", ""));
            return "redirect:" + opened.address();
        }
        Deadline notification = calendar.downloadFiction(LocalDate.now(clock));
        model.addAttribute("notice", notice.get());
        model.addAttribute("noticeAddress", OwnNotices.address(opened, notice.get()));
        model.addAttribute("waiverAddress", OwnNotices.waiverAddress(opened, notice.get()));
        model.addAttribute("notification", notification);
        model.addAttribute("remedy", calendar.remedyPeriodEnd(notification.date(), true));
        model.addAttribute("instead", signatories.instead(opened.actor()));
        return "municipality/notice";
    }

    @PostMapping
    ResponseEntity<byte[]> download(
            @PathVariable String reference, @PathVariable(required = false) @Nullable String number) {
        OpenedCase opened = door.open(reference);
        Notice notice = OwnNotices.find(notices, opened, number).orElseThrow(UnknownNotice::new);
        byte[] pdf = notices.download(opened.actor(), opened.reference(), notice.matter());
        return Download.of(
                "Bescheid_%s_%s.pdf".formatted(opened.reference(), notice.number()),
                MediaType.APPLICATION_PDF_VALUE,
                pdf);
    }
}
