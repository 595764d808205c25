package de.foerderfluss.process;

import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * A variable by which a process finds its way. There is none for amounts, persons or texts: those stand in the rooms.
 *
 * @param name as the models spell it
 */
record RoutingVariable<T>(String name, Class<T> type) {

    /** Whether the documents suffice for an examination, or the case is decided on the file. */
    static final RoutingVariable<Boolean> DOCUMENTS_COMPLETE = of("documentsComplete", Boolean.class);
    /** When the reminder goes out: the start of the day after the reply date. */
    static final RoutingVariable<Date> REPLY_DATE = of("replyDate", Date.class);
    /** When the clerk decides on the file: the start of the day after the final reply date. */
    static final RoutingVariable<Date> FINAL_REPLY_DATE = of("finalReplyDate", Date.class);

    static final RoutingVariable<Boolean> GRANT_RECOMMENDED = of("grantRecommended", Boolean.class);
    /** The role that must approve, by the name of the constant. */
    static final RoutingVariable<String> APPROVER_ROLE = of("approverRole", String.class);

    static final RoutingVariable<Boolean> APPROVED = of("approved", Boolean.class);
    /** When a notice in the portal counts as not downloaded; null if it goes by post. */
    static final RoutingVariable<Date> DOWNLOAD_PERIOD_END = of("downloadPeriodEnd", Date.class);
    /** When no remedy is possible any more: the start of the day after the remedy period. */
    static final RoutingVariable<Date> REMEDY_PERIOD_END = of("remedyPeriodEnd", Date.class);
    /** Whether a court has left the notice standing, at least in part. */
    static final RoutingVariable<Boolean> NOTICE_STANDS = of("noticeStands", Boolean.class);

    /** Whether the authority has nothing to do about the end of a court action. */
    static final RoutingVariable<Boolean> WITHOUT_CONSEQUENCE = of("withoutConsequence", Boolean.class);

    /** When a hearing counts as unanswered: the start of the day after the reply date. */
    static final RoutingVariable<Date> REPLY_PERIOD_END = of("replyPeriodEnd", Date.class);
    /** Whether the authority has taken the answer into account, or waits for it longer. */
    static final RoutingVariable<Boolean> HEARING_CLOSED = of("hearingClosed", Boolean.class);
    /** The start of the day after the dedication. */
    static final RoutingVariable<Date> DEDICATION_PERIOD_END = of("dedicationPeriodEnd", Date.class);

    /** Whether what was bought still serves its purpose. */
    static final RoutingVariable<Boolean> PURPOSE_SERVED = of("purposeServed", Boolean.class);

    /** Which drawdown of the case is paid. */
    static final RoutingVariable<Integer> DRAWDOWN_NUMBER = of("drawdownNumber", Integer.class);

    /** Which matter of the case is handled, by its text; none for the application. */
    static final RoutingVariable<String> MATTER = of("matter", String.class);

    static final RoutingVariable<String> CERTIFICATION_OUTCOME = of("certificationOutcome", String.class);

    /** When the second reminder of a proof goes out. */
    static final RoutingVariable<Date> FINAL_REMINDER_DATE = of("finalReminderDate", Date.class);

    /** When the office decides on a proof that did not come. */
    static final RoutingVariable<Date> HEARING_DATE = of("hearingDate", Date.class);

    static final RoutingVariable<Boolean> HEARING_OPENED = of("hearingOpened", Boolean.class);

    /** Whether a sample decides how closely a proof is examined. */
    static final RoutingVariable<Boolean> SAMPLE_AWAITED = of("sampleAwaited", Boolean.class);

    /** When the sample is drawn: the start of the day after its month. */
    static final RoutingVariable<Date> SAMPLE_PERIOD_END = of("samplePeriodEnd", Date.class);

    /** Whether a proof is examined, or given back. */
    static final RoutingVariable<Boolean> EXAMINED = of("examined", Boolean.class);

    /** What became of a proposed amendment, by the name of the constant. */
    static final RoutingVariable<String> AMENDMENT_OUTCOME = of("amendmentOutcome", String.class);

    private static <T> RoutingVariable<T> of(String name, Class<T> type) {
        return new RoutingVariable<>(name, type);
    }

    Optional<T> find(VariableScope scope) {
        return Optional.ofNullable(type.cast(scope.getVariable(name)));
    }

    T in(VariableScope scope) {
        return find(scope).orElseThrow(() -> new MissingRoute(name, scope));
    }

    Map<String, Object> with(T value) {
        return Map.of(name, value);
    }
}
