package de.foerderfluss.api;

import de.foerderfluss.api.ApiDoor.OpenedCase;
import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.recovery.ClaimFilter;
import de.foerderfluss.recovery.ClaimId;
import de.foerderfluss.recovery.ClaimLine;
import de.foerderfluss.recovery.ClaimState;
import de.foerderfluss.recovery.Claims;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is claimed back, for the office and for whoever has to pay. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Rückforderung")
class ApiClaimController {

    private static final int LONGEST_TEXT = 100;

    private final Claims claims;
    private final ApiDoor door;
    private final CurrentActor currentActor;

    ApiClaimController(Claims claims, ApiDoor door, CurrentActor currentActor) {
        this.claims = claims;
        this.door = door;
        this.currentActor = currentActor;
    }

    /** A claim as one line of a list. */
    record ClaimLineView(
            String reference,
            int number,
            String municipality,
            String matter,
            String paymentReference,
            BigDecimal claimed,
            BigDecimal open,
            LocalDate dueOn,
            ClaimState state,
            int daysOverdue) {

        static ClaimLineView of(ClaimLine line) {
            return new ClaimLineView(
                    line.id().reference().text(),
                    line.id().number(),
                    line.debtor().ags(),
                    line.matter().text(),
                    line.paymentReference(),
                    line.claimed().euros(),
                    line.open().total().euros(),
                    line.dueOn(),
                    line.state(),
                    line.daysOverdue());
        }
    }

    @GetMapping("/claims")
    @Operation(summary = "Forderungen aller Vorgänge, die am längsten überfälligen zuerst (Bewilligungsbehörde)")
    PageView<ClaimLineView> search(
            @RequestParam(required = false) @Nullable ClaimState state,
            @RequestParam(defaultValue = "") String text,
            @ParameterObject Paging paging) {
        if (text.length() > LONGEST_TEXT) {
            throw new InputRefused("Die Suche „text“ darf höchstens %d Zeichen lang sein.".formatted(LONGEST_TEXT));
        }
        return PageView.of(
                claims.search(currentActor.get(), new ClaimFilter(state, text), paging.request()), ClaimLineView::of);
    }

    @GetMapping("/cases/{reference}/claims")
    @Operation(summary = "Forderungen des Vorgangs mit Buchungen und Zinsberechnung")
    List<ClaimView> list(@PathVariable String reference) {
        OpenedCase open = door.open(reference);
        return claims.of(open.actor(), open.reference()).stream()
                .map(claim -> ClaimView.of(claim, open.actor().isOffice()))
                .toList();
    }

    @GetMapping("/cases/{reference}/claims/{number}")
    @Operation(summary = "Eine Forderung mit Buchungen und Zinsberechnung")
    ClaimView get(@PathVariable String reference, @PathVariable int number) {
        OpenedCase open = door.open(reference);
        return ClaimView.of(
                claims.get(open.actor(), ClaimId.named(open.reference(), number)),
                open.actor().isOffice());
    }
}
