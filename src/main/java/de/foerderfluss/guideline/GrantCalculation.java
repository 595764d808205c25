package de.foerderfluss.guideline;

import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.Percentage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much the guideline gives: the smallest of what was asked for and of every limit (rules ). */
final class GrantCalculation {

    private final FundingQuestion question;
    private final Governing values;
    private final RateRule rule;
    private final Parameter measure;
    private final Money expenditure;
    private final List<CalculationStep> steps = new ArrayList<>();
    private final List<Parameter> used = new ArrayList<>();
    private Money grant;
    private String limitedBy = "";

    GrantCalculation(FundingQuestion question, Governing values) {
        this.question = question;
        this.values = values;
        this.rule = RateRule.of(
                values.version().code(),
                values.object().financing(),
                question.partners(),
                values.value(ParameterKey.JOINT_MINIMUM_PARTNERS).number());
        this.measure = values.value(rule.key());
        this.expenditure = question.eligibleExpenditure().total();
        this.grant = question.requestedGrant().max(Money.ZERO);
        calculate();
    }

    private void calculate() {
        step("Zuwendungsfähige Ausgaben", expenditure, "Summe der angesetzten Ausgaben aller Haushaltsjahre.", true);
        switch (values.object().financing()) {
            case PROPORTIONAL -> share();
            case FIXED_AMOUNT -> fixedAmount();
            case DEFICIT -> deficit();
        }
        otherFunds();
        Parameter ceiling = values.value(ParameterKey.CEILING);
        limit(
                "A-6",
                "Höchstbetrag",
                ceiling.money(),
                "Mehr sieht die Richtlinie für ein Vorhaben dieser Art nicht vor",
                ceiling);
        step("Beantragte Zuwendung", question.requestedGrant(), "Mehr als beantragt wird nicht bewilligt.", true);
        step("Rechnerische Zuwendung", grant, "Der kleinste der genannten Beträge.", amountVerified());
    }

    private void share() {
        Money share = expenditure.share(measure.percentage());
        limit(rule.rule(), rule.label(), share, measure.germanValue() + " der zuwendungsfähigen Ausgaben", measure);
    }

    private void fixedAmount() {
        Money sum = Money.ofCents(
                Math.min(Money.LIMIT_CENTS, Math.multiplyExact(measure.money().cents(), (long) question.units())));
        String explanation = "%d Einheiten zu je %s".formatted(question.units(), measure.germanValue());
        limit(rule.rule(), rule.label(), sum, explanation, measure);
    }

    private void deficit() {
        Money open = open().minus(question.ownFunds()).max(Money.ZERO);
        limit("A-5", rule.label(), open, "Ausgaben abzüglich Eigenmittel, Drittmittel und Einnahmen", null);
    }

    private void otherFunds() {
        limit(
                "A-5",
                "Ausgaben ohne Drittmittel und Einnahmen",
                open(),
                "Drittmittel und Einnahmen gehen der Zuwendung vor",
                null);
        Parameter total = values.value(ParameterKey.MAXIMUM_TOTAL_SHARE);
        Money room = expenditure
                .share(total.percentage())
                .minus(question.thirdPartyFunds())
                .max(Money.ZERO);
        limit(
                "A-5",
                "Grenze für alle Fördermittel",
                room,
                "Zuwendung und Drittmittel zusammen höchstens " + total.germanValue() + " der Ausgaben",
                total);
    }

    private Money open() {
        return expenditure
                .minus(question.thirdPartyFunds())
                .minus(question.income())
                .max(Money.ZERO);
    }

    private void limit(String by, String label, Money limit, String explanation, @Nullable Parameter parameter) {
        boolean verified = parameter == null || parameter.verified();
        String words = verified ? explanation + "." : explanation + " (angenommener, noch nicht geprüfter Wert).";
        step(label, limit, words, verified);
        if (parameter != null) {
            used.add(parameter);
        }
        if (grant.exceeds(limit)) {
            grant = limit;
            limitedBy = by;
        }
    }

    private void step(String label, Money amount, String explanation, boolean verified) {
        steps.add(new CalculationStep(label, amount, explanation, verified));
    }

    List<CalculationStep> steps() {
        return List.copyOf(steps);
    }

    Money grant() {
        return grant;
    }

    /** The rule that keeps the grant below what was asked for, empty if none does. */
    String limitedBy() {
        return limitedBy;
    }

    boolean amountVerified() {
        return used.stream().allMatch(Parameter::verified);
    }

    @Nullable
    Percentage rate() {
        return values.object().financing() == FinancingKind.PROPORTIONAL ? measure.percentage() : null;
    }
}
