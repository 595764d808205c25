package de.foerderfluss.api;

import de.foerderfluss.api.ApiDoor.OpenedCase;
import de.foerderfluss.payment.Drawdown;
import de.foerderfluss.payment.Drawdowns;
import de.foerderfluss.payment.Entitlement;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Requesting money on a grant. */
@RestController
@RequestMapping("/api/v1/cases/{reference}")
@Tag(name = "Mittelabruf")
class ApiDrawdownController {

    private final Drawdowns drawdowns;
    private final Entitlement entitlement;
    private final ApiDoor door;

    ApiDrawdownController(Drawdowns drawdowns, Entitlement entitlement, ApiDoor door) {
        this.drawdowns = drawdowns;
        this.entitlement = entitlement;
        this.door = door;
    }

    @GetMapping("/entitlement")
    @Operation(summary = "Was bewilligt, abgerufen, ausgezahlt und noch verfügbar ist")
    EntitlementView entitlement(@PathVariable String reference) {
        return EntitlementView.of(entitlement.of(door.open(reference).reference()));
    }

    @GetMapping("/drawdowns")
    @Operation(summary = "Mittelabrufe des Vorgangs")
    List<DrawdownView> list(@PathVariable String reference) {
        OpenedCase open = door.open(reference);
        return drawdowns.of(open.reference()).stream()
                .map(drawdown -> view(open, drawdown))
                .toList();
    }

    @PostMapping("/drawdowns")
    @Operation(
            summary = "Mittel abrufen (vertretungsbefugte Person)",
            description = "Das Kopffeld „Idempotency-Key“ unterscheidet eine Wiederholung von einem zweiten Abruf.")
    ResponseEntity<DrawdownView> request(
            @PathVariable String reference,
            @RequestHeader(SubmissionKey.HEADER) String key,
            @RequestBody @FormInput("drawdown") Map<String, Object> values) {
        OpenedCase open = door.open(reference);
        Drawdown drawdown = drawdowns.request(open.actor(), open.reference(), values, key);
        URI location = URI.create("/api/v1/cases/%s/drawdowns/%d"
                .formatted(open.reference(), drawdown.id().number()));
        return ResponseEntity.created(location).body(view(open, drawdown));
    }

    @GetMapping("/drawdowns/{number}")
    @Operation(summary = "Ein Mittelabruf")
    DrawdownView read(@PathVariable String reference, @PathVariable int number) {
        OpenedCase open = door.open(reference);
        return view(open, drawdowns.get(DrawdownNumber.of(open.reference(), number)));
    }

    private static DrawdownView view(OpenedCase open, Drawdown drawdown) {
        return DrawdownView.of(drawdown, open.actor().isOffice());
    }
}
