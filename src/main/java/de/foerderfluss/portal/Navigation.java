package de.foerderfluss.portal;

import static de.foerderfluss.identity.Role.ADMINISTRATOR;
import static de.foerderfluss.identity.Role.AUDITOR;
import static de.foerderfluss.identity.Role.BUDGET_OFFICER;
import static de.foerderfluss.identity.Role.CERTIFIER;
import static de.foerderfluss.identity.Role.CLERK;
import static de.foerderfluss.identity.Role.DECISION_SIGNATORY;
import static de.foerderfluss.identity.Role.MUNICIPAL_EDITOR;
import static de.foerderfluss.identity.Role.MUNICIPAL_SIGNATORY;
import static de.foerderfluss.identity.Role.PAYMENT_ORDERER;
import static de.foerderfluss.identity.Role.PROOF_EXAMINER;
import static de.foerderfluss.identity.Role.TECHNICAL_REVIEWER;
import static de.foerderfluss.identity.Role.UNIT_HEAD;

import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.Role;
import java.util.Comparator;
import java.util.List;

/** The parts of the portal and who sees them. What a person may do there is decided by the rooms, not by this list. */
final class Navigation {

    private static final Role[] OFFICE = {
        CLERK,
        TECHNICAL_REVIEWER,
        DECISION_SIGNATORY,
        UNIT_HEAD,
        BUDGET_OFFICER,
        CERTIFIER,
        PAYMENT_ORDERER,
        PROOF_EXAMINER,
        AUDITOR,
        ADMINISTRATOR
    };

    private static final List<Part> PARTS = List.of(
            new Part("Übersicht", "/kommune", MUNICIPAL_EDITOR, MUNICIPAL_SIGNATORY),
            new Part("Vorgänge", "/kommune/vorgaenge", MUNICIPAL_EDITOR, MUNICIPAL_SIGNATORY),
            new Part("Arbeitskorb", "/amt", OFFICE),
            new Part("Vorgänge", "/amt/vorgaenge", OFFICE),
            new Part(
                    "Wiedervorlagen",
                    "/amt/wiedervorlagen",
                    CLERK,
                    DECISION_SIGNATORY,
                    UNIT_HEAD,
                    PROOF_EXAMINER,
                    AUDITOR),
            new Part("Auflagen", "/amt/auflagen", CLERK, DECISION_SIGNATORY, AUDITOR),
            new Part("Verwendung", "/amt/verwendung", CLERK, AUDITOR),
            new Part("Nachweise", "/amt/nachweise", CLERK, DECISION_SIGNATORY, UNIT_HEAD, PROOF_EXAMINER, AUDITOR),
            new Part("Forderungen", "/amt/forderungen", CLERK, DECISION_SIGNATORY, BUDGET_OFFICER, AUDITOR),
            new Part("Geldeingänge", "/amt/geldeingaenge", BUDGET_OFFICER, AUDITOR),
            new Part("Haushalt", "/amt/haushalt", CLERK, DECISION_SIGNATORY, BUDGET_OFFICER, AUDITOR, ADMINISTRATOR),
            new Part("Zahlläufe", "/amt/zahllaeufe", CERTIFIER, PAYMENT_ORDERER, BUDGET_OFFICER, AUDITOR),
            new Part(
                    "Richtlinie",
                    "/amt/richtlinie",
                    CLERK,
                    TECHNICAL_REVIEWER,
                    DECISION_SIGNATORY,
                    AUDITOR,
                    ADMINISTRATOR),
            new Part("Textbausteine", "/amt/textbausteine", CLERK, DECISION_SIGNATORY, AUDITOR, ADMINISTRATOR),
            new Part("Abwesenheiten", "/amt/abwesenheit", UNIT_HEAD, ADMINISTRATOR),
            new Part("Befangenheit", "/amt/befangenheit", AUDITOR, ADMINISTRATOR),
            new Part("Verwaltung", "/verwaltung", ADMINISTRATOR));

    private Navigation() {}

    /** The links of this person; the longest one that the shown path begins with is the current one. */
    static List<NavigationLink> of(Actor actor, String path) {
        List<Part> seen = PARTS.stream().filter(part -> actor.has(part.roles())).toList();
        String current = seen.stream()
                .map(Part::href)
                .filter(href -> path.equals(href) || path.startsWith(href + "/"))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        return seen.stream()
                .map(part -> new NavigationLink(
                        part.label(), part.href(), part.href().equals(current)))
                .toList();
    }

    private record Part(String label, String href, Role... roles) {}
}
