package de.foerderfluss.portal.entry;

import de.foerderfluss.notice.NoticeVerification;
import de.foerderfluss.notice.NoticeVerification.VerifiedNotice;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says to whoever holds a paper whether it is a notice of this house. */
@Controller
class VerificationController {

    private final NoticeVerification verification;

    VerificationController(NoticeVerification verification) {
        this.verification = verification;
    }

    @GetMapping("/pruefen")
    String ask(@RequestParam(required = false) @Nullable String code, RedirectAttributes redirect) {
        if (code == null || code.isBlank()) {
            return "entry/verification";
        }
        redirect.addAttribute("code", code.strip().replace('/', '-'));
        return "redirect:/pruefen/{code}";
    }

    @GetMapping("/pruefen/{code}")
    String verify(@PathVariable String code, HttpServletResponse response, Model model) {
        Optional<VerifiedNotice> found = verification.byCode(code);
        if (found.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        model.addAttribute("code", code);
        model.addAttribute("found", found.orElse(null));
        return "entry/verification";
    }
}
