package de.foerderfluss.guideline;

import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.PersonId;
import de.foerderfluss.shared.YearlyAmounts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the Land funds, how much, and why not. Everything is asked for a day, since the guideline changes. */
@Component
@Transactional(readOnly = true)
public class FundingGuideline {

    private final GuidelineRows rows;
    private final ParameterUpkeep upkeep;

    FundingGuideline(GuidelineRows rows, ParameterUpkeep upkeep) {
        this.rows = rows;
        this.upkeep = upkeep;
    }

    /**
     * The version that governs the day, a restriction of practice before the version it lies over.
     *
     * @throws NoGuidelineInForce if none does
     */
    public GuidelineVersion versionAt(LocalDate day) {
        GuidelineSheet sheet = rows.on(day);
        return sheet.described(sheet.inForce());
    }

    /** All versions as they are described on the day. */
    public List<GuidelineVersion> versions(LocalDate day) {
        GuidelineSheet sheet = rows.on(day);
        return sheet.versions().stream().map(sheet::described).toList();
    }

    /** What can be applied for, also what is not approved at present. */
    public List<FundingObject> fundingObjects(LocalDate day) {
        GuidelineSheet sheet = rows.on(day);
        return sheet.objectsOf(sheet.inForce());
    }

    /**
     * The funding object of the given code.
     *
     * @throws UnknownFundingObject if there is none
     */
    public FundingObject fundingObject(LocalDate day, String code) {
        GuidelineSheet sheet = rows.on(day);
        return sheet.object(sheet.inForce(), code);
    }

    /** What applicants should know of the present practice; empty if nothing is restricted. */
    public Optional<PracticeNotice> practiceNotice(LocalDate day) {
        GuidelineSheet sheet = rows.on(day);
        VersionRow version = sheet.inForce();
        Parameter from = sheet.value(version, null, ParameterKey.VALID_FROM);
        return sheet.find(version, null, ParameterKey.PRACTICE_TEXT)
                .map(text -> new PracticeNotice(text.value(), from.day(), from.verified()));
    }

    /** The value that governs the funding object (null: all objects) on the day. */
    public Parameter value(LocalDate day, @Nullable String fundingObject, ParameterKey key) {
        GuidelineSheet sheet = rows.on(day);
        return sheet.value(sheet.inForce(), fundingObject, key);
    }

    /** The values that stand in the rows of one version and are used on the day; a restriction lists only its own. */
    public List<Parameter> parameters(String version, LocalDate day) {
        return rows.on(day).parameters().stream()
                .filter(parameter -> parameter.version().equals(version))
                .toList();
    }

    /** Every row there ever was for a value, newest first. */
    public List<Parameter> history(String version, @Nullable String fundingObject, ParameterKey key) {
        return rows.history(version, fundingObject, key);
    }

    /**
     * Puts a new value in force and keeps the old one as evidence.
     *
     * @throws ParameterRefused if the value is not of its kind or has no source
     * @throws ParameterChangedMeanwhile if somebody else has changed it since
     */
    @Transactional
    public Parameter changeParameter(PersonId by, ParameterChange change) {
        return upkeep.change(by, change);
    }

    /**
     * Judges a project by the guideline of the question's day. The same question has the same answer as long as no value is changed.
     *
     * @throws UnknownFundingObject if the guideline does not know the object
     * @throws NoGuidelineInForce if no version governs the day
     */
    public FundingAnswer answer(FundingQuestion question) {
        Governing values = Governing.of(rows.on(question.date()), question.fundingObject());
        GrantCalculation calculation = new GrantCalculation(question, values);
        List<RuleOutcome> rules = Eligibility.of(question, values, calculation.grant());
        boolean failed = rules.stream().anyMatch(outcome -> outcome.verdict() == Verdict.FAILED);
        Money grant = failed ? Money.ZERO : calculation.grant();
        return new FundingAnswer(
                values.version().code(),
                rules,
                calculation.steps(),
                grant,
                grant.isZero()
                        ? YearlyAmounts.NONE
                        : question.eligibleExpenditure().distribute(grant),
                calculation.amountVerified(),
                values.object().financing(),
                calculation.rate(),
                calculation.limitedBy());
    }

    /** In which words the rule is explained when it is not met; empty for rules that nobody can fail. */
    public Optional<ReasonText> reason(String rule, LocalDate decisionDate) {
        return Reasons.of(rule, decisionDate);
    }

    /** Reasons for a rejection that a person may give though no rule failed. */
    public List<ReasonText> judgements(LocalDate decisionDate) {
        return Reasons.judgements(decisionDate);
    }
}
