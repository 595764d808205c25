package de.foerderfluss.portal.access;

import de.foerderfluss.DemoOffice;
import de.foerderfluss.PostedForm;
import de.foerderfluss.amendment.SampleChange;
import de.foerderfluss.application.SampleApplication;
import de.foerderfluss.assessment.SampleAssessment;
import de.foerderfluss.decision.SampleDecision;
import de.foerderfluss.proofofuse.SampleProof;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What somebody types who really wants the office to act. */
final class FilledForm {

    private static final Map<String, String> COMMON = Map.of(
            "reason",
            "Weil es sein muss",
            "message",
            "Anbei die Unterlagen",
            "confirmed",
            "true",
            "amount",
            "1,00",
            "kind",
            "CASH",
            "iban",
            "DE02 1203 0000 0000 2020 51",
            "accountHolder",
            "Stadtkasse",
            "posted",
            "02.03.2026",
            "validFrom",
            "01.01.2031",
            "source",
            "Gesetz");

    private FilledForm() {}

    /** The parameters of the route in one place. */
    static Map<String, Object> of(PostedRoute route, Map<String, String> place) {
        Map<String, String> typed = new LinkedHashMap<>(COMMON);
        typed.putAll(place);
        typed.put("key", UUID.randomUUID().toString());
        Map<String, Object> parameters = new LinkedHashMap<>(typed);
        parameters.putAll(route.asked(typed));
        parameters.putAll(PostedForm.of(input(route.shortPath()), "send"));
        return parameters;
    }

    private static Map<String, ?> input(String path) {
        return switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "{id}" -> SampleApplication.values();
            case "{matter}", "ende", "umsetzung" ->
                path.contains("/anhoerungen/") ? Map.of("text", "Dazu sagen wir etwas.") : court();
            case "meldung", "zweckbindung" -> Map.of("since", "01.03.2027");
            case "vollstaendigkeit" -> SampleAssessment.complete();
            case "stellungnahme" -> SampleAssessment.support();
            case "pruefvermerk" -> SampleAssessment.grant();
            case "vorschlag" ->
                path.contains("/beginn/")
                        ? Map.of("permit", "true", "reasons", "Ein Grund besteht.")
                        : SampleDecision.award();
            case "neu" -> path.startsWith("/amt") ? hearing() : drawdown();
            case "kenntnis" -> Map.of("fullKnowledge", "02.03.2026");
            case "rueckforderung" -> revocation();
            case "zinsbescheid" -> Map.of("target", "CLAIM-1", "until", "02.03.2026");
            case "schlussabrechnung" -> Map.of("reasons", "Die Ausgaben sind geringer als geplant.");
            case "aenderung" -> SampleChange.cheaper().asked();
            case "pruefung" -> path.contains("/aenderungen/") ? SampleChange.refused() : SampleProof.examined();
            case "anhoerung" -> Map.of("facts", "Es kam kein Nachweis.", "days", "21");
            case "abwesenheit" -> absence();
            case "wiedervorlagen" -> Map.of("day", "01.06.2029", "note", "Nachsehen");
            case "beginn" -> Map.of("plannedOn", "16.03.2026");
            case "zustimmung" -> Map.of("given", "true", "words", "Schreiben vom 02.03.2026");
            case "vertrag" -> Map.of("signedOn", "02.03.2026");
            case "verlaengerung" -> Map.of("days", "60");
            case "aeusserung" -> Map.of("text", "Anruf des Kämmerers", "way", "PHONE", "receivedOn", "03.03.2026");
            case "absehen" -> Map.of("matter", "APPLICATION", "ground", "URGENT", "reason", "Es eilt.");
            case "abschluss" -> Map.of("treatment", "Berücksichtigt.");
            case "feststellung" ->
                Map.of(
                        "outcome",
                        "CERTIFIED",
                        "recognisedAmount",
                        "8.000,00",
                        "factuallyCorrect",
                        "on",
                        "arithmeticallyCorrect",
                        "on");
            case "wert" -> path.startsWith("/amt/richtlinie") ? guidelineValue() : Map.of();
            default -> Map.of();
        };
    }

    private static Map<String, Object> court() {
        return Map.of(
                "filedOn", "03.03.2026",
                "court", "GERA",
                "courtFile", "5 K 12/26",
                "extent", "WHOLE",
                "outcome", "WITHDRAWN",
                "day", "03.03.2026",
                "summary", "Die Klage ist zurückgenommen.",
                "implementation", "Es bleibt beim Bescheid.");
    }

    private static Map<String, Object> revocation() {
        return Map.of(
                "ground",
                "PURPOSE_MISSED",
                "extent",
                "WHOLE",
                "effect",
                "BEGINNING",
                "facts",
                "Nie in Betrieb genommen.",
                "discretion",
                "Nichts spricht dagegen.",
                "interest",
                "CHARGED");
    }

    private static Map<String, Object> hearing() {
        return Map.of(
                "matter",
                "REVOCATION:1",
                "measure",
                "Widerruf",
                "facts",
                "Die Schulung fiel aus.",
                "legalBasis",
                "§ 49",
                "days",
                "28");
    }

    private static Map<String, Object> guidelineValue() {
        return Map.of("version", "V1", "object", "DMS", "key", "CEILING", "revision", "0", "value", "1.000,00");
    }

    private static Map<String, Object> absence() {
        return Map.of(
                "deputy", DemoOffice.CERTIFIER.id().value().toString(), "from", "03.01.2028", "until", "04.01.2028");
    }

    private static Map<String, Object> drawdown() {
        return Map.of(
                "invoices",
                List.of(Map.of(
                        "supplier",
                        "Kommunale IT GmbH",
                        "number",
                        "R-2",
                        "invoiceDate",
                        "2026-03-02",
                        "dueDate",
                        "2026-03-16",
                        "amount",
                        "10.000,00")),
                "amount",
                "8.000,00",
                "ownShareUsed",
                "2.000,00",
                "confirmed",
                "on");
    }
}
