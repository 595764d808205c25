package de.foerderfluss.api;

import de.foerderfluss.api.ApiDoor.OpenedCase;
import de.foerderfluss.recovery.ClaimCollection;
import de.foerderfluss.recovery.ClaimId;
import de.foerderfluss.recovery.ReliefInterest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How a claim is brought in. Each act answers with the claim as it stands then. */
@RestController
@RequestMapping("/api/v1/cases/{reference}/claims/{number}")
@Tag(name = "Rückforderung")
class ApiClaimCollectionController {

    private final ClaimCollection collection;
    private final ApiDoor door;

    ApiClaimCollectionController(ClaimCollection collection, ApiDoor door) {
        this.collection = collection;
        this.door = door;
    }

    /** @param interest STATUTORY if left out */
    record Deferral(
            @Nullable LocalDate until,
            @Nullable ReliefInterest interest,
            @Nullable String reason) {}

    /**
     * Equal monthly rates.
     *
     * @param interest STATUTORY if left out
     */
    record Rates(
            @Nullable Integer count,
            @Nullable LocalDate first,
            @Nullable ReliefInterest interest,
            @Nullable String reason) {}

    /** A reminder that the cash desk has sent. */
    record SentReminder(@Nullable LocalDate on, @Nullable String reason) {}

    @PostMapping("/deferral")
    @Operation(summary = "Forderung stunden (Haushalt)")
    ClaimView defer(@PathVariable String reference, @PathVariable int number, @RequestBody Deferral wish) {
        OpenedCase open = door.openForOffice(reference);
        return ClaimView.of(
                collection.defer(
                        open.actor(),
                        id(open, number),
                        day(wish.until()),
                        interest(wish.interest()),
                        text(wish.reason())),
                true);
    }

    @PostMapping("/rates")
    @Operation(summary = "Zahlung in gleichen Monatsraten bewilligen (Haushalt)")
    ClaimView payInInstalments(@PathVariable String reference, @PathVariable int number, @RequestBody Rates wish) {
        OpenedCase open = door.openForOffice(reference);
        Integer count = wish.count();
        return ClaimView.of(
                collection.payInInstalments(
                        open.actor(),
                        id(open, number),
                        count == null ? 0 : count,
                        day(wish.first()),
                        interest(wish.interest()),
                        text(wish.reason())),
                true);
    }

    @PostMapping("/deferral/end")
    @Operation(summary = "Stundung oder Ratenzahlung beenden (Haushalt)")
    ClaimView endRelief(@PathVariable String reference, @PathVariable int number, @RequestBody GivenReason reason) {
        OpenedCase open = door.openForOffice(reference);
        return ClaimView.of(collection.endRelief(open.actor(), id(open, number), reason.text()), true);
    }

    @PostMapping("/reminders")
    @Operation(summary = "Eine Mahnung der Kasse festhalten, je Tag eine (Haushalt)")
    ClaimView remind(@PathVariable String reference, @PathVariable int number, @RequestBody SentReminder sent) {
        OpenedCase open = door.openForOffice(reference);
        return ClaimView.of(
                collection.remind(open.actor(), id(open, number), day(sent.on()), text(sent.reason())), true);
    }

    @PostMapping("/minor-amount")
    @Operation(summary = "Vom Rest wegen Geringfügigkeit absehen (Haushalt)")
    ClaimView waiveMinorAmount(
            @PathVariable String reference, @PathVariable int number, @RequestBody GivenReason reason) {
        OpenedCase open = door.openForOffice(reference);
        return ClaimView.of(collection.waiveMinorAmount(open.actor(), id(open, number), reason.text()), true);
    }

    private static ClaimId id(OpenedCase open, int number) {
        return ClaimId.named(open.reference(), number);
    }

    private static ReliefInterest interest(@Nullable ReliefInterest wish) {
        return wish == null ? ReliefInterest.STATUTORY : wish;
    }

    /** What is missing or far away lies long ago, so that the room refuses it in its own words. */
    private static LocalDate day(@Nullable LocalDate given) {
        return given == null || given.getYear() > 2199 ? LocalDate.EPOCH : given;
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
