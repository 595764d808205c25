package de.foerderfluss.portal.entry;

import de.foerderfluss.guideline.FundingGuideline;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What a visitor reads before signing in. */
@Controller
class StartPageController {

    private final FundingGuideline guideline;
    private final Clock clock;

    StartPageController(FundingGuideline guideline, Clock clock) {
        this.guideline = guideline;
        this.clock = clock;
    }

    @GetMapping("/")
    String start(Model model) {
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("objects", guideline.fundingObjects(today));
        model.addAttribute("notice", guideline.practiceNotice(today).orElse(null));
        return "entry/start";
    }
}
