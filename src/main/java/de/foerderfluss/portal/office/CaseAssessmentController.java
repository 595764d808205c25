package de.foerderfluss.portal.office;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows how a case was judged: completeness, guideline, technical opinion, assessment record. */
@Controller
class CaseAssessmentController {

    private final CaseFrame frame;
    private final AssessmentParts parts;

    CaseAssessmentController(CaseFrame frame, AssessmentParts parts) {
        this.frame = frame;
        this.parts = parts;
    }

    @GetMapping("/amt/vorgaenge/{reference}/pruefung")
    String assessment(@PathVariable String reference, Model model) {
        OpenCase open = frame.open(reference, CaseTab.ASSESSMENT, model);
        parts.add(open.reference(), model);
        return "office/case-assessment";
    }
}
