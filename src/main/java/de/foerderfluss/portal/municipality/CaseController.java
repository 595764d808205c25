package de.foerderfluss.portal.municipality;

import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Entry;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.identity.People;
import de.foerderfluss.portal.PageNumber;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows a municipality one of its cases. */
@Controller
class CaseController {

    private static final int ENTRIES = 20;

    private final OwnCaseDoor door;
    private final CasePage page;
    private final CaseFile caseFile;
    private final Signatories signatories;
    private final People people;

    CaseController(OwnCaseDoor door, CasePage page, CaseFile caseFile, Signatories signatories, People people) {
        this.door = door;
        this.page = page;
        this.caseFile = caseFile;
        this.signatories = signatories;
        this.people = people;
    }

    @GetMapping("/kommune/vorgaenge/{reference}")
    String show(
            @PathVariable String reference, @RequestParam(name = "page", defaultValue = "1") int number, Model model) {
        OpenedCase opened = door.open(reference, model);
        page.show(model, opened);
        Page<Entry> entries = caseFile.entries(
                opened.reference(), Visibility.APPLICANT, PageRequest.of(PageNumber.index(number), ENTRIES));
        model.addAttribute("entries", entries);
        model.addAttribute("names", people.names(entries.stream().map(Entry::by).collect(Collectors.toSet())));
        model.addAttribute("documents", caseFile.documents(opened.reference(), Visibility.APPLICANT));
        model.addAttribute("maySign", signatories.maySign(opened.actor()));
        model.addAttribute("breadcrumb", List.of(Addresses.home(), Addresses.cases()));
        return "municipality/case";
    }
}
