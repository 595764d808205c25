package de.foerderfluss.demo;

import de.foerderfluss.identity.Municipality;
import de.foerderfluss.shared.Money;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What a municipality of the demonstration office asks for.
 *
 * @param object code of the funding object
 * @param partners municipality keys, each with an equal share
 * @param start of the project; the expenditure falls due in this and the following years
 * @param expenditure by year, from the year of {@code start} on, in euros
 * @param grant in euros, what is asked for
 * @param units of a fixed amount, 0 if there is none
 */
record DemoProject(
        String title,
        String object,
        String description,
        List<String> partners,
        LocalDate start,
        List<Long> expenditure,
        long grant,
        int units) {

    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    /** The application form as the municipality fills it in. */
    Map<String, Object> form(Municipality applicant) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("title", title);
        form.put("fundingObject", object);
        form.put("description", description);
        form.put("aim", "Anliegen werden schneller bearbeitet; gemessen an der Zeit vom Eingang bis zum Abschluss.");
        form.put("interfaceStandard", "XÖV, OSCI-Transport");
        form.put("fixedUnits", units == 0 ? "" : Integer.toString(units));
        form.put("reuseOffer", true);
        form.put("projectStart", GERMAN.format(start));
        form.put("projectEnd", GERMAN.format(end()));
        form.put("contractSigned", "no");
        form.put("earlyStartPermitted", "no");
        form.put("partners", partners.stream().map(this::partner).toList());
        form.put("costItems", costItems());
        form.put("ownFunds", digits(total() - grant));
        form.put("thirdPartyFunds", "0,00");
        form.put("income", "0,00");
        form.put("requestedGrant", digits(grant));
        form.put("doubleFundingCheck", "no");
        form.put("contactName", "Sabine Beispiel");
        form.put("contactEmail", "digital@kommune.example");
        form.put("contactPhone", "03647 500-0");
        form.put("iban", "DE02120300000000202051");
        form.put("accountHolder", applicant.name());
        for (String declaration : List.of(
                "notBegun",
                "financingSecured",
                "noOtherFunding",
                "complete",
                "electronicNotice",
                "publicationConsent")) {
            form.put(declaration, true);
        }
        return form;
    }

    private LocalDate end() {
        return LocalDate.of(start.getYear() + expenditure.size() - 1, 12, 31);
    }

    private long total() {
        return expenditure.stream().mapToLong(Long::longValue).sum();
    }

    private List<Map<String, Object>> costItems() {
        return IntStream.range(0, expenditure.size())
                .mapToObj(index -> Map.<String, Object>of(
                        "description",
                        index == 0 ? "Konzept, Umsetzung und Einführung" : "Ausbau und Übergabe",
                        "year",
                        Integer.toString(start.getYear() + index),
                        "amount",
                        digits(expenditure.get(index))))
                .toList();
    }

    private Map<String, Object> partner(String key) {
        return Map.of("ags", key, "sharePercent", Integer.toString(100 / (partners.size() + 1)));
    }

    private static String digits(long euros) {
        return Money.ofEuros(euros).germanDigits();
    }
}
