package de.foerderfluss.portal.office;

import de.foerderfluss.decision.Decision;
import de.foerderfluss.decision.DecisionMaking;
import de.foerderfluss.identity.Role;
import de.foerderfluss.notice.Notice;
import de.foerderfluss.notice.NoticeIssuance;
import de.foerderfluss.notice.NoticeService;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows what was proposed, who approved it over which content, and the notice that came of it. */
@Controller
@RequestMapping("/amt/vorgaenge/{reference}")
class CaseDecisionController {

    private final CaseFrame frame;
    private final DecisionMaking decisions;
    private final DecisionPeople people;
    private final NoticeService notices;
    private final NoticeIssuance issuance;

    CaseDecisionController(
            CaseFrame frame,
            DecisionMaking decisions,
            DecisionPeople people,
            NoticeService notices,
            NoticeIssuance issuance) {
        this.frame = frame;
        this.decisions = decisions;
        this.people = people;
        this.notices = notices;
        this.issuance = issuance;
    }

    @GetMapping("/entscheidung")
    String decision(@PathVariable String reference, Model model) {
        OpenCase open = frame.open(reference, CaseTab.DECISION, model);
        List<Decision> history = new ArrayList<>(decisions.history(open.reference()));
        Collections.reverse(history);
        model.addAttribute("decisions", history);
        model.addAttribute("names", people.names(history));
        Notice notice = notices.of(open.reference()).orElse(null);
        model.addAttribute("notice", notice);
        model.addAttribute("voidReason", decisions.whyVoid(open.reference()).orElse(null));
        model.addAttribute("returnable", notice == null && open.actor().has(Role.DECISION_SIGNATORY));
        return "office/case-decision";
    }

    /** The notice as PDF: for a signatory what will be issued, for others a draft. */
    @GetMapping("/freigabe/vorschau.pdf")
    ResponseEntity<byte[]> preview(@PathVariable String reference) {
        OpenCase open = frame.open(reference, CaseTab.DECISION, new ExtendedModelMap());
        return FileAnswer.shown(
                "Bescheid " + open.reference() + ".pdf", issuance.preview(open.actor(), open.reference()));
    }
}
