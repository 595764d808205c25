package de.foerderfluss.process.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step of a case.
 *
 * @param processId the process in whose drawing the step stands, for example {@code CompletenessCheckProcess}
 * @param activityId the step's id in that drawing
 * @param drawdownNumber which drawdown the step belongs to, null if to the case itself
 * @param since when it began; null while it is ahead, or is about to begin
 * @param until when it was done; null before
 */
public record CaseStep(
        String processId,
        String activityId,
        String germanName,
        @Nullable Integer drawdownNumber,
        State state,
        @Nullable Instant since,
        @Nullable Instant until) {

    /** Where the case stands with a step. A step that is taken again is listed again. */
    public enum State {
        DONE("erledigt"),
        CURRENT("läuft"),
        AHEAD("steht noch aus");

        private final String germanName;

        State(String germanName) {
            this.germanName = germanName;
        }

        public String germanName() {
            return germanName;
        }
    }
}
