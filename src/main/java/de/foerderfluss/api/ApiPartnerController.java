package de.foerderfluss.api;

import de.foerderfluss.api.ApiDoor.OpenedCase;
import de.foerderfluss.application.FundingApplication;
import de.foerderfluss.application.PartnerConsent;
import de.foerderfluss.application.PartnerConsents;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.identity.Municipalities;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MunicipalityKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Joint applications: the consent of their partners, and what partners see of them. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Gemeinsame Anträge")
class ApiPartnerController {

    private final PartnerConsents consents;
    private final Municipalities municipalities;
    private final ApiDoor door;
    private final CurrentActor currentActor;

    ApiPartnerController(
            PartnerConsents consents, Municipalities municipalities, ApiDoor door, CurrentActor currentActor) {
        this.consents = consents;
        this.municipalities = municipalities;
        this.door = door;
        this.currentActor = currentActor;
    }

    /** @param words the reason, needed for a refusal; for a clerk, where the declaration is found */
    record DeclaredConsent(boolean given, @Nullable String words) {

        String text() {
            return words == null ? "" : words;
        }
    }

    /** A joint application in a list of its partner. */
    record ParticipationLine(
            String reference, String title, MunicipalityView lead, Instant receivedAt, String consent) {}

    /** A joint application as its partner sees it. */
    record ParticipationView(
            String reference,
            String title,
            MunicipalityView lead,
            String description,
            String aim,
            LocalDate projectStart,
            LocalDate projectEnd,
            BigDecimal expenditure,
            BigDecimal requestedGrant,
            List<PartnerView> partners) {}

    @GetMapping("/participations")
    @Operation(summary = "Gemeinsame Anträge anderer Kommunen, an denen die eigene beteiligt ist")
    List<ParticipationLine> list() {
        return consents.participations(currentActor.get()).stream()
                .map(one -> new ParticipationLine(
                        one.reference().text(),
                        one.title(),
                        MunicipalityView.of(municipalities.get(one.lead())),
                        one.receivedAt(),
                        one.state().name()))
                .toList();
    }

    @GetMapping("/participations/{reference}")
    @Operation(summary = "Ein gemeinsamer Antrag, wie ihn eine beteiligte Kommune sieht")
    ParticipationView read(@PathVariable String reference) {
        FundingApplication application = consents.participation(currentActor.get(), known(reference));
        return new ParticipationView(
                application.reference().text(),
                application.title(),
                MunicipalityView.of(municipalities.get(application.applicant())),
                application.description(),
                application.aim(),
                application.project().start(),
                application.project().end(),
                application.expenditure().euros(),
                application.requestedGrant().euros(),
                partners(application.reference()));
    }

    @PostMapping("/participations/{reference}/consent")
    @Operation(
            summary =
                    "Zustimmen, ablehnen oder die Zustimmung widerrufen (vertretungsbefugte Person der beteiligten Kommune)",
            description = "Möglich bis zur Entscheidung über den Antrag. Dieselbe Erklärung noch einmal ändert nichts.")
    PartnerView declare(@PathVariable String reference, @RequestBody DeclaredConsent declared) {
        Actor actor = currentActor.get();
        return PartnerView.of(consents.declare(actor, known(reference), declared.given(), declared.text()));
    }

    @GetMapping("/cases/{reference}/partners")
    @Operation(summary = "Beteiligte Kommunen mit ihrer Zustimmung; leer, wenn der Antrag keiner gemeinsamer ist")
    List<PartnerView> ofCase(@PathVariable String reference) {
        return partners(door.open(reference).reference());
    }

    @PostMapping("/cases/{reference}/partners/{ags}/consent")
    @Operation(summary = "Eine Erklärung auf Papier erfassen (Sachbearbeitung)")
    PartnerView enter(@PathVariable String reference, @PathVariable String ags, @RequestBody DeclaredConsent declared) {
        OpenedCase open = door.openForOffice(reference);
        MunicipalityKey partner = MunicipalityKey.parse(ags).orElseThrow(MalformedReference::new);
        PartnerConsent now = consents.enter(open.actor(), open.reference(), partner, declared.given(), declared.text());
        return PartnerView.of(now);
    }

    private List<PartnerView> partners(CaseReference reference) {
        return consents.of(reference).stream().map(PartnerView::of).toList();
    }

    private static CaseReference known(String reference) {
        return CaseReference.parse(reference).orElseThrow(MalformedReference::new);
    }
}
