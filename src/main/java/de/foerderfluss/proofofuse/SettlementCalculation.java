package de.foerderfluss.proofofuse;

import de.foerderfluss.guideline.CalculationStep;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.Percentage;
import java.util.ArrayList;
import java.util.List;

/**
 * The final amount by the rules of the financing kind (Nr. 2 ANBest-Gk, rule A-7): the smallest of what was granted and of every limit.
 * A proportional grant follows the expenditure, a deficit grant takes every saving, a fixed amount stays until the expenditure falls
 * below it. Every share is rounded down in {@link Money}, nowhere else.
 */
final class SettlementCalculation {

    private final SettlementBasis basis;
    private final List<CalculationStep> steps = new ArrayList<>();
    private Money grant;
    private String limitedBy = "";

    SettlementCalculation(SettlementBasis basis) {
        this.basis = basis;
        this.grant = basis.granted();
        calculate();
    }

    private void calculate() {
        step("Nachgewiesene Ausgaben", basis.claimed(), "Summe des zahlenmäßigen Nachweises.");
        basis.items().stream().filter(item -> item.deduction().isPositive()).forEach(this::deduction);
        step("Anerkannte Ausgaben", basis.recognised(), "Nachgewiesene Ausgaben abzüglich der Kürzungen.");
        switch (basis.financing()) {
            case PROPORTIONAL -> share();
            case DEFICIT -> deficit();
            case FIXED_AMOUNT -> fixedAmount();
        }
        limit("Höchstens bewilligt", basis.granted(), "Mehr als bewilligt wird nicht festgesetzt.");
        step("Festgesetzte Zuwendung", grant, "Der kleinste der genannten Beträge.");
        comparison();
    }

    private void deduction(ExaminedItem item) {
        step(
                "Kürzung bei Nr. %d %s".formatted(item.number(), item.description()),
                item.deduction().negated(),
                item.reason());
    }

    private void share() {
        Money additional = basis.additionalFunds();
        Money base = basis.recognised().minus(additional).max(Money.ZERO);
        if (additional.isPositive()) {
            step(
                    "Zusätzliche Deckungsmittel",
                    additional.negated(),
                    "Drittmittel und Einnahmen über den Finanzierungsplan hinaus mindern die Ausgaben, die anteilig gefördert werden.");
            step("Bemessungsgrundlage", base, "Anerkannte Ausgaben abzüglich der zusätzlichen Deckungsmittel.");
        }
        Percentage rate = basis.rate();
        if (rate != null) {
            limit("Anteil nach dem Fördersatz", base.share(rate), "%s von %s.".formatted(rate, base));
        }
        if (basis.planned().exceeds(base)) {
            limit(
                    "Anteilige Ermäßigung",
                    basis.granted().proportion(base.cents(), basis.planned().cents()),
                    "Die Zuwendung von %s ermäßigt sich im Verhältnis von %s zu den veranschlagten Ausgaben von %s."
                            .formatted(basis.granted(), base, basis.planned()));
        }
        gap();
    }

    /** Own funds count at least as planned: a saving is the Land's alone. */
    private void deficit() {
        Money own = basis.actualFunds().own().max(basis.plannedFunds().own());
        Money others = basis.actualFunds().ofOthers();
        limit(
                "Fehlbedarf",
                basis.recognised().minus(own).minus(others).max(Money.ZERO),
                "Anerkannte Ausgaben abzüglich %s Eigenmittel (mindestens die veranschlagten) sowie %s Drittmittel und Einnahmen."
                        .formatted(own, others));
    }

    private void fixedAmount() {
        if (basis.plannedUnits() > basis.provedUnits()) {
            limit(
                    "Festbetrag für nachgewiesene Einheiten",
                    basis.granted().proportion(basis.provedUnits(), basis.plannedUnits()),
                    "%d von %d bewilligten Einheiten sind nachgewiesen."
                            .formatted(basis.provedUnits(), basis.plannedUnits()));
        }
        limit(
                "Tatsächliche Ausgaben",
                basis.recognised(),
                "Der Festbetrag ermäßigt sich nur, wenn die Ausgaben unter ihm liegen.");
        gap();
    }

    private void gap() {
        Money others = basis.actualFunds().ofOthers();
        limit(
                "Ausgaben ohne Drittmittel und Einnahmen",
                basis.recognised().minus(others).max(Money.ZERO),
                "Drittmittel und Einnahmen von %s gehen der Zuwendung vor.".formatted(others));
    }

    private void comparison() {
        step("Bereits ausgezahlt", basis.paid(), "Summe der ausgeführten Auszahlungen.");
        if (basis.paid().exceeds(grant)) {
            step("Zu erstatten", basis.paid().minus(grant), "Ausgezahlt wurde mehr als festgesetzt.");
        } else {
            step("Restzahlung", grant.minus(basis.paid()), "Festgesetzt abzüglich bereits ausgezahlt.");
        }
    }

    private void limit(String label, Money limit, String explanation) {
        step(label, limit, explanation);
        if (grant.exceeds(limit)) {
            grant = limit;
            limitedBy = label;
        }
    }

    private void step(String label, Money amount, String explanation) {
        steps.add(new CalculationStep(label, amount, explanation, true));
    }

    SettledGrant result() {
        Money difference = grant.minus(basis.paid());
        return new SettledGrant(
                steps,
                grant,
                basis.paid(),
                difference.max(Money.ZERO),
                difference.negated().max(Money.ZERO),
                basis.granted().minus(grant),
                limitedBy);
    }
}
