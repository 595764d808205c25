package de.foerderfluss.portal.office;

import de.foerderfluss.payment.Drawdowns;
import de.foerderfluss.payment.Entitlement;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows what of the grant was drawn and paid, and what may still be drawn. */
@Controller
class CasePaymentController {

    private final CaseFrame frame;
    private final Drawdowns drawdowns;
    private final Entitlement entitlement;

    CasePaymentController(CaseFrame frame, Drawdowns drawdowns, Entitlement entitlement) {
        this.frame = frame;
        this.drawdowns = drawdowns;
        this.entitlement = entitlement;
    }

    @GetMapping("/amt/vorgaenge/{reference}/auszahlung")
    String payment(@PathVariable String reference, Model model) {
        OpenCase open = frame.open(reference, CaseTab.PAYMENT, model);
        model.addAttribute("drawdowns", drawdowns.of(open.reference()));
        model.addAttribute("entitlement", entitlement.of(open.reference()));
        return "office/case-payment";
    }
}
