package de.foerderfluss.api;

import de.foerderfluss.api.ApiDoor.OpenedCase;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.ChainCheck;
import de.foerderfluss.casefile.Entry;
import de.foerderfluss.identity.People;
import de.foerderfluss.shared.PersonId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The file of a case: what happened, and its documents. A municipality reads what is meant for it. */
@RestController
@RequestMapping("/api/v1/cases/{reference}")
@Tag(name = "Akte")
class ApiCaseFileController {

    private final CaseFile caseFile;
    private final People people;
    private final ApiDoor door;

    ApiCaseFileController(CaseFile caseFile, People people, ApiDoor door) {
        this.caseFile = caseFile;
        this.people = people;
        this.door = door;
    }

    @GetMapping("/timeline")
    @Operation(summary = "Was geschehen ist, das Neueste zuerst")
    PageView<EntryView> timeline(@PathVariable String reference, @ParameterObject Paging paging) {
        OpenedCase open = door.open(reference);
        Page<Entry> entries = caseFile.entries(open.reference(), open.visibility(), paging.request());
        Map<PersonId, String> names =
                people.names(entries.stream().map(Entry::by).collect(Collectors.toSet()));
        return PageView.of(entries, entry -> EntryView.of(entry, by(open, entry, names)));
    }

    @GetMapping("/documents")
    @Operation(summary = "Dokumente, das neueste zuerst")
    List<DocumentView> documents(@PathVariable String reference) {
        OpenedCase open = door.open(reference);
        return caseFile.documents(open.reference(), open.visibility()).stream()
                .map(DocumentView::of)
                .toList();
    }

    @GetMapping("/integrity")
    @Operation(summary = "Ob die Akte noch ist, was hineingeschrieben wurde (Bewilligungsbehörde)")
    ChainCheck integrity(@PathVariable String reference) {
        return caseFile.verify(door.openForOffice(reference).reference());
    }

    /** A municipality learns the names of its own people only. */
    private static @Nullable String by(OpenedCase open, Entry entry, Map<PersonId, String> names) {
        boolean own = open.application().contributors().contains(entry.by());
        return open.actor().isOffice() || own ? names.get(entry.by()) : null;
    }
}
