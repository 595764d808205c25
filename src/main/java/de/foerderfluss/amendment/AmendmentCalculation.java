package de.foerderfluss.amendment;

import de.foerderfluss.guideline.CalculationStep;
import de.foerderfluss.guideline.FinancingKind;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.Percentage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much a changed plan can be granted by the rules of the financing kind (Nr. 2 ANBest-Gk): a proportional grant follows the
 * expenditure, a deficit grant takes every saving, a fixed amount stays until the expenditure falls below it. Every share is rounded
 * down in {@link Money}, nowhere else.
 */
final class AmendmentCalculation {

    private final FinancingKind financing;
    private final @Nullable Percentage rate;
    private final GrantPlan before;
    private final GrantPlan after;
    private final List<CalculationStep> steps = new ArrayList<>();
    private Money highest = Money.ofCents(Money.LIMIT_CENTS);

    /** @param ceiling the highest grant of the guideline; what was granted before stays within it, whatever it is now */
    AmendmentCalculation(
            FinancingKind financing, @Nullable Percentage rate, GrantPlan before, GrantPlan after, Money ceiling) {
        this.financing = financing;
        this.rate = rate;
        this.before = before;
        this.after = after;
        calculate(ceiling.max(before.grant()));
    }

    private void calculate(Money ceiling) {
        step("Bisherige zuwendungsfähige Ausgaben", before.recognised(), "Summe des bisherigen Finanzierungsplans.");
        step("Neue zuwendungsfähige Ausgaben", after.recognised(), "Summe des neuen Finanzierungsplans.");
        switch (financing) {
            case PROPORTIONAL -> share();
            case DEFICIT -> deficit();
            case FIXED_AMOUNT -> fixedAmount();
        }
        if (after.funds().ofOthers().isPositive()) {
            limit(
                    "Ausgaben ohne Drittmittel und Einnahmen",
                    after.recognised().minus(after.funds().ofOthers()).max(Money.ZERO),
                    "Drittmittel und Einnahmen von %s gehen der Zuwendung vor."
                            .formatted(after.funds().ofOthers()));
        }
        if (highest.exceeds(ceiling)) {
            limit("Höchstbetrag", ceiling, "Mehr sieht die Richtlinie für ein Vorhaben dieser Art nicht vor.");
        }
        step("Höchstens möglich", highest, "Der kleinste der genannten Beträge.");
    }

    private void share() {
        Money additional =
                after.funds().ofOthers().minus(before.funds().ofOthers()).max(Money.ZERO);
        Money base = after.recognised().minus(additional).max(Money.ZERO);
        if (additional.isPositive()) {
            step(
                    "Zusätzliche Deckungsmittel",
                    additional.negated(),
                    "Sie mindern die Ausgaben, die anteilig gefördert werden.");
        }
        if (rate != null) {
            limit("Anteil nach dem Fördersatz", base.share(rate), "%s von %s.".formatted(rate, base));
        }
        if (before.recognised().exceeds(base)) {
            limit(
                    "Anteilige Ermäßigung",
                    before.grant().proportion(base.cents(), before.recognised().cents()),
                    "Die Zuwendung von %s ermäßigt sich im Verhältnis von %s zu den bisherigen Ausgaben von %s."
                            .formatted(before.grant(), base, before.recognised()));
        }
    }

    /** Own funds count at least as planned before: a saving is the Land's alone. */
    private void deficit() {
        Money own = after.funds().own().max(before.funds().own());
        limit(
                "Fehlbedarf",
                after.recognised().minus(own).minus(after.funds().ofOthers()).max(Money.ZERO),
                "Ausgaben abzüglich %s Eigenmittel (mindestens die bisherigen) sowie %s Drittmittel und Einnahmen."
                        .formatted(own, after.funds().ofOthers()));
    }

    private void fixedAmount() {
        limit(
                "Festbetrag",
                before.grant(),
                "Der Festbetrag bleibt, auch wenn die Ausgaben steigen oder sinken, solange sie nicht unter ihm liegen.");
        limit("Tatsächliche Ausgaben", after.recognised(), "Unter den Festbetrag gefallene Ausgaben begrenzen ihn.");
    }

    private void limit(String label, Money limit, String explanation) {
        step(label, limit, explanation);
        highest = highest.min(limit);
    }

    private void step(String label, Money amount, String explanation) {
        steps.add(new CalculationStep(label, amount, explanation, true));
    }

    List<CalculationStep> steps() {
        return List.copyOf(steps);
    }

    Money highest() {
        return highest;
    }
}
