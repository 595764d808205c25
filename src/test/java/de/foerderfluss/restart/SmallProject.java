package de.foerderfluss.restart;

import static de.foerderfluss.restart.CaseDays.german;

import de.foerderfluss.application.SampleApplication;
import java.util.List;
import java.util.Map;

/** An interface project within one budget year, as it is typed into the forms: 30,000 EUR of expenditure, 24,000 EUR of grant. */
public final class SmallProject {

    private SmallProject() {}

    public static Map<String, Object> application(CaseDays days) {
        Map<String, Object> values = SampleApplication.values();
        values.put("projectStart", german(days.projectStart()));
        values.put("projectEnd", german(days.projectEnd()));
        values.put(
                "costItems",
                List.of(SampleApplication.item(
                        "Entwicklung und Einführung", Integer.toString(days.year()), "30.000,00")));
        return values;
    }

    public static Map<String, Object> opinion() {
        return Map.of(
                "standardsMet", "yes",
                "reuse", "yes",
                "informationSecurity", "yes",
                "appropriateness", "Die Ausgaben sind erforderlich und angemessen.",
                "recommendation", "SUPPORT");
    }

    /** What a clerk adds to the prefilled assessment record. */
    public static Map<String, Object> record() {
        return Map.of(
                "need", "Ohne die Zuwendung könnte das Vorhaben nicht durchgeführt werden.",
                "financing", "Die Gesamtfinanzierung ist gesichert.",
                "doubleFunding", "NONE",
                "recommendation", "GRANT",
                "reasoning", "Das Vorhaben erfüllt die Voraussetzungen der Richtlinie.");
    }

    /** Ten thousand euros of expenditure bring eight thousand euros of grant. */
    public static Map<String, Object> drawdown(CaseDays days) {
        return Map.of(
                "invoices",
                List.of(Map.of(
                        "supplier", "Muster-Systemhaus GmbH",
                        "number", "R-4711",
                        "invoiceDate", german(days.second()),
                        "dueDate", german(days.second().plusDays(14)),
                        "amount", "10.000,00")),
                "amount",
                "8.000,00",
                "ownShareUsed",
                "2.000,00",
                "useOfEarlierInstalments",
                "Erster Abruf.",
                "confirmed",
                true);
    }

    public static Map<String, Object> certification() {
        return Map.of(
                "recognisedAmount",
                "8.000,00",
                "outcome",
                "CERTIFIED",
                "factuallyCorrect",
                true,
                "arithmeticallyCorrect",
                true);
    }

    /** The file with which the cash desk says that it has paid the first drawdown. */
    public static String cashDeskAnswer(String reference, CaseDays days) {
        return "%s-A001-1;AUSGEFUEHRT;%s;".formatted(reference, german(days.second()));
    }
}
