package de.foerderfluss.api;

import de.foerderfluss.api.ApiDoor.OpenedCase;
import de.foerderfluss.payment.Certification;
import de.foerderfluss.payment.Drawdown;
import de.foerderfluss.payment.PaymentOrders;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One person certifies a drawdown, another orders its payment. */
@RestController
@RequestMapping("/api/v1/cases/{reference}/drawdowns/{number}")
@Tag(name = "Auszahlung")
class ApiPaymentOrderController {

    private final Certification certification;
    private final PaymentOrders orders;
    private final ApiDoor door;

    ApiPaymentOrderController(Certification certification, PaymentOrders orders, ApiDoor door) {
        this.certification = certification;
        this.orders = orders;
        this.door = door;
    }

    @PutMapping("/certification")
    @Operation(summary = "Sachliche und rechnerische Richtigkeit feststellen, zurückgeben oder ablehnen (Feststellung)")
    DrawdownView certify(
            @PathVariable String reference,
            @PathVariable int number,
            @RequestBody @FormInput("certification") Map<String, Object> values) {
        OpenedCase open = door.openForOffice(reference);
        return view(certification.certify(open.actor(), DrawdownNumber.of(open.reference(), number), values));
    }

    @PostMapping("/order")
    @Operation(summary = "Auszahlung anordnen (Anordnungsbefugnis, andere Person als bei der Feststellung)")
    DrawdownView order(@PathVariable String reference, @PathVariable int number, @RequestBody SeenContent seen) {
        OpenedCase open = door.openForOffice(reference);
        return view(orders.order(open.actor(), DrawdownNumber.of(open.reference(), number), seen.hash()));
    }

    @PostMapping("/order-return")
    @Operation(summary = "An die Feststellung zurückgeben (Anordnungsbefugnis)")
    DrawdownView giveBack(@PathVariable String reference, @PathVariable int number, @RequestBody GivenReason reason) {
        OpenedCase open = door.openForOffice(reference);
        return view(orders.returnToCertifier(open.actor(), DrawdownNumber.of(open.reference(), number), reason.text()));
    }

    private static DrawdownView view(Drawdown drawdown) {
        return DrawdownView.of(drawdown, true);
    }
}
