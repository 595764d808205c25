package de.foerderfluss.api;

import de.foerderfluss.assessment.AssessmentRecord;
import de.foerderfluss.assessment.AssessmentView;
import de.foerderfluss.assessment.CompletenessOutcome;
import de.foerderfluss.assessment.CompletenessRound;
import de.foerderfluss.assessment.Degree;
import de.foerderfluss.assessment.MissingItem;
import de.foerderfluss.assessment.RecordSection;
import de.foerderfluss.assessment.TechnicalOpinion;
import de.foerderfluss.assessment.TechnicalRecommendation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** How far the assessment of a case has come; what is not done yet is null. */
record AssessmentSummary(
        List<RoundView> checks,
        @Nullable AnswerView eligibility,
        @Nullable OpinionView opinion,
        @Nullable RecordView record) {

    /** One completeness check. */
    record RoundView(
            int number,
            CompletenessOutcome outcome,
            List<String> presentItems,
            List<MissingItem> missingItems,
            @Nullable LocalDate replyDate,
            String note,
            Instant checkedAt,
            @Nullable Instant answeredAt) {

        static RoundView of(CompletenessRound round) {
            return new RoundView(
                    round.number(),
                    round.outcome(),
                    round.presentItems(),
                    round.missingItems(),
                    round.replyDate(),
                    round.note(),
                    round.checkedAt(),
                    round.answeredAt());
        }
    }

    /** What the technical department says. */
    record OpinionView(
            Degree standardsMet,
            Degree reuse,
            Degree informationSecurity,
            String appropriateness,
            TechnicalRecommendation recommendation,
            String conditions,
            Instant givenAt) {

        static OpinionView of(TechnicalOpinion opinion) {
            return new OpinionView(
                    opinion.standardsMet(),
                    opinion.reuse(),
                    opinion.informationSecurity(),
                    opinion.appropriateness(),
                    opinion.recommendation(),
                    opinion.conditions(),
                    opinion.givenAt());
        }
    }

    /** The assessment record. */
    record RecordView(
            boolean grantRecommended,
            SortedMap<Integer, BigDecimal> recognisedExpenditure,
            SortedMap<Integer, BigDecimal> recommendedGrant,
            AnswerView answer,
            List<RecordSection> sections,
            Instant recordedAt,
            String hash) {

        static RecordView of(AssessmentRecord record) {
            return new RecordView(
                    record.grantRecommended(),
                    Amounts.byYear(record.recognisedExpenditure()),
                    Amounts.byYear(record.recommendedGrant()),
                    AnswerView.of(record.answer()),
                    record.sections(),
                    record.recordedAt(),
                    record.hash().hex());
        }
    }

    static AssessmentSummary of(AssessmentView view) {
        return new AssessmentSummary(
                view.checks().stream().map(RoundView::of).toList(),
                view.eligibility().map(AnswerView::of).orElse(null),
                view.opinion().map(OpinionView::of).orElse(null),
                view.record().map(RecordView::of).orElse(null));
    }
}
