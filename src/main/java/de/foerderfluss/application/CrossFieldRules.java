package de.foerderfluss.application;

import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormResult;
import de.foerderfluss.form.FormRow;
import de.foerderfluss.form.FormValues;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.MunicipalityKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What must hold between the fields of an application. Each rule is silent as long as a field it needs is wrong or empty. */
@Component
class CrossFieldRules {

    /** Four times what the whole programme has in a year: beyond it somebody has mistyped the comma. */
    static final Money LARGEST_AMOUNT = Money.ofEuros(40_000_000);

    private static final int LONGEST_YEARS = 10;
    private static final List<String> FINANCING = List.of("ownFunds", "thirdPartyFunds", "income", "requestedGrant");

    private final PartnerRules partners;

    CrossFieldRules(PartnerRules partners) {
        this.partners = partners;
    }

    List<FormError> broken(MunicipalityKey applicant, FormResult result, LocalDate today) {
        List<FormError> errors = new ArrayList<>();
        amountsAreSane(result, errors);
        financingEqualsExpenditure(result, errors);
        periodIsNotReversed(result, errors);
        costsFallIntoThePeriod(result, errors);
        contractIsNotOfTheFuture(result, today, errors);
        errors.addAll(partners.broken(applicant, result));
        return errors;
    }

    private static void amountsAreSane(FormResult result, List<FormError> errors) {
        for (String field : FINANCING) {
            if (result.money(field).exceeds(LARGEST_AMOUNT)) {
                errors.add(absurd(field, label(field)));
            }
        }
        for (FormRow row : result.rows("costItems")) {
            if (row.money("amount").exceeds(LARGEST_AMOUNT)) {
                errors.add(
                        absurd("costItems[" + row.index() + "].amount", "Ausgabe " + (row.index() + 1) + " – Betrag"));
            }
        }
        if (errors.isEmpty() && !allSane(result)) {
            errors.add(absurd("costItems", "Ausgabenplan"));
        }
    }

    /** Whether all amounts, and the whole expenditure, can be reckoned with. */
    static boolean allSane(FormValues values) {
        long expenditure = values.rows("costItems").stream()
                .mapToLong(row -> row.money("amount").cents())
                .sum();
        return expenditure <= LARGEST_AMOUNT.cents()
                && FINANCING.stream().noneMatch(field -> values.money(field).exceeds(LARGEST_AMOUNT));
    }

    private static FormError absurd(String path, String label) {
        return new FormError(
                path,
                label,
                "„%s“ liegt über %s und damit über allem, was dieses Programm fördern kann. Bitte prüfen Sie das Komma."
                        .formatted(label, LARGEST_AMOUNT));
    }

    /** The financing plan must cover the expenditure, neither more nor less (ANBest-Gk: binding as to its total). */
    private static void financingEqualsExpenditure(FormResult result, List<FormError> errors) {
        boolean legible = Stream.concat(result.errors().stream(), errors.stream())
                .map(FormError::path)
                .noneMatch(path -> path.startsWith("costItems") || FINANCING.contains(path));
        if (!legible) {
            return;
        }
        Money expenditure = Money.sum(result.rows("costItems").stream()
                .map(row -> row.money("amount"))
                .toList());
        Money financing = Money.sum(FINANCING.stream().map(result::money).toList());
        if (!financing.equals(expenditure)) {
            errors.add(unbalanced(expenditure, financing));
        }
    }

    private static FormError unbalanced(Money expenditure, Money financing) {
        Money gap = expenditure.minus(financing);
        String difference = gap.isPositive() ? gap + " fehlen" : gap.negated() + " sind zu viel";
        return new FormError(
                "requestedGrant",
                label("requestedGrant"),
                "Der Finanzierungsplan geht nicht auf: Die Ausgaben betragen %s, Eigenmittel, Drittmittel, Einnahmen und beantragte Zuwendung zusammen %s; %s."
                        .formatted(expenditure, financing, difference));
    }

    private static void periodIsNotReversed(FormResult result, List<FormError> errors) {
        Optional<LocalDate> start = result.date("projectStart");
        Optional<LocalDate> end = result.date("projectEnd");
        if (start.isEmpty() || end.isEmpty()) {
            return;
        }
        if (end.get().isBefore(start.get())) {
            errors.add(new FormError(
                    "projectEnd",
                    "Geplantes Ende",
                    "„Geplantes Ende“ liegt vor „Geplanter Beginn“. Bitte prüfen Sie beide Tage."));
        } else if (end.get().isAfter(start.get().plusYears(LONGEST_YEARS))) {
            errors.add(new FormError(
                    "projectEnd",
                    "Geplantes Ende",
                    "Das Vorhaben würde länger als %d Jahre dauern. Bitte prüfen Sie „Geplantes Ende“."
                            .formatted(LONGEST_YEARS)));
        }
    }

    private static void costsFallIntoThePeriod(FormResult result, List<FormError> errors) {
        Optional<Integer> first = result.date("projectStart").map(LocalDate::getYear);
        Optional<Integer> last = result.date("projectEnd").map(LocalDate::getYear);
        if (first.isEmpty() || last.isEmpty() || last.get() < first.get()) {
            return;
        }
        for (FormRow row : result.rows("costItems")) {
            row.integer("year")
                    .filter(year -> year < first.get() || year > last.get())
                    .ifPresent(year -> errors.add(outside(row.index(), year, first.get(), last.get())));
        }
    }

    private static FormError outside(int index, int year, int first, int last) {
        String label = "Ausgabe " + (index + 1) + " – Haushaltsjahr";
        return new FormError(
                "costItems[" + index + "].year",
                label,
                "„%s“ ist %d, das Vorhaben läuft aber von %d bis %d. Bitte ändern Sie das Jahr oder den Zeitraum."
                        .formatted(label, year, first, last));
    }

    private static void contractIsNotOfTheFuture(FormResult result, LocalDate today, List<FormError> errors) {
        result.date("contractDate")
                .filter(today::isBefore)
                .ifPresent(
                        day -> errors.add(
                                new FormError(
                                        "contractDate",
                                        "Datum des ersten Vertrags",
                                        "„Datum des ersten Vertrags“ liegt in der Zukunft. Ist noch kein Vertrag geschlossen, wählen Sie bitte „Nein“.")));
    }

    private static String label(String field) {
        return switch (field) {
            case "ownFunds" -> "Eigenmittel";
            case "thirdPartyFunds" -> "Drittmittel";
            case "income" -> "Einnahmen aus dem Vorhaben";
            default -> "Beantragte Zuwendung";
        };
    }
}
