package de.foerderfluss.api;

import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.recovery.IncomingCredit;
import de.foerderfluss.recovery.IncomingCredits;
import de.foerderfluss.shared.ContentHash;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Money that has come in and that no payment reference led to its claim. */
@RestController
@RequestMapping("/api/v1/incoming-credits")
@Tag(name = "Rückforderung")
class ApiIncomingCreditController {

    private final IncomingCredits credits;
    private final CurrentActor currentActor;

    ApiIncomingCreditController(IncomingCredits credits, CurrentActor currentActor) {
        this.credits = credits;
        this.currentActor = currentActor;
    }

    /** @param rest what still waits for its assignment */
    record CreditView(
            String key, BigDecimal amount, BigDecimal rest, LocalDate bookedOn, String remittance, String payer) {

        static CreditView of(IncomingCredit credit) {
            return new CreditView(
                    credit.bankKey().hex(),
                    credit.amount().euros(),
                    credit.rest().euros(),
                    credit.bookedOn(),
                    credit.remittance(),
                    credit.payer());
        }
    }

    /** @param paymentReference of the claim */
    record Assignment(
            @Nullable String paymentReference, @Nullable String reason) {}

    @GetMapping
    @Operation(summary = "Geldeingänge, die auf ihre Zuordnung warten, der älteste zuerst (Bewilligungsbehörde)")
    PageView<CreditView> unassigned(@ParameterObject Paging paging) {
        return PageView.of(credits.unassigned(currentActor.get(), paging.request()), CreditView::of);
    }

    @PostMapping("/{key}/assignment")
    @Operation(summary = "Einen Geldeingang auf eine Forderung buchen, so weit sie offen ist (Haushalt)")
    ClaimView assign(@PathVariable String key, @RequestBody Assignment order) {
        return ClaimView.of(
                credits.assign(currentActor.get(), known(key), text(order.paymentReference()), text(order.reason())),
                true);
    }

    @PostMapping("/{key}/clarification")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Vermerken, dass ein Geldeingang zu keiner Forderung gehört (Haushalt)")
    void setAside(@PathVariable String key, @RequestBody GivenReason reason) {
        credits.setAside(currentActor.get(), known(key), reason.text());
    }

    /** What is no key belongs to nothing that ever came in. */
    private static ContentHash known(String text) {
        return ContentHash.parse(text).orElseGet(() -> ContentHash.of(text));
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
