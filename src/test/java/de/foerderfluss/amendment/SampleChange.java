package de.foerderfluss.amendment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Changes of the sample grant of 24,000 EUR for 30,000 EUR of expenditure, as they are typed. */
public final class SampleChange {

    private final Map<String, Object> values = new LinkedHashMap<>();

    private SampleChange(String work, String own) {
        values.put("periodStart", "2026-04-01");
        values.put("periodEnd", "2026-12-31");
        values.put(
                "costItems",
                List.of(item("Entwicklung der Schnittstelle", work), item("Einführung und Test", "5.000,00")));
        values.put("ownFunds", own);
        values.put("thirdPartyFunds", "0,00");
        values.put("income", "0,00");
        values.put("reasons", "Der Auftrag wurde günstiger vergeben als veranschlagt.");
    }

    /** The work costs 20,000 EUR instead of 25,000. */
    public static SampleChange cheaper() {
        return new SampleChange("20.000,00", "5.000,00").granted(2026, "20.000,00");
    }

    /** The work costs 30,000 EUR instead of 25,000. */
    public static SampleChange dearer() {
        return new SampleChange("30.000,00", "7.000,00").granted(2026, "28.000,00");
    }

    /** The same plan; the money is still to be named. */
    public static SampleChange same() {
        return new SampleChange("25.000,00", "6.000,00");
    }

    public SampleChange granted(int year, String amount) {
        List<Object> years = new ArrayList<>((List<?>) values.getOrDefault("grantByYear", List.of()));
        years.add(Map.of("year", String.valueOf(year), "amount", amount));
        values.put("grantByYear", years);
        return this;
    }

    public SampleChange with(String key, Object value) {
        values.put(key, value);
        return this;
    }

    /** As the municipality types it. */
    public Map<String, Object> asked() {
        return Map.copyOf(values);
    }

    /** As a clerk grants it. */
    public Map<String, Object> grantedAs() {
        Map<String, Object> assessed = new LinkedHashMap<>(values);
        assessed.put("outcome", "GRANT");
        assessed.putIfAbsent("proofDueDate", "2027-06-30");
        return assessed;
    }

    public static Map<String, Object> refused() {
        return Map.of("outcome", "REFUSE", "reasons", "Die Gründe tragen die Änderung nicht.");
    }

    private static Map<String, Object> item(String description, String amount) {
        return Map.of("description", description, "year", "2026", "amount", amount);
    }
}
