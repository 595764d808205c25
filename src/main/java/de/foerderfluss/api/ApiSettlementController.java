package de.foerderfluss.api;

import de.foerderfluss.api.ApiDoor.OpenedCase;
import de.foerderfluss.proofofuse.Settlements;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The final amount of a grant: how it comes about, and its proposal. */
@RestController
@RequestMapping("/api/v1/cases/{reference}/settlement")
@Tag(name = "Schlussabrechnung")
class ApiSettlementController {

    private final Settlements settlements;
    private final ApiDoor door;

    ApiSettlementController(Settlements settlements, ApiDoor door) {
        this.settlements = settlements;
        this.door = door;
    }

    /** @param reasons as the notice states them */
    record SettlementReasons(@Nullable String reasons) {}

    /** @param days for the answer */
    record ReplyTime(@Nullable Integer days) {}

    @GetMapping
    @Operation(
            summary = "Schlussabrechnung mit jeder Ausgabe und jedem Rechenschritt",
            description =
                    "Für die Behörde, sobald der Verwendungsnachweis geprüft ist; für die Kommune, sobald der Schlussbescheid bekannt gegeben ist.")
    SettlementView read(@PathVariable String reference) {
        OpenedCase open = door.open(reference);
        return SettlementView.of(
                open.actor().isOffice()
                        ? settlements.get(open.actor(), open.reference())
                        : settlements.issued(open.actor(), open.reference()).orElseThrow(NoSettlementYet::new));
    }

    @PostMapping
    @Operation(
            summary = "Schlussbescheid vorschlagen (Sachbearbeitung, Nachweisprüfung)",
            description =
                    "Kürzt die Schlussabrechnung Ausgaben oder fordert sie Geld zurück, muss die Anhörung abgeschlossen sein. Freigegeben wird die Verfügung „SETTLEMENT:1“.")
    RulingView propose(@PathVariable String reference, @RequestBody SettlementReasons given) {
        OpenedCase open = door.openForOffice(reference);
        String reasons = given.reasons();
        return RulingView.of(settlements.propose(open.actor(), open.reference(), reasons == null ? "" : reasons));
    }

    @PostMapping("/hearing")
    @Operation(
            summary = "Anhörung zur Schlussabrechnung eröffnen (Sachbearbeitung, Nachweisprüfung)",
            description = "Nennt der Kommune die Kürzungen mit den Gründen und den Betrag.")
    SettlementView hear(@PathVariable String reference, @RequestBody ReplyTime time) {
        OpenedCase open = door.openForOffice(reference);
        Integer days = time.days();
        settlements.openHearing(open.actor(), open.reference(), days == null ? 0 : days);
        return SettlementView.of(settlements.get(open.actor(), open.reference()));
    }
}
