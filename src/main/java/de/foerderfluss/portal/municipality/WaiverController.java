package de.foerderfluss.portal.municipality;

import de.foerderfluss.identity.Municipalities;
import de.foerderfluss.identity.Role;
import de.foerderfluss.notice.Notice;
import de.foerderfluss.notice.NoticeService;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.portal.GermanText;
import jakarta.servlet.http.HttpServletResponse;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Declaring that the municipality will not go to court, after reading what that means. */
@Controller
@RequestMapping({"/kommune/vorgaenge/{reference}/verzicht", "/kommune/vorgaenge/{reference}/bescheide/{number}/verzicht"
})
class WaiverController {

    private final OwnCaseDoor door;
    private final NoticeService notices;
    private final Municipalities municipalities;
    private final Signatories signatories;
    private final GermanText german;

    WaiverController(
            OwnCaseDoor door,
            NoticeService notices,
            Municipalities municipalities,
            Signatories signatories,
            GermanText german) {
        this.door = door;
        this.notices = notices;
        this.municipalities = municipalities;
        this.signatories = signatories;
        this.german = german;
    }

    @GetMapping
    String ask(@PathVariable String reference, @PathVariable(required = false) @Nullable String number, Model model) {
        OpenedCase opened = door.open(reference, model);
        return show(model, opened, OwnNotices.find(notices, opened, number), false);
    }

    @PostMapping
    String declare(
            @PathVariable String reference,
            @PathVariable(required = false) @Nullable String number,
            @RequestParam(defaultValue = "false") boolean confirmed,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        OpenedCase opened = door.open(reference, model);
        opened.actor().require(Role.MUNICIPAL_SIGNATORY);
        Optional<Notice> notice = OwnNotices.find(notices, opened, number);
        if (notice.isEmpty()) {
            return "redirect:" + opened.address();
        }
        if (!confirmed) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(model, opened, notice, true);
        }
        notices.waiveRemedy(
                opened.actor(), opened.reference(), notice.get().matter(), declaration(opened, notice.get()));
        redirect.addFlashAttribute(
                "flash",
                Flash.info(
                        "Ihr Verzicht ist erklärt.",
                        "Der Bescheid ist damit bestandskräftig; die Erklärung steht in der Akte."));
        return "redirect:" + opened.address();
    }

    private String show(Model model, OpenedCase opened, Optional<Notice> notice, boolean unconfirmed) {
        if (notice.isEmpty()) {
            return "redirect:" + opened.address();
        }
        model.addAttribute("notice", notice.get());
        model.addAttribute("noticeAddress", OwnNotices.address(opened, notice.get()));
        model.addAttribute("waiverAddress", OwnNotices.waiverAddress(opened, notice.get()));
        model.addAttribute("declaration", declaration(opened, notice.get()));
        model.addAttribute("unconfirmed", unconfirmed);
        model.addAttribute("instead", signatories.instead(opened.actor()));
        return "municipality/waiver";
    }

    private String declaration(OpenedCase opened, Notice notice) {
        return "Für die Kommune (%s) erkläre ich: Auf die Klage gegen den %s Nr. %s vom %s (Aktenzeichen %s) wird verzichtet."
                .formatted(
                        municipalities.get(opened.application().applicant()).name(),
                        notice.kind().germanName(),
                        notice.number(),
                        german.day(notice.date()),
                        opened.reference());
    }
}
