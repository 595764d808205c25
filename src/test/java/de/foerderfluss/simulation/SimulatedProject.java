package de.foerderfluss.simulation;

import de.foerderfluss.application.SampleApplication;
import de.foerderfluss.shared.Money;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a municipality asks for: interfaces and trainings, in one budget year or in two.
 *
 * @param number tells the projects of one simulation apart
 * @param expenditure by year from the year of the start on, in whole euros
 */
record SimulatedProject(int number, boolean training, LocalDate start, List<Integer> expenditure) {

    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    static SimulatedProject drawn(Chance chance, int number, LocalDate submitted) {
        boolean training = chance.percent(20);
        LocalDate start = submitted.plusDays(chance.between(90, 150));
        List<Integer> expenditure = new ArrayList<>();
        int years = !training && chance.percent(30) ? 2 : 1;
        for (int year = 0; year < years; year++) {
            expenditure.add(training ? chance.between(20, 60) * 100 : chance.between(50, 2_000) * 100);
        }
        return new SimulatedProject(number, training, start, List.copyOf(expenditure));
    }

    LocalDate end() {
        return LocalDate.of(start.getYear() + expenditure.size() - 1, 12, 31);
    }

    /** The application form as it is typed. */
    Map<String, Object> form() {
        Map<String, Object> form = SampleApplication.values();
        long total = expenditure.stream().mapToLong(Integer::longValue).sum();
        long grant = training ? Math.min(total * 8 / 10, 3_000) : total * 8 / 10;
        form.put("title", (training ? "Fortbildung " : "Schnittstelle ") + number);
        form.put("fundingObject", training ? "TRAINING" : "INTERFACE");
        form.put("fixedUnits", training ? "10" : "");
        form.put("projectStart", GERMAN.format(start));
        form.put("projectEnd", GERMAN.format(end()));
        form.put("costItems", costItems());
        form.put("ownFunds", euros(total - grant));
        form.put("requestedGrant", euros(grant));
        return form;
    }

    private List<Map<String, Object>> costItems() {
        List<Map<String, Object>> items = new ArrayList<>();
        for (int index = 0; index < expenditure.size(); index++) {
            items.add(SampleApplication.item(
                    "Leistung " + (index + 1),
                    Integer.toString(start.getYear() + index),
                    euros(expenditure.get(index))));
        }
        return items;
    }

    private static String euros(long euros) {
        return Money.ofEuros(euros).germanDigits();
    }
}
