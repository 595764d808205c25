package de.foerderfluss.application;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's word that they may be biased in a case (Befangenheitserklärung, § 21 VwVfG).
 *
 * @param number from 1, one more each time the same person declares it again after it was lifted
 * @param lifted that and why there is no bias after all; null as long as the declaration holds
 */
public record BiasDeclaration(
        CaseReference reference,
        PersonId person,
        int number,
        String reason,
        Instant declaredAt,
        @Nullable Lifting lifted) {

    /** The decision that there is no bias; nobody takes it for themselves. */
    public record Lifting(String reason, PersonId by, Instant at) {}

    public boolean holds() {
        return lifted == null;
    }
}
