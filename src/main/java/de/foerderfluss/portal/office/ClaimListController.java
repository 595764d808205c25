package de.foerderfluss.portal.office;

import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.identity.Municipalities;
import de.foerderfluss.portal.PageNumber;
import de.foerderfluss.recovery.ClaimFilter;
import de.foerderfluss.recovery.ClaimLine;
import de.foerderfluss.recovery.ClaimState;
import de.foerderfluss.recovery.Claims;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The claims of all cases, the longest overdue first. */
@Controller
class ClaimListController {

    private static final int ROWS = 25;
    private static final int LONGEST_TEXT = 100;

    private final Claims claims;
    private final Municipalities municipalities;
    private final CurrentActor currentActor;

    ClaimListController(Claims claims, Municipalities municipalities, CurrentActor currentActor) {
        this.claims = claims;
        this.municipalities = municipalities;
        this.currentActor = currentActor;
    }

    @GetMapping("/amt/forderungen")
    String list(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        Actor actor = currentActor.get();
        ClaimFilter filter =
                new ClaimFilter(named(state), text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT));
        Page<ClaimLine> found = claims.search(actor, filter, PageRequest.of(PageNumber.index(page), ROWS));
        model.addAttribute("found", found);
        model.addAttribute("totals", claims.totals(actor, filter));
        model.addAttribute(
                "towns",
                municipalities.names(found.stream().map(ClaimLine::debtor).toList()));
        model.addAttribute("filter", filter);
        model.addAttribute("narrowed", !filter.equals(ClaimFilter.ALL));
        model.addAttribute("states", ClaimState.values());
        model.addAttribute("address", address(filter));
        return "office/claims";
    }

    private static String address(ClaimFilter filter) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/amt/forderungen");
        if (filter.state() != null) {
            address.queryParam("state", filter.state());
        }
        if (!filter.text().isEmpty()) {
            address.queryParam("text", "{text}");
        }
        return address.encode().buildAndExpand(filter.text()).toUriString();
    }

    /** What an address cannot mean narrows nothing. */
    private static @Nullable ClaimState named(@Nullable String name) {
        return Stream.of(ClaimState.values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
