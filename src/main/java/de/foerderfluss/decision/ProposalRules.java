package de.foerderfluss.decision;

import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormResult;
import de.foerderfluss.form.FormRow;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.Period;
import de.foerderfluss.shared.YearlyAmounts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a proposal must keep to beyond its single fields. */
final class ProposalRules {

    private static final String DECISION = "decision";

    private final DecisionMatters matters;
    private final FormResult values;
    private final LocalDate today;
    private final List<FormError> errors = new ArrayList<>();

    private ProposalRules(DecisionMatters matters, FormResult values, LocalDate today) {
        this.matters = matters;
        this.values = values;
        this.today = today;
    }

    /** @param values without an error of the form itself */
    static List<FormError> errors(DecisionMatters matters, FormResult values, LocalDate today) {
        ProposalRules rules = new ProposalRules(matters, values, today);
        if (DecisionKind.valueOf(values.text(DECISION)).grants()) {
            rules.checkAward();
        }
        return rules.errors;
    }

    private void checkAward() {
        if (!matters.assessed().grantRecommended()) {
            error(
                    DECISION,
                    "Entscheidung",
                    "Der Prüfvermerk empfiehlt die Ablehnung; bewilligt werden kann deshalb nicht.");
            return;
        }
        if (matters.withoutFunds() != null) {
            error(
                    DECISION,
                    "Entscheidung",
                    "Für diesen Antrag sind keine Mittel vorgemerkt, weil er die Warteliste ohne Mittel verlassen hat; möglich ist nur die Ablehnung.");
            return;
        }
        checkYears();
        checkPeriod();
        checkDays();
        if (errors.isEmpty()) {
            checkTotal();
        }
    }

    private void checkYears() {
        YearlyAmounts recommended = matters.assessed().recommendedGrant();
        Set<Integer> seen = new HashSet<>();
        for (FormRow row : values.rows("grantByYear")) {
            int year = row.integer("year").orElseThrow();
            String label = "Zuwendung " + year;
            Money most = recommended.in(year);
            if (!seen.add(year)) {
                error(
                        place(row, "year"),
                        label,
                        "Das Haushaltsjahr %d steht doppelt; bitte fassen Sie die Beträge zusammen.".formatted(year));
            } else if (row.money("amount").exceeds(most)) {
                error(
                        place(row, "amount"),
                        label,
                        "Für %d sind höchstens %s empfohlen und vorgemerkt; mehr kann nicht bewilligt werden."
                                .formatted(year, most.german()));
            }
        }
    }

    private void checkPeriod() {
        LocalDate start = values.date("periodStart").orElseThrow();
        LocalDate end = values.date("periodEnd").orElseThrow();
        if (end.isBefore(start)) {
            error(
                    "periodEnd",
                    "Bewilligungszeitraum bis",
                    "Der Bewilligungszeitraum endet, bevor er beginnt. Bitte prüfen Sie beide Tage.");
            return;
        }
        Period project = matters.application().project();
        if (!project.contains(start) || !project.contains(end)) {
            error(
                    "periodStart",
                    "Bewilligungszeitraum von",
                    "Der Bewilligungszeitraum muss innerhalb des Vorhabens (%s) liegen.".formatted(project.german()));
        }
        Period period = new Period(start, end);
        values.rows("grantByYear").stream()
                .filter(row -> !period.touchesYear(row.integer("year").orElseThrow()))
                .forEach(row -> error(
                        place(row, "year"),
                        "Haushaltsjahr",
                        "Das Haushaltsjahr %d liegt nicht im Bewilligungszeitraum %s."
                                .formatted(row.integer("year").orElseThrow(), period.german())));
    }

    private void checkDays() {
        LocalDate end = values.date("periodEnd").orElseThrow();
        if (!values.date("proofDueDate").orElseThrow().isAfter(end)) {
            error(
                    "proofDueDate",
                    "Verwendungsnachweis bis",
                    "Der Verwendungsnachweis kann erst nach dem Ende des Bewilligungszeitraums fällig sein.");
        }
        for (FormRow row : values.rows("conditions")) {
            if (row.date("dueDate").filter(day -> !day.isAfter(today)).isPresent()) {
                error(
                        place("conditions", row, "dueDate"),
                        "Nebenbestimmung – Frist",
                        "Die Frist einer Nebenbestimmung muss in der Zukunft liegen.");
            }
        }
    }

    private void checkTotal() {
        Money total = Money.sum(values.rows("grantByYear").stream()
                .map(row -> row.money("amount"))
                .toList());
        Money asked = matters.application().requestedGrant();
        boolean whole = values.text(DECISION).equals(DecisionKind.AWARD.name());
        if (whole && !total.equals(asked)) {
            error(
                    DECISION,
                    "Entscheidung",
                    "In voller Höhe bewilligt ist nur, was beantragt wurde (%s). Bitte wählen Sie die Teilbewilligung und begründen Sie sie."
                            .formatted(asked.german()));
        } else if (!whole && total.equals(asked)) {
            error(
                    DECISION,
                    "Entscheidung",
                    "Das ist der volle beantragte Betrag. Bitte wählen Sie die Bewilligung in voller Höhe.");
        }
    }

    private void error(String path, String label, String message) {
        errors.add(new FormError(path, label, message));
    }

    private static String place(FormRow row, String key) {
        return place("grantByYear", row, key);
    }

    private static String place(String list, FormRow row, String key) {
        return list + "[" + row.index() + "]." + key;
    }
}
