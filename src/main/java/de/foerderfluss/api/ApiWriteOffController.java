package de.foerderfluss.api;

import de.foerderfluss.api.ApiDoor.OpenedCase;
import de.foerderfluss.recovery.ClaimAmount;
import de.foerderfluss.recovery.ClaimId;
import de.foerderfluss.recovery.Claims;
import de.foerderfluss.recovery.WriteOffKind;
import de.foerderfluss.recovery.WriteOffs;
import de.foerderfluss.shared.Money;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Giving a claim up, for a time or for good, by two persons. */
@RestController
@RequestMapping("/api/v1/cases/{reference}/claims/{number}")
@Tag(name = "Rückforderung")
class ApiWriteOffController {

    private final WriteOffs writeOffs;
    private final Claims claims;
    private final ApiDoor door;

    ApiWriteOffController(WriteOffs writeOffs, Claims claims, ApiDoor door) {
        this.writeOffs = writeOffs;
        this.claims = claims;
        this.door = door;
    }

    /** @param principal and interest in euros; only for a remission */
    record GivingUp(
            @Nullable WriteOffKind kind,

            @Schema(type = "number", example = "100.00") @Nullable
            Object principal,

            @Schema(type = "number", example = "3.50") @Nullable
            Object interest,

            @Nullable String reason) {}

    /** @param reason needed for a refusal */
    record WriteOffDecision(
            @Nullable Boolean approved, @Nullable String reason) {}

    @PostMapping("/write-offs")
    @Operation(summary = "Niederschlagung oder Erlass vorschlagen (Haushalt, Sachbearbeitung)")
    ClaimView propose(@PathVariable String reference, @PathVariable int number, @RequestBody GivingUp wish) {
        OpenedCase open = door.openForOffice(reference);
        ClaimId id = ClaimId.named(open.reference(), number);
        WriteOffKind kind = wish.kind();
        if (kind == null) {
            throw new InputRefused("Bitte nennen Sie in „kind“, was vorgeschlagen wird: SUSPENSION oder REMISSION.");
        }
        writeOffs.propose(
                open.actor(),
                id,
                kind,
                new ClaimAmount(amount("principal", wish.principal()), amount("interest", wish.interest())),
                text(wish.reason()));
        return ClaimView.of(claims.get(open.actor(), id), true);
    }

    @PostMapping("/write-offs/{proposal}/decision")
    @Operation(summary = "Über einen Vorschlag entscheiden, nie über den eigenen (Haushalt, Zeichnungsbefugnis)")
    ClaimView decide(
            @PathVariable String reference,
            @PathVariable int number,
            @PathVariable UUID proposal,
            @RequestBody WriteOffDecision decision) {
        OpenedCase open = door.openForOffice(reference);
        ClaimId id = ClaimId.named(open.reference(), number);
        Boolean approved = decision.approved();
        if (approved == null) {
            throw new InputRefused("Bitte sagen Sie in „approved“, ob der Vorschlag gebilligt wird: true oder false.");
        }
        return ClaimView.of(
                approved
                        ? writeOffs.approve(open.actor(), id, proposal)
                        : writeOffs.refuse(open.actor(), id, proposal, text(decision.reason())),
                true);
    }

    @PostMapping("/resumption")
    @Operation(summary = "Eine niedergeschlagene Forderung wieder verfolgen (Haushalt)")
    ClaimView resume(@PathVariable String reference, @PathVariable int number, @RequestBody GivenReason reason) {
        OpenedCase open = door.openForOffice(reference);
        return ClaimView.of(
                writeOffs.resume(open.actor(), ClaimId.named(open.reference(), number), reason.text()), true);
    }

    private static Money amount(String name, @Nullable Object value) {
        return value == null
                ? Money.ZERO
                : Money.parseGerman(Amounts.typed(value))
                        .orElseThrow(
                                () -> new InputRefused("Die Angabe „%s“ ist kein Betrag in Euro.".formatted(name)));
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
