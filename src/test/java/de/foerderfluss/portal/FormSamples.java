package de.foerderfluss.portal;

import de.foerderfluss.form.FormCatalog;
import de.foerderfluss.form.FormContext;
import de.foerderfluss.form.FormOption;
import de.foerderfluss.form.FormSchema;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Every form of the house with answers that are partly wrong, and a page around it. */
final class FormSamples {

    static final FormCatalog CATALOG =
            new AnnotationConfigApplicationContext(FormCatalog.class).getBean(FormCatalog.class);
    static final FormContext CONTEXT = FormContext.on(LocalDate.of(2026, 3, 2))
            .with(
                    "fundingObjects",
                    List.of(
                            new FormOption("INTERFACE", "2c – Standardisierte Schnittstellen"),
                            new FormOption("TRAINING", "2f – Aus- und Fortbildung")))
            .with(
                    "checklistItems",
                    List.of(
                            new FormOption("offer", "Angebot oder Kostenschätzung"),
                            new FormOption("resolution", "Beschluss des Rates")))
            .with("examinationSteps", List.of(new FormOption("figures", "Rechnerische Prüfung")))
            .with(
                    "grounds",
                    List.of(new FormOption("PURPOSE_MISSED", "Widerruf: Zuwendung nicht für den Zweck verwendet")))
            .with("costItems", List.of(new FormOption("1", "Entwicklung der Schnittstelle")))
            .with(
                    "decisions",
                    List.of(
                            new FormOption("AWARD", "Bewilligung in voller Höhe"),
                            new FormOption("PARTIAL_AWARD", "Teilbewilligung"),
                            new FormOption("REJECTION", "Ablehnung")))
            .with(
                    "rejectionReasons",
                    List.of(new FormOption("E-7", "Das Vorhaben wurde vor der Bewilligung begonnen.")));

    private FormSamples() {}

    static Stream<String> forms() {
        return CATALOG.all().stream().map(FormSchema::id);
    }

    static Map<String, Object> model(FormView view) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("title", "Formular " + view.formId());
        model.put("view", view);
        model.put("person", "Petra Lindner, Stadt Pößneck");
        model.put(
                "navigation",
                List.of(
                        NavigationLink.to("Übersicht", "/"),
                        new NavigationLink("Anträge", "/antraege", true),
                        NavigationLink.to("Auszahlungen", "/auszahlungen")));
        model.put(
                "breadcrumb", List.of(NavigationLink.to("Übersicht", "/"), NavigationLink.to("Anträge", "/antraege")));
        return model;
    }

    static Map<String, Object> answers(String form) {
        return switch (form) {
            case "application" ->
                Map.of(
                        "title", "Schnittstelle zwischen Einwohnerwesen und E-Akte",
                        "fundingObject", "INTERFACE",
                        "contractSigned", "yes",
                        "thirdPartyFunds", "1.250,50",
                        "projectEnd", "31.02.2026",
                        "contactEmail", "poststelle@poessneck",
                        "costItems",
                                List.of(
                                        Map.of(
                                                "description",
                                                "Entwicklung der Schnittstelle",
                                                "year",
                                                "2026",
                                                "amount",
                                                "24.000,00"),
                                        Map.of(
                                                "description",
                                                "Schulung",
                                                "year",
                                                "2026",
                                                "amount",
                                                "6.000 EUR zzgl. USt"),
                                        Map.of("description", "Betrieb", "amount", "1200", "recurring", "true")),
                        "partners", List.of(Map.of("ags", "16073077", "sharePercent", "40")));
            case "revocation" ->
                Map.of("extent", "PART", "parts", List.of(Map.of("year", "2026", "amount", "viel")), "effect", "DAY");
            case "completeness-check" -> Map.of("outcome", "DOCUMENTS_MISSING", "items", List.of("offer"));
            case "technical-opinion" -> Map.of("recommendation", "SUPPORT_WITH_CONDITIONS", "reuse", "partly");
            case "assessment-record" ->
                Map.of(
                        "doubleFunding",
                        "FOUND",
                        "recognisedItems",
                        Stream.of("Entwicklung", "Schulung")
                                .map(item -> Map.of("description", item, "year", 2026, "requested", 12_000))
                                .toList());
            case "decision-proposal" ->
                Map.of(
                        "decision",
                        "PARTIAL_AWARD",
                        "conditions",
                        List.of(Map.of("text", "Die Schnittstelle wird offengelegt.")));
            case "drawdown" ->
                Map.of(
                        "invoices",
                        List.of(Map.of("supplier", "Softwarehaus Saale GmbH", "paid", "true")),
                        "amount",
                        "x");
            default -> Map.of("outcome", "CERTIFIED", "recognisedAmount", "12.000");
        };
    }
}
