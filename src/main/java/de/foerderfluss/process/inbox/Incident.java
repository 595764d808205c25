package de.foerderfluss.process.inbox;

import de.foerderfluss.shared.CaseReference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step that the engine has tried several times and given up (Störung). The case stands still until somebody retries it.
 *
 * @param germanStep the step that failed
 * @param germanText what happened and what to do
 * @param cause the message of the failure, for technicians
 */
public record Incident(
        String id,
        CaseReference reference,
        @Nullable Integer drawdownNumber,
        String processId,
        String activityId,
        String germanStep,
        Instant since,
        String germanText,
        String cause) {}
