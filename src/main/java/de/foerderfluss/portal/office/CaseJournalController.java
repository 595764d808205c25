package de.foerderfluss.portal.office;

import de.foerderfluss.casefile.CaseFile;
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
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the journal of a case and whether it is still what was written into it. */
@Controller
class CaseJournalController {

    private static final int ROWS = 50;

    private final CaseFrame frame;
    private final CaseFile caseFile;
    private final People people;

    CaseJournalController(CaseFrame frame, CaseFile caseFile, People people) {
        this.frame = frame;
        this.caseFile = caseFile;
        this.people = people;
    }

    @GetMapping("/amt/vorgaenge/{reference}/akte")
    String journal(@PathVariable String reference, @RequestParam(defaultValue = "1") int page, Model model) {
        OpenCase open = frame.open(reference, CaseTab.JOURNAL, model);
        Page<Entry> entries = caseFile.entries(open.reference(), PageRequest.of(PageNumber.index(page), ROWS));
        model.addAttribute("entries", entries);
        model.addAttribute("names", people.names(entries.stream().map(Entry::by).collect(Collectors.toSet())));
        model.addAttribute("check", caseFile.verify(open.reference()));
        model.addAttribute("address", CaseTab.home(open.reference()) + "/akte");
        return "office/case-journal";
    }
}
