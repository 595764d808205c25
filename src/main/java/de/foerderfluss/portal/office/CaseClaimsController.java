package de.foerderfluss.portal.office;

import de.foerderfluss.portal.Typed;
import de.foerderfluss.recovery.Claims;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The claims of a case, and each with all that happened to it. */
@Controller
@RequestMapping("/amt/vorgaenge/{reference}/forderungen")
class CaseClaimsController {

    private final CaseFrame frame;
    private final Claims claims;
    private final ClaimPage page;

    CaseClaimsController(CaseFrame frame, Claims claims, ClaimPage page) {
        this.frame = frame;
        this.claims = claims;
        this.page = page;
    }

    @GetMapping
    String list(@PathVariable String reference, Model model) {
        OpenCase open = frame.open(reference, CaseTab.CLAIMS, model);
        model.addAttribute("claims", claims.of(open.actor(), open.reference()));
        return "office/case-claims";
    }

    @GetMapping("/{number}")
    String show(@PathVariable String reference, @PathVariable int number, Model model) {
        OpenCase open = frame.openToRead(reference, model);
        return page.show(model, open, number, Typed.nothing());
    }
}
