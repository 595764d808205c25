package de.foerderfluss.portal.office;

import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.ChainInspection;
import de.foerderfluss.casefile.Entry;
import de.foerderfluss.identity.People;
import de.foerderfluss.portal.PageNumber;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the journal of a case and when it was last recomputed; recomputes it when asked. */
@Controller
class CaseJournalController {

    private static final int ROWS = 50;

    private final CaseFrame frame;
    private final CaseFile caseFile;
    private final ChainInspection inspection;
    private final People people;

    CaseJournalController(CaseFrame frame, CaseFile caseFile, ChainInspection inspection, People people) {
        this.frame = frame;
        this.caseFile = caseFile;
        this.inspection = inspection;
        this.people = people;
    }

    @GetMapping("/amt/vorgaenge/{reference}/akte")
    String journal(@PathVariable String reference, @RequestParam(defaultValue = "1") int page, Model model) {
        OpenCase open = frame.open(reference, CaseTab.JOURNAL, model);
        Page<Entry> entries = caseFile.entries(open.reference(), PageRequest.of(PageNumber.index(page), ROWS));
        model.addAttribute("entries", entries);
        model.addAttribute("names", people.names(entries.stream().map(Entry::by).collect(Collectors.toSet())));
        model.addAttribute("check", inspection.last(open.reference()).orElse(null));
        model.addAttribute("address", CaseTab.home(open.reference()) + "/akte");
        return "office/case-journal";
    }

    @PostMapping("/amt/vorgaenge/{reference}/akte/nachrechnung")
    String inspect(@PathVariable String reference, Model model) {
        OpenCase open = frame.open(reference, CaseTab.JOURNAL, model);
        inspection.inspect(open.actor(), open.reference());
        return "redirect:" + CaseTab.home(open.reference()) + "/akte";
    }
}
