package de.foerderfluss.notice;

import de.foerderfluss.application.FundingApplication;
import de.foerderfluss.decision.Condition;
import de.foerderfluss.decision.Decision;
import de.foerderfluss.decision.ProofOfUse;
import de.foerderfluss.guideline.FinancingKind;
import de.foerderfluss.guideline.RuleOutcome;
import de.foerderfluss.identity.AdministrativeCourt;
import de.foerderfluss.notice.pdf.Block;
import de.foerderfluss.notice.pdf.Emphasis;
import de.foerderfluss.notice.pdf.Items;
import de.foerderfluss.notice.pdf.KeyFigures;
import de.foerderfluss.notice.pdf.KeyFigures.KeyFigure;
import de.foerderfluss.notice.pdf.Paragraph;
import de.foerderfluss.notice.text.CasePlaceholder;
import de.foerderfluss.notice.text.Circumstance;
import de.foerderfluss.notice.text.LetterFacts;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.Percentage;
import de.foerderfluss.shared.Period;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a notice says of the decision it makes known. */
final class NoticeFacts {

    private static final String NOT_APPLICABLE = "–";

    private final NoticeMatter notice;
    private final Decision decision;
    private final FundingApplication application;
    private final LetterFacts facts;

    private NoticeFacts(NoticeMatter notice, LetterFacts facts) {
        this.notice = notice;
        this.decision = notice.decision();
        this.application = notice.matter().application();
        this.facts = facts;
    }

    /** Adds them to what is known of the case. */
    static LetterFacts add(LetterFacts caseFacts, NoticeMatter notice, NoticeStamp stamp) {
        NoticeFacts added = new NoticeFacts(notice, caseFacts);
        added.common(stamp);
        if (notice.kind().grants()) {
            added.grant();
            added.circumstances();
        } else {
            caseFacts.with(CasePlaceholder.REJECTION_REASONS, added.rejectionReasons());
        }
        return caseFacts;
    }

    private void common(NoticeStamp stamp) {
        AdministrativeCourt court = notice.matter().municipality().court();
        facts.with(CasePlaceholder.NOTICE_NUMBER, stamp.number())
                .with(
                        CasePlaceholder.APPLICATION_HASH,
                        application.contentHash().hex())
                .with(CasePlaceholder.EXPENDITURE, application.expenditure().german())
                .with(CasePlaceholder.COURT, court.germanName())
                .with(CasePlaceholder.COURT_SEAT, court.seat())
                .with(CasePlaceholder.REASONS, quoted(decision.reasons()))
                .with(CasePlaceholder.HEARING_TREATMENT, quoted(decision.hearing()))
                .when(!decision.hearing().isEmpty(), Circumstance.HEARD);
    }

    private void grant() {
        Money amount = decision.grant().total();
        Period period = Objects.requireNonNull(decision.grantPeriod());
        Money refused = application.requestedGrant().minus(amount).max(Money.ZERO);
        facts.with(CasePlaceholder.AMOUNT, amount.german())
                .with(CasePlaceholder.AMOUNT_IN_WORDS, EuroWords.of(amount))
                .with(CasePlaceholder.REFUSED_AMOUNT, refused.german())
                .with(CasePlaceholder.ELIGIBLE, decision.recognisedExpenditure().german())
                .with(CasePlaceholder.FINANCING, decision.financing().germanName())
                .with(CasePlaceholder.RATE, rate(decision.rate()))
                .with(CasePlaceholder.PERIOD_START, GermanDay.of(period.start()))
                .with(CasePlaceholder.PERIOD_END, GermanDay.of(period.end()))
                .with(CasePlaceholder.EARLY_START, day(notice.earlyStartFrom()))
                .with(CasePlaceholder.PROOF_DUE, day(decision.proofDue()))
                .with(CasePlaceholder.DRAWDOWN_MONTHS, months(notice.matter().drawdownMonths()))
                .with(CasePlaceholder.KEY_FIGURES, keyFigures(amount, period))
                .with(CasePlaceholder.ITEMS, GrantTables.items(notice.items()))
                .with(
                        CasePlaceholder.FINANCING_PLAN,
                        GrantTables.financingPlan(application, decision.recognisedExpenditure(), amount))
                .with(CasePlaceholder.YEARS, GrantTables.years(decision.grant()))
                .with(CasePlaceholder.PARTNERS, GrantTables.partners(application, notice.partners()))
                .with(CasePlaceholder.CONDITIONS, conditions());
    }

    private void circumstances() {
        boolean otherFunds = application.thirdPartyFunds().isPositive() || application.otherFunding();
        facts.when(notice.earlyStartFrom() != null, Circumstance.EARLY_START)
                .when(!decision.conditions().isEmpty(), Circumstance.CONDITIONS)
                .when(decision.grant().byYear().size() > 1, Circumstance.SEVERAL_YEARS)
                .when(decision.financing() == FinancingKind.PROPORTIONAL, Circumstance.PROPORTIONAL)
                .when(decision.financing() == FinancingKind.DEFICIT, Circumstance.DEFICIT)
                .when(decision.financing() == FinancingKind.FIXED_AMOUNT, Circumstance.FIXED_AMOUNT)
                .when(decision.proofOfUse() == ProofOfUse.SIMPLE, Circumstance.SIMPLE_PROOF)
                .when(decision.proofOfUse() == ProofOfUse.REGULAR, Circumstance.REGULAR_PROOF)
                .when(otherFunds, Circumstance.OTHER_FUNDS)
                .when(!application.partners().isEmpty(), Circumstance.JOINT_PROJECT);
    }

    private List<Block> keyFigures(Money amount, Period period) {
        Percentage rate = decision.rate();
        String financing = decision.financing().germanName() + (rate == null ? "" : ", " + rate.german());
        return List.of(new KeyFigures(List.of(
                new KeyFigure("Zuwendung", amount.german()),
                new KeyFigure("Bewilligungszeitraum", period.german()),
                new KeyFigure("Finanzierung", financing),
                new KeyFigure("Verwendungsnachweis bis", day(decision.proofDue())))));
    }

    private List<Block> conditions() {
        return List.of(
                new Items(decision.conditions().stream().map(NoticeFacts::words).toList(), true));
    }

    private static String words(Condition condition) {
        LocalDate due = condition.due();
        return Emphasis.plain(condition.text().strip())
                + (due == null ? "" : " **(zu erfüllen bis %s)**".formatted(GermanDay.of(due)))
                + (condition.beforePayment() ? " **Vor der Erfüllung zahlen wir nichts aus.**" : "");
    }

    private List<Block> rejectionReasons() {
        List<String> reasons =
                decision.rejectionReasons().stream().map(NoticeFacts::withBasis).toList();
        return reasons.isEmpty() ? List.of() : List.of(new Items(reasons, false));
    }

    private static String withBasis(RuleOutcome outcome) {
        String reason = Emphasis.plain(outcome.reason().strip());
        return outcome.legalBasis().isBlank()
                ? reason
                : reason + " Rechtsgrundlage: " + Emphasis.plain(outcome.legalBasis()) + ".";
    }

    /** Text of the clerk, as it was written, paragraph by paragraph. */
    private static List<Block> quoted(String text) {
        return Arrays.stream(text.strip().split("\\R\\s*\\R"))
                .filter(paragraph -> !paragraph.isBlank())
                .map(paragraph -> (Block) new Paragraph(Emphasis.plain(paragraph.strip())))
                .toList();
    }

    private static String rate(@Nullable Percentage rate) {
        return rate == null ? NOT_APPLICABLE : rate.german();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? NOT_APPLICABLE : GermanDay.of(day);
    }

    private static String months(int months) {
        return months == 1 ? "einem Monat" : months == 2 ? "zwei Monaten" : months + " Monaten";
    }
}
