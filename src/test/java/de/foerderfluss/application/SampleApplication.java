package de.foerderfluss.application;

import static de.foerderfluss.DemoOffice.editor;
import static de.foerderfluss.DemoOffice.municipalSignatory;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MunicipalityKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An interface project of the town of Pößneck over 30,000 EUR, as it is typed into the form. */
public final class SampleApplication {

    private SampleApplication() {}

    /** A complete application without an error; 24,000 EUR of grant for 30,000 EUR of expenditure in 2026. */
    public static Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("title", "Schnittstelle zwischen Fachverfahren und E-Akte");
        values.put("fundingObject", "INTERFACE");
        values.put("description", "Die Gewerbeanmeldung wird über XGewerbeanzeige an die E-Akte angebunden.");
        values.put("aim", "Anträge liegen am selben Tag in der Akte.");
        values.put("interfaceStandard", "XGewerbeanzeige 2.3");
        values.put("reuseOffer", true);
        values.put("projectStart", "2026-04-01");
        values.put("projectEnd", "2026-12-31");
        values.put("contractSigned", "no");
        values.put("earlyStartPermitted", "no");
        values.put(
                "costItems",
                List.of(
                        item("Entwicklung der Schnittstelle", "2026", "25.000,00"),
                        item("Einführung und Test", "2026", "5.000,00")));
        values.put("ownFunds", "6.000,00");
        values.put("requestedGrant", "24.000,00");
        values.put("doubleFundingCheck", "no");
        values.put("contactName", "Anna Amt");
        values.put("contactEmail", "digital@poessneck.example");
        values.put("contactPhone", "03647 500-0");
        values.put("iban", "DE02 1203 0000 0000 2020 51");
        values.put("accountHolder", "Stadt Pößneck");
        for (String declaration :
                List.of("notBegun", "financingSecured", "noOtherFunding", "complete", "electronicNotice")) {
            values.put(declaration, "on");
        }
        return values;
    }

    /** The same with one value replaced. */
    public static Map<String, Object> with(String key, Object value) {
        Map<String, Object> values = values();
        values.put(key, value);
        return values;
    }

    public static Map<String, Object> item(String description, String year, String amount) {
        return Map.of("description", description, "year", year, "amount", amount);
    }

    /** Writes and submits the sample for a municipality. */
    public static CaseReference submit(
            ApplicationDrafts drafts, ApplicationIntake intake, MunicipalityKey municipality) {
        Draft draft = drafts.start(editor(municipality));
        draft = drafts.save(editor(municipality), draft.id(), draft.version(), values());
        return intake.submit(municipalSignatory(municipality), draft.id(), draft.version());
    }
}
