package de.foerderfluss.api;

import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.identity.Role;
import de.foerderfluss.payment.PaymentFile;
import de.foerderfluss.payment.PaymentFileKind;
import de.foerderfluss.payment.PaymentReaders;
import de.foerderfluss.payment.PaymentRun;
import de.foerderfluss.payment.PaymentRuns;
import de.foerderfluss.payment.WaitingPayments;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Payment runs and their files. */
@RestController
@RequestMapping("/api/v1/payment-runs")
@Tag(name = "Auszahlung")
class ApiPaymentRunController {

    private final PaymentRuns runs;
    private final CurrentActor currentActor;

    ApiPaymentRunController(PaymentRuns runs, CurrentActor currentActor) {
        this.runs = runs;
        this.currentActor = currentActor;
    }

    /** @param executionDate a day on which banks settle, today to 30 days ahead */
    record RunStart(@Nullable LocalDate executionDate) {}

    /** What a run of this person would pay now. */
    record WaitingView(int number, BigDecimal total) {}

    @PostMapping
    @Operation(
            summary = "Zahllauf beginnen (Anordnungsbefugnis)",
            description =
                    "Er arbeitet von selbst weiter; sein Fortschritt steht unter der Adresse in „Location“. Läuft schon einer, wird dieser genannt.")
    @ApiResponse(responseCode = "202", description = "Begonnen")
    ResponseEntity<PaymentRunView> start(@RequestBody RunStart start) {
        LocalDate day = start.executionDate();
        if (day == null) {
            throw new InputRefused("Bitte nennen Sie in „executionDate“ den Ausführungstag, zum Beispiel 2026-03-02.");
        }
        PaymentRun run = runs.start(currentActor.get(), day);
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/payment-runs/" + run.id()))
                .body(PaymentRunView.of(run));
    }

    @GetMapping("/waiting")
    @Operation(summary = "Was ein Zahllauf dieser Person jetzt auszahlen würde (Anordnungsbefugnis)")
    WaitingView waiting() {
        Actor actor = currentActor.get();
        actor.require(Role.PAYMENT_ORDERER);
        WaitingPayments waiting = runs.waiting(actor);
        return new WaitingView(waiting.number(), waiting.total().euros());
    }

    @GetMapping
    @Operation(summary = "Zahlläufe, der letzte zuerst")
    PageView<PaymentRunView> list(@ParameterObject Paging paging) {
        PaymentReaders.require(currentActor.get());
        return PageView.of(runs.list(paging.request()), PaymentRunView::of);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Ein Zahllauf mit seinem Fortschritt")
    PaymentRunView read(@PathVariable UUID id) {
        PaymentReaders.require(currentActor.get());
        return PaymentRunView.of(runs.get(id));
    }

    @GetMapping("/{id}/files/{kind}")
    @Operation(summary = "Datei eines fertigen Zahllaufs (Anordnungsbefugnis, Rechnungsprüfung)")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "*/*", schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable PaymentFileKind kind) {
        PaymentFile file = runs.file(currentActor.get(), id, kind);
        return FileAnswer.of(file.fileName(), file.mediaType(), file.content());
    }
}
