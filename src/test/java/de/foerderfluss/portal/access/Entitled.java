package de.foerderfluss.portal.access;

import static de.foerderfluss.identity.Role.ADMINISTRATOR;
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

import de.foerderfluss.identity.Person;
import de.foerderfluss.identity.Role;
import de.foerderfluss.shared.MunicipalityKey;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Who may post where, said a second time and apart from the office's own code. What is not named here is open to every role of its part
 * of the portal, so a new form is walked even before somebody says more about it.
 */
final class Entitled {

    private static final List<Rule> RULES = List.of(
            new Rule("/kommune/entwuerfe/{id}/einreichen", MUNICIPAL_SIGNATORY),
            new Rule("/kommune/vorgaenge/{reference}/verzicht", MUNICIPAL_SIGNATORY),
            new Rule("/kommune/vorgaenge/{reference}/abrufe/{number}/konto", MUNICIPAL_SIGNATORY),
            new Rule("/kommune/vorgaenge/{reference}/bescheide/{number}/verzicht", MUNICIPAL_SIGNATORY),
            new Rule("/kommune/vorgaenge/{reference}/ruecknahme", MUNICIPAL_SIGNATORY),
            new Rule("/kommune/vorgaenge/{reference}/nachweise/{key}/einreichen", MUNICIPAL_SIGNATORY),
            new Rule("/kommune/beteiligungen/{reference}/zustimmung", MUNICIPAL_SIGNATORY),
            new Rule("/kommune/vorgaenge/{reference}/beginn", MUNICIPAL_SIGNATORY),
            new Rule("/kommune/vorgaenge/{reference}/aenderung/einreichen", MUNICIPAL_SIGNATORY),
            new Rule("/kommune/vorgaenge/{reference}/aenderungen", MUNICIPAL_SIGNATORY),
            new Rule("/kommune", MUNICIPAL_EDITOR, MUNICIPAL_SIGNATORY),
            new Rule("/amt/vorgaenge/{reference}/vollstaendigkeit", CLERK),
            new Rule("/amt/vorgaenge/{reference}/stellungnahme", TECHNICAL_REVIEWER),
            new Rule("/amt/vorgaenge/{reference}/pruefvermerk", CLERK),
            new Rule("/amt/vorgaenge/{reference}/vorschlag", CLERK),
            new Rule("/amt/vorgaenge/{reference}/beginn", CLERK),
            new Rule("/amt/vorgaenge/{reference}/beteiligte", CLERK),
            new Rule("/amt/vorgaenge/{reference}/doppelfoerderung", CLERK),
            new Rule("/amt/vorgaenge/{reference}/freigabe", DECISION_SIGNATORY),
            new Rule("/amt/vorgaenge/{reference}/postversand", CLERK),
            new Rule("/amt/vorgaenge/{reference}/abrufe/{number}/feststellung", CERTIFIER),
            new Rule("/amt/vorgaenge/{reference}/abrufe/{number}/anordnung", PAYMENT_ORDERER),
            new Rule("/amt/vorgaenge/{reference}/abrufe/{number}/rueckgabe", PAYMENT_ORDERER),
            new Rule("/amt/vorgaenge/{reference}/verfuegungen/{matter}/freigabe", DECISION_SIGNATORY),
            new Rule("/amt/vorgaenge/{reference}/verfuegungen/{matter}/postversand", CLERK),
            new Rule("/amt/vorgaenge/{reference}/schlussabrechnung", CLERK, PROOF_EXAMINER),
            new Rule("/amt/vorgaenge/{reference}/nachweise/{key}/anhoerung", CLERK),
            new Rule("/amt/vorgaenge/{reference}/klagen", CLERK),
            new Rule("/amt/vorgaenge/{reference}/abschluss", CLERK),
            new Rule("/amt/vorgaenge/{reference}/nachweise", PROOF_EXAMINER),
            new Rule("/amt/vorgaenge/{reference}/wiedervorlagen", CLERK, PROOF_EXAMINER, UNIT_HEAD),
            new Rule("/amt/wiedervorlagen", CLERK, PROOF_EXAMINER, UNIT_HEAD),
            new Rule(
                    "/amt/vorgaenge/{reference}/forderungen/{number}/aufgabe/billigung",
                    BUDGET_OFFICER,
                    DECISION_SIGNATORY),
            new Rule(
                    "/amt/vorgaenge/{reference}/forderungen/{number}/aufgabe/ablehnung",
                    BUDGET_OFFICER,
                    DECISION_SIGNATORY),
            new Rule("/amt/vorgaenge/{reference}/forderungen/{number}/aufgabe", BUDGET_OFFICER, CLERK),
            new Rule("/amt/vorgaenge/{reference}/forderungen", BUDGET_OFFICER),
            new Rule("/amt/vorgaenge/{reference}/rueckforderung", CLERK),
            new Rule("/amt/vorgaenge/{reference}/zinsbescheid", CLERK),
            new Rule("/amt/geldeingaenge", BUDGET_OFFICER),
            new Rule("/amt/vorgaenge/{reference}/aenderungen", CLERK),
            new Rule("/amt/haushalt", BUDGET_OFFICER),
            new Rule("/amt/zahllaeufe/rueckmeldungen", PAYMENT_ORDERER, CERTIFIER),
            new Rule("/amt/zahllaeufe", PAYMENT_ORDERER),
            new Rule("/amt/richtlinie", ADMINISTRATOR),
            new Rule("/amt/textbausteine", ADMINISTRATOR),
            new Rule(
                    "/amt",
                    Arrays.stream(Role.values())
                            .filter(role -> !role.isMunicipal())
                            .toArray(Role[]::new)),
            new Rule("/verwaltung", ADMINISTRATOR),
            new Rule("/konto", Role.values()));

    private Entitled() {}

    /** Roles that may post to the route in a case of their own. */
    static Set<Role> to(PostedRoute route) {
        return RULES.stream()
                .filter(rule -> rule.covers(route.shortPath()))
                .findFirst()
                .map(rule -> Set.of(rule.roles))
                .orElseThrow(() -> new AssertionError(
                        route.shortPath() + " lies in no part of the portal: say in Entitled who may post there."));
    }

    /** Whether the person may post to the route if the case belongs to Pößneck, with Ohrdruf as its partner. */
    static boolean mayPost(Person person, PostedRoute route) {
        MunicipalityKey own = route.path().startsWith("/kommune/beteiligungen/")
                ? CasesInEveryState.PARTNER
                : CasesInEveryState.OWNER;
        boolean foreign = person.municipality() != null
                && !person.municipality().equals(own)
                && route.namesSomething()
                && route.path().startsWith("/kommune");
        return !foreign && person.roles().stream().anyMatch(to(route)::contains);
    }

    private record Rule(String path, Role... roles) {

        boolean covers(String route) {
            return route.equals(path) || route.startsWith(path + "/");
        }
    }
}
