package de.foerderfluss.portal.office;

import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.portal.PageNumber;
import de.foerderfluss.proofofuse.BacklogFilter;
import de.foerderfluss.proofofuse.BacklogStage;
import de.foerderfluss.proofofuse.ExaminationDepth;
import de.foerderfluss.proofofuse.ProofKind;
import de.foerderfluss.proofofuse.Proofs;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The proofs of all cases: how many stand where, how old, and which are the most urgent. */
@Controller
class ProofBacklogController {

    private static final int ROWS = 25;
    private static final int LONGEST_TEXT = 100;

    private final Proofs proofs;
    private final CurrentActor currentActor;

    ProofBacklogController(Proofs proofs, CurrentActor currentActor) {
        this.proofs = proofs;
        this.currentActor = currentActor;
    }

    @GetMapping("/amt/nachweise")
    String backlog(
            @RequestParam(required = false) @Nullable String stage,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String depth,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        BacklogFilter filter = new BacklogFilter(
                one(BacklogStage.class, stage),
                one(ProofKind.class, kind),
                one(ExaminationDepth.class, depth),
                text == null || text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT));
        model.addAttribute(
                "found", proofs.backlog(currentActor.get(), filter, PageRequest.of(PageNumber.index(page), ROWS)));
        model.addAttribute("counts", proofs.counts(currentActor.get()));
        model.addAttribute("filter", filter);
        model.addAttribute("narrowed", !filter.equals(BacklogFilter.ALL));
        model.addAttribute("stages", BacklogStage.values());
        model.addAttribute("kinds", ProofKind.values());
        model.addAttribute("depths", ExaminationDepth.values());
        model.addAttribute("address", address(filter));
        return "office/proof-backlog";
    }

    private static String address(BacklogFilter filter) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/amt/nachweise");
        if (filter.stage() != null) {
            address.queryParam("stage", filter.stage());
        }
        if (filter.kind() != null) {
            address.queryParam("kind", filter.kind());
        }
        if (filter.depth() != null) {
            address.queryParam("depth", filter.depth());
        }
        if (filter.text() != null) {
            address.queryParam("text", "{text}");
        }
        return address.encode()
                .buildAndExpand(filter.text() == null ? "" : filter.text())
                .toUriString();
    }

    /** What an address cannot mean narrows nothing. */
    private static <E extends Enum<E>> @Nullable E one(Class<E> type, @Nullable String name) {
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        return null;
    }
}
