package de.foerderfluss.api;

import de.foerderfluss.api.ApiDoor.OpenedCase;
import de.foerderfluss.decision.DecidingWithoutFunds;
import de.foerderfluss.decision.Decision;
import de.foerderfluss.decision.DecisionMaking;
import de.foerderfluss.decision.WithoutFunds;
import de.foerderfluss.identity.People;
import de.foerderfluss.shared.PersonId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A clerk proposes, another person approves. */
@RestController
@RequestMapping("/api/v1/cases/{reference}")
@Tag(name = "Entscheidung")
class ApiDecisionController {

    private final DecisionMaking decisions;
    private final DecidingWithoutFunds withoutFunds;
    private final People people;
    private final ApiDoor door;

    ApiDecisionController(DecisionMaking decisions, DecidingWithoutFunds withoutFunds, People people, ApiDoor door) {
        this.decisions = decisions;
        this.withoutFunds = withoutFunds;
        this.people = people;
        this.door = door;
    }

    /** @param reason for the office */
    record WithoutFundsView(String reference, String reason, Instant at) {

        static WithoutFundsView of(WithoutFunds opened) {
            return new WithoutFundsView(opened.reference().text(), opened.reason(), opened.at());
        }
    }

    @GetMapping("/decision-proposal")
    @Operation(summary = "Formular des Entscheidungsvorschlags, vorbelegt aus Prüfvermerk oder letztem Vorschlag")
    FormStart proposalForm(@PathVariable String reference) {
        return FormStart.of(decisions.proposalForm(door.openForOffice(reference).reference()));
    }

    @PutMapping("/decision-proposal")
    @Operation(summary = "Entscheidung vorschlagen (Sachbearbeitung)")
    DecisionView propose(
            @PathVariable String reference, @RequestBody @FormInput("decision-proposal") Map<String, Object> values) {
        OpenedCase open = door.openForOffice(reference);
        return view(decisions.propose(open.actor(), open.reference(), values));
    }

    @GetMapping("/decision")
    @Operation(summary = "Letzter Vorschlag und was daraus wurde")
    DecisionView current(@PathVariable String reference) {
        return decisions
                .current(door.openForOffice(reference).reference())
                .map(this::view)
                .orElseThrow(NoDecisionYet::new);
    }

    @GetMapping("/decisions")
    @Operation(summary = "Alle Vorschläge des Vorgangs, der älteste zuerst")
    List<DecisionView> history(@PathVariable String reference) {
        List<Decision> all = decisions.history(door.openForOffice(reference).reference());
        Map<PersonId, String> names = names(all);
        return all.stream().map(decision -> DecisionView.of(decision, names)).toList();
    }

    @PostMapping("/decision/without-funds")
    @Operation(
            summary = "Antrag von der Warteliste nehmen, um ihn ohne Mittel zu entscheiden (Sachbearbeitung)",
            description =
                    "Endgültig: Sein Platz ist verloren, vorgeschlagen werden kann nur noch die Ablehnung. Abgelehnt, wenn der Antrag nicht auf Mittel wartet. Noch einmal gesendet, antwortet das erste Mal.")
    WithoutFundsView decideWithoutFunds(@PathVariable String reference, @RequestBody GivenReason reason) {
        OpenedCase open = door.openForOffice(reference);
        return WithoutFundsView.of(withoutFunds.open(open.actor(), open.reference(), reason.text()));
    }

    @PostMapping("/decision/approval")
    @Operation(summary = "Entscheidung freigeben (zeichnungsbefugte Person, die nicht daran mitgewirkt hat)")
    DecisionView approve(@PathVariable String reference, @RequestBody SeenContent seen) {
        OpenedCase open = door.openForOffice(reference);
        return view(decisions.approve(open.actor(), open.reference(), seen.hash()));
    }

    @PostMapping("/decision/return")
    @Operation(
            summary =
                    "Vorschlag zur Korrektur zurückgeben, auch einen freigegebenen, solange der Bescheid nicht erlassen ist (zeichnungsbefugte Person)")
    DecisionView giveBack(@PathVariable String reference, @RequestBody GivenReason reason) {
        OpenedCase open = door.openForOffice(reference);
        return view(decisions.returnForCorrection(open.actor(), open.reference(), reason.text()));
    }

    private DecisionView view(Decision decision) {
        return DecisionView.of(decision, names(List.of(decision)));
    }

    private Map<PersonId, String> names(Collection<Decision> decisions) {
        Set<PersonId> all = new HashSet<>();
        for (Decision decision : decisions) {
            all.add(decision.proposedBy());
            all.addAll(decision.contributors());
            if (decision.approval() != null) {
                all.add(decision.approval().by());
            }
        }
        return people.names(all);
    }
}
