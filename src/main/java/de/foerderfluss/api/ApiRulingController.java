package de.foerderfluss.api;

import de.foerderfluss.api.ApiDoor.OpenedCase;
import de.foerderfluss.payment.DrawdownRulings;
import de.foerderfluss.ruling.Rulings;
import de.foerderfluss.shared.MatterKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is ruled in a case after its award: proposed by one person, approved by another. */
@RestController
@RequestMapping("/api/v1/cases/{reference}")
@Tag(name = "Verfügung")
class ApiRulingController {

    private final Rulings rulings;
    private final DrawdownRulings drawdownRulings;
    private final ApiDoor door;

    ApiRulingController(Rulings rulings, DrawdownRulings drawdownRulings, ApiDoor door) {
        this.rulings = rulings;
        this.drawdownRulings = drawdownRulings;
        this.door = door;
    }

    /** @param reasons as the notice states them */
    record DrawdownReasons(@Nullable String reasons) {}

    @GetMapping("/rulings")
    @Operation(summary = "Verfügungen des Vorgangs, je Gegenstand der letzte Vorschlag")
    List<RulingView> list(@PathVariable String reference) {
        return rulings.of(door.openForOffice(reference).reference()).stream()
                .map(RulingView::of)
                .toList();
    }

    @GetMapping("/rulings/{matter}")
    @Operation(summary = "Eine Verfügung", description = "Der Gegenstand lautet zum Beispiel „DRAWDOWN:1“.")
    RulingView read(@PathVariable String reference, @PathVariable String matter) {
        return RulingView.of(rulings.get(door.openForOffice(reference).reference(), known(matter)));
    }

    @GetMapping(path = "/rulings/{matter}/preview", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(
            summary = "Vorschau des Bescheids (Bewilligungsbehörde)",
            description = "Wer zeichnen darf, erhält genau die Datei, die mit der Freigabe zum Bescheid wird.")
    ResponseEntity<byte[]> preview(@PathVariable String reference, @PathVariable String matter) {
        OpenedCase open = door.openForOffice(reference);
        MatterKey key = known(matter);
        return FileAnswer.of(
                "Vorschau_%s_%s.pdf".formatted(open.reference(), key.text().replace(':', '-')),
                MediaType.APPLICATION_PDF_VALUE,
                rulings.preview(open.actor(), open.reference(), key));
    }

    @PostMapping("/rulings/{matter}/approval")
    @Operation(summary = "Verfügung freigeben (zeichnungsbefugte Person, die nicht daran mitgewirkt hat)")
    RulingView approve(@PathVariable String reference, @PathVariable String matter, @RequestBody SeenContent seen) {
        OpenedCase open = door.openForOffice(reference);
        return RulingView.of(rulings.approve(open.actor(), open.reference(), known(matter), seen.hash()));
    }

    @PostMapping("/rulings/{matter}/return")
    @Operation(summary = "Vorschlag zurückgeben (zeichnungsbefugte Person) oder zurückziehen (wer ihn gemacht hat)")
    RulingView giveBack(@PathVariable String reference, @PathVariable String matter, @RequestBody GivenReason reason) {
        OpenedCase open = door.openForOffice(reference);
        return RulingView.of(rulings.giveBack(open.actor(), open.reference(), known(matter), reason.text()));
    }

    @PostMapping("/drawdowns/{number}/ruling")
    @Operation(
            summary =
                    "Bescheid über einen gekürzten oder abgelehnten Mittelabruf vorschlagen (Sachbearbeitung, Feststellung)")
    RulingView proposeOnDrawdown(
            @PathVariable String reference, @PathVariable int number, @RequestBody DrawdownReasons given) {
        OpenedCase open = door.openForOffice(reference);
        String reasons = given.reasons();
        return RulingView.of(drawdownRulings.propose(
                open.actor(), DrawdownNumber.of(open.reference(), number), reasons == null ? "" : reasons));
    }

    private static MatterKey known(String matter) {
        return MatterKey.parse(matter).orElseThrow(MalformedReference::new);
    }
}
