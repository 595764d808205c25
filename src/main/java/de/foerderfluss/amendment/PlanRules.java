package de.foerderfluss.amendment;

import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormResult;
import de.foerderfluss.form.FormRow;
import de.foerderfluss.form.FormValues;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a changed plan must keep to beyond its single fields. */
final class PlanRules {

    /** Far above any project, so that sums stay in range. */
    private static final Money LARGEST = Money.ofEuros(100_000_000);

    private final FormResult values;
    private final List<FormError> errors = new ArrayList<>();

    private PlanRules(FormResult values) {
        this.values = values;
    }

    /** @param values without an error of the form itself */
    static List<FormError> errors(FormResult values) {
        PlanRules rules = new PlanRules(values);
        rules.checkAmounts();
        if (rules.errors.isEmpty()) {
            rules.checkPeriod();
            rules.checkSums();
        }
        return rules.errors;
    }

    private void checkAmounts() {
        for (String list : List.of("grantByYear", "costItems")) {
            if (values.rows(list).stream().anyMatch(row -> row.money("amount").exceeds(LARGEST))
                    || values.rows(list).size() > 200) {
                error(list, "Beträge", "Ein Betrag ist größer als jedes Vorhaben. Bitte prüfen Sie das Komma.");
            }
        }
        for (String funds : List.of("ownFunds", "thirdPartyFunds", "income")) {
            if (values.money(funds).exceeds(LARGEST)) {
                error(funds, "Mittel", "Der Betrag ist größer als jedes Vorhaben. Bitte prüfen Sie das Komma.");
            }
        }
    }

    private void checkPeriod() {
        LocalDate start = values.date("periodStart").orElseThrow();
        LocalDate end = values.date("periodEnd").orElseThrow();
        if (end.isBefore(start) || end.isAfter(start.plusYears(15))) {
            error(
                    "periodEnd",
                    "Bewilligungszeitraum bis",
                    "Der Bewilligungszeitraum muss nach seinem Beginn enden und darf höchstens 15 Jahre dauern.");
            return;
        }
        Period period = new Period(start, end);
        Set<Integer> seen = new HashSet<>();
        for (FormRow row : values.rows("grantByYear")) {
            int year = row.integer("year").orElseThrow();
            if (!seen.add(year)) {
                error(
                        "grantByYear[%d].year".formatted(row.index()),
                        "Haushaltsjahr",
                        "Das Haushaltsjahr %d steht doppelt; bitte fassen Sie die Beträge zusammen.".formatted(year));
            }
        }
        values.rows("costItems").stream()
                .filter(row -> !period.touchesYear(row.integer("year").orElseThrow()))
                .forEach(row -> error(
                        "costItems[%d].year".formatted(row.index()),
                        "Haushaltsjahr",
                        "Das Haushaltsjahr %d liegt nicht im Bewilligungszeitraum %s."
                                .formatted(row.integer("year").orElseThrow(), period.german())));
    }

    private void checkSums() {
        Money expenditure = sum("costItems");
        Money grant = sum("grantByYear");
        Money covered = grant.plus(values.money("ownFunds"))
                .plus(values.money("thirdPartyFunds"))
                .plus(values.money("income"));
        if (!covered.equals(expenditure)) {
            error(
                    "ownFunds",
                    "Eigenmittel",
                    "Der Finanzierungsplan geht nicht auf: Ausgaben von %s stehen Zuwendung und Mittel von zusammen %s gegenüber."
                            .formatted(expenditure, covered));
        }
    }

    private Money sum(String list) {
        return Money.sum(values.rows(list).stream()
                .map((FormValues row) -> row.money("amount"))
                .toList());
    }

    private void error(String path, String label, String message) {
        errors.add(new FormError(path, label, message));
    }
}
