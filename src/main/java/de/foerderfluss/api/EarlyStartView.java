package de.foerderfluss.api;

import de.foerderfluss.earlystart.EarlyStart;
import de.foerderfluss.earlystart.EarlyStart.Judgement;
import de.foerderfluss.earlystart.EarlyStartState;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request to begin before the grant.
 *
 * @param matter under which it is ruled on, for example {@code EARLY_START:1}
 * @param effectiveOn from when the project may begin, if that is permitted
 * @param proposedPermission what a clerk has proposed; only for the granting authority
 */
record EarlyStartView(
        String reference,
        int number,
        String matter,
        LocalDate plannedOn,
        String reason,
        Instant requestedAt,
        EarlyStartState state,
        String stateName,
        @Nullable LocalDate effectiveOn,
        @Nullable Boolean proposedPermission) {

    static EarlyStartView of(EarlyStart one, boolean forOffice) {
        Judgement judgement = one.judgement();
        return new EarlyStartView(
                one.id().reference().text(),
                one.id().number(),
                one.id().matter().text(),
                one.plannedOn(),
                one.reason(),
                one.requestedAt(),
                one.state(),
                one.state().germanName(),
                one.effectiveOn(),
                forOffice && judgement != null ? judgement.permitted() : null);
    }
}
