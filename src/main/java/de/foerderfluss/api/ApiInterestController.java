package de.foerderfluss.api;

import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.recovery.BaseRates;
import de.foerderfluss.recovery.NewBaseRate;
import de.foerderfluss.recovery.NewRecoveryValue;
import de.foerderfluss.recovery.RecoveryKey;
import de.foerderfluss.recovery.RecoveryValues;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Base rates and the other figures by which money is claimed back. */
@RestController
@Tag(name = "Rückforderung")
class ApiInterestController {

    private final BaseRates rates;
    private final RecoveryValues values;
    private final CurrentActor currentActor;

    ApiInterestController(BaseRates rates, RecoveryValues values, CurrentActor currentActor) {
        this.rates = rates;
        this.values = values;
        this.currentActor = currentActor;
    }

    /**
     * A figure as it is entered.
     *
     * @param revision of the row that was read, 0 if there was none
     * @param value for a base rate in percent
     */
    record Entered(
            @Nullable LocalDate validFrom,
            @Nullable Integer revision,

            @Schema(type = "string", example = "1,27") @Nullable
            Object value,

            @Nullable String source,
            @Nullable Boolean verified) {

        LocalDate day() {
            if (validFrom == null) {
                throw new InputRefused("Bitte nennen Sie in „validFrom“, ab wann der Wert gilt.");
            }
            return validFrom;
        }

        int seen() {
            return revision == null ? 0 : revision;
        }

        String typed() {
            return value instanceof String text ? text : Amounts.typed(value);
        }

        String origin() {
            return source == null ? "" : source;
        }

        boolean checked() {
            return Boolean.TRUE.equals(verified);
        }
    }

    @GetMapping("/api/v1/base-rates")
    @Operation(summary = "Basiszinssätze je Halbjahr mit Quelle, der jüngste zuerst (Bewilligungsbehörde)")
    List<BaseRateView> baseRates() {
        currentActor.get().requireOffice();
        return rates.current().stream().map(BaseRateView::of).toList();
    }

    @PostMapping("/api/v1/base-rates")
    @Operation(
            summary = "Basiszinssatz eintragen oder berichtigen (Verwaltung)",
            description = "Eine Berichtigung nennt in „revision“ die gelesene Zeile; die alte Zeile bleibt stehen.")
    BaseRateView record(@RequestBody Entered entered) {
        Actor actor = currentActor.get();
        return BaseRateView.of(rates.record(
                actor,
                new NewBaseRate(entered.day(), entered.seen(), entered.typed(), entered.origin(), entered.checked())));
    }

    @GetMapping("/api/v1/recovery-values")
    @Operation(summary = "Rechenwerte der Rückforderung mit Quelle und Prüfvermerk (Bewilligungsbehörde)")
    List<RecoveryValueView> recoveryValues() {
        currentActor.get().requireOffice();
        return values.current().stream().map(RecoveryValueView::of).toList();
    }

    @PostMapping("/api/v1/recovery-values/{key}")
    @Operation(summary = "Rechenwert der Rückforderung eintragen (Verwaltung)")
    RecoveryValueView change(@PathVariable RecoveryKey key, @RequestBody Entered entered) {
        Actor actor = currentActor.get();
        return RecoveryValueView.of(values.change(
                actor,
                new NewRecoveryValue(
                        key, entered.seen(), entered.typed(), entered.origin(), entered.checked(), entered.day())));
    }
}
