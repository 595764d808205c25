package de.foerderfluss.application;

import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.Municipalities;
import de.foerderfluss.identity.Role;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MunicipalityKey;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The consent of the partners of a joint application. The lead applies, is addressed and goes to court for all; each partner consents in
 * its own portal, refuses, or withdraws its consent until the decision. Without every consent nothing is complete and nothing is granted.
 */
@Service
@Transactional
public class PartnerConsents {

    private static final int LONGEST = 2000;

    private final SubmittedApplications applications;
    private final ConsentRows rows;
    private final RetractionRows retractions;
    private final Municipalities municipalities;
    private final CaseFile caseFile;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PartnerConsents(
            SubmittedApplications applications,
            ConsentRows rows,
            RetractionRows retractions,
            Municipalities municipalities,
            CaseFile caseFile,
            ApplicationEventPublisher events,
            Clock clock) {
        this.applications = applications;
        this.rows = rows;
        this.retractions = retractions;
        this.municipalities = municipalities;
        this.caseFile = caseFile;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A partner consents, refuses or withdraws. What it has said before and says again changes nothing.
     *
     * @param words the reason of a refusal, needed then; at most 2000 characters
     * @throws UnknownCase if the actor's municipality takes no part in it
     * @throws de.foerderfluss.identity.NotPermitted if the actor does not bind the municipality
     * @throws ConsentRefused without a reason, or after the retraction
     * @throws de.foerderfluss.shared.Breach after the decision
     */
    public PartnerConsent declare(Actor signatory, CaseReference reference, boolean given, String words) {
        participation(signatory, reference);
        signatory.require(Role.MUNICIPAL_SIGNATORY);
        return declared(signatory, reference, OpenDraft.municipalityOf(signatory), given, words, false);
    }

    /**
     * A clerk enters what a partner has declared on paper.
     *
     * @param words who declared it and where that is found
     * @throws ConsentRefused if the municipality is no partner, and as above
     */
    public PartnerConsent enter(
            Actor clerk, CaseReference reference, MunicipalityKey partner, boolean given, String words) {
        clerk.require(Role.CLERK);
        return declared(clerk, reference, partner, given, words, true);
    }

    /** Where each partner stands; empty if the application is not a joint one. */
    @Transactional(readOnly = true)
    public List<PartnerConsent> of(CaseReference reference) {
        return rows.of(reference);
    }

    /** The joint applications in which the actor's municipality is a partner, at most 200. */
    @Transactional(readOnly = true)
    public List<Participation> participations(Actor actor) {
        return rows.of(OpenDraft.municipalityOf(actor));
    }

    /**
     * The application of another municipality, for a partner.
     *
     * @throws UnknownCase if the actor's municipality takes no part in it
     */
    @Transactional(readOnly = true)
    public FundingApplication participation(Actor actor, CaseReference reference) {
        MunicipalityKey own = OpenDraft.municipalityOf(actor);
        return applications
                .findById(reference.text())
                .map(SubmittedApplication::view)
                .filter(application -> application.partners().stream()
                        .anyMatch(partner -> partner.key().equals(own)))
                .orElseThrow(() -> new UnknownCase(reference));
    }

    /** What keeps a joint application from being complete or granted: a German sentence; empty if nothing does. */
    @Transactional(readOnly = true)
    public Optional<String> obstacle(CaseReference reference) {
        List<PartnerConsent> missing = rows.of(reference).stream()
                .filter(consent -> !consent.isGiven())
                .toList();
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        Map<MunicipalityKey, String> names = municipalities.names(
                missing.stream().map(PartnerConsent::partner).toList());
        return Optional.of(missing.stream()
                .map(consent -> "%s (%s)"
                        .formatted(
                                names.getOrDefault(
                                        consent.partner(), consent.partner().ags()),
                                consent.state().germanName()))
                .collect(Collectors.joining(
                        ", ", "Die Zustimmung beteiligter Kommunen zum gemeinsamen Antrag fehlt: ", ".")));
    }

    private PartnerConsent declared(
            Actor by, CaseReference reference, MunicipalityKey partner, boolean given, String typed, boolean onPaper) {
        caseFile.hold(reference);
        PartnerConsent before = of(reference, partner);
        String words = typed.replace('\u0000', ' ').strip();
        if (words.length() > LONGEST || words.isEmpty() && (onPaper || !given)) {
            throw ConsentRefused.reasonMissing(onPaper);
        }
        if (before.at() != null && before.isGiven() == given) {
            return before;
        }
        if (retractions.find(reference).isPresent()) {
            throw ConsentRefused.retracted();
        }
        ConsentState state = given ? ConsentState.GIVEN : ConsentState.REFUSED;
        rows.add(
                reference,
                new PartnerConsent(
                        partner,
                        before.share(),
                        state,
                        words,
                        onPaper,
                        by.id(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS)));
        PartnerConsent now = of(reference, partner);
        caseFile.record(reference, by.id(), "PARTNER_CONSENT_" + now.state(), sentence(now), Visibility.APPLICANT);
        events.publishEvent(new PartnerConsentDeclared(reference, partner, given));
        return now;
    }

    private PartnerConsent of(CaseReference reference, MunicipalityKey partner) {
        return rows.of(reference).stream()
                .filter(consent -> consent.partner().equals(partner))
                .findFirst()
                .orElseThrow(ConsentRefused::noPartner);
    }

    private String sentence(PartnerConsent consent) {
        String name = municipalities
                .names(List.of(consent.partner()))
                .getOrDefault(consent.partner(), consent.partner().ags());
        return "Zustimmung der beteiligten Kommune %s zum gemeinsamen Antrag: %s%s.%s"
                .formatted(
                        name,
                        consent.state().germanName(),
                        consent.onPaper() ? " (auf Papier, von der Sachbearbeitung erfasst)" : "",
                        consent.words().isEmpty() ? "" : " " + consent.words());
    }
}
