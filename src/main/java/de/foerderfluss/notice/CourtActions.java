package de.foerderfluss.notice;

import de.foerderfluss.decision.DecisionMaking;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.Role;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.Money;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Follows what happens to notices in court (Klage). From the day on which an action is known until its end is recorded, the notice does
 * not become final and nothing is paid on it; what the action leaves uncontested becomes final with the remedy period. An action that
 * was filed in time but became known later takes finality back; one that was filed late changes nothing until the court excuses it. The
 * same act sent again changes nothing.
 */
@Service
@Transactional
public class CourtActions {

    private static final int LONGEST_FILE = 60;
    private static final int LONGEST_PART = 2000;
    private static final int LONGEST_TEXT = 4000;

    private final AdministrativeActs acts;
    private final DecisionMaking decisions;
    private final CourtRecord record;
    private final Clock clock;

    CourtActions(AdministrativeActs acts, DecisionMaking decisions, CourtRecord record, Clock clock) {
        this.acts = acts;
        this.decisions = decisions;
        this.record = record;
        this.clock = clock;
    }

    /**
     * Records that somebody went to court against the notice.
     *
     * @throws de.foerderfluss.identity.NotPermitted unless the actor is a clerk
     * @throws NotContestable if the notice is not notified, the remedy waived, the day impossible or another action known
     * @throws ActionInputRefused if the court's file number, the contested part or the accepted amount is missing or impossible
     */
    public Notice file(Actor clerk, CaseReference reference, MatterKey matter, NewCourtAction filed) {
        clerk.require(Role.CLERK);
        AdministrativeAct act = locked(reference, matter);
        if (act.litigation().isFiled(filed)) {
            return act.notice();
        }
        requireText("courtFile", filed.courtFile(), LONGEST_FILE, "das Aktenzeichen des Gerichts");
        if (filed.extent() == ActionExtent.PART) {
            requireText("contested", filed.contested(), LONGEST_PART, "den Teil des Bescheids, der angegriffen wird,");
        }
        requireAmount("accepted", filed.accepted(), act.notice(), filed.extent() == ActionExtent.PART);
        boolean wasFinal = act.litigation().file(filed, clerk.id(), now(), today());
        acts.flush();
        return record.filed(act.notice(), clerk, wasFinal);
    }

    /** Notes that the remedy period is over while an action is pending: what it leaves uncontested is final. */
    public void remedyPeriodEnded(CaseReference reference, MatterKey matter) {
        AdministrativeAct act = locked(reference, matter);
        boolean partlyFinal = act.litigation().endRemedyPeriod(today());
        acts.flush();
        record.remedyPeriodEnded(act.notice(), partlyFinal);
    }

    /**
     * Records that the court has excused the late filing (Wiedereinsetzung, § 60 VwGO): from now on the action counts as filed in time.
     *
     * @throws de.foerderfluss.identity.NotPermitted unless the actor is a clerk
     * @throws NoActionPending if none is pending
     * @throws NotContestable if it counts as filed in time already
     */
    public Notice reinstate(Actor clerk, CaseReference reference, MatterKey matter) {
        clerk.require(Role.CLERK);
        AdministrativeAct act = locked(reference, matter);
        act.litigation().reinstate();
        acts.flush();
        boolean wasFinal = act.serving().loseFinality();
        acts.flush();
        return record.reinstated(act.notice(), clerk, wasFinal);
    }

    /**
     * Records how the pending action ended.
     *
     * @throws de.foerderfluss.identity.NotPermitted unless the actor is a clerk
     * @throws NoActionPending if none is pending
     * @throws ActionInputRefused if the day, the words or the remaining amount are missing or impossible
     */
    public Notice end(Actor clerk, CaseReference reference, MatterKey matter, NewActionEnd given) {
        clerk.require(Role.CLERK);
        AdministrativeAct act = locked(reference, matter);
        if (act.litigation().isEnded(given)) {
            return act.notice();
        }
        CourtAction pending = act.notice().openAction().orElseThrow(NoActionPending::toEnd);
        requireText("summary", given.summary(), LONGEST_TEXT, "wie das Verfahren endete,");
        boolean whole = given.outcome() == ActionOutcome.ALLOWED && pending.extent() == ActionExtent.WHOLE;
        requireAmount(
                "remaining", given.remaining(), act.notice(), given.outcome().toImplement() && !whole);
        act.litigation().end(given, clerk.id(), now(), today());
        acts.flush();
        return record.ended(act.notice(), clerk);
    }

    /**
     * Records what the authority has done to follow a judgment or a settlement.
     *
     * @param text 1 to 4000 characters
     * @throws de.foerderfluss.identity.NotPermitted unless the actor is a clerk
     * @throws NoActionPending if nothing is to be done
     */
    public Notice implement(Actor clerk, CaseReference reference, MatterKey matter, String text) {
        clerk.require(Role.CLERK);
        AdministrativeAct act = locked(reference, matter);
        String words = text.replace('\u0000', ' ').strip();
        if (act.litigation().isImplemented(words)) {
            return act.notice();
        }
        requireText("implementation", words, LONGEST_TEXT, "was die Behörde veranlasst hat,");
        act.litigation().implement(words, clerk.id(), today());
        acts.flush();
        return record.implemented(act.notice(), clerk, words);
    }

    private static void requireText(String field, String text, int longest, String what) {
        if (text.isEmpty() || text.length() > longest) {
            throw new ActionInputRefused(
                    field, "Bitte schreiben Sie %s mit 1 bis %d Zeichen auf.".formatted(what, longest));
        }
    }

    /** An amount is given exactly where part of a grant is left. */
    private void requireAmount(String field, @Nullable Money amount, Notice notice, boolean part) {
        if (!part || !notice.kind().grants()) {
            if (amount != null) {
                throw new ActionInputRefused(
                        field, "Ein Betrag wird hier nur angegeben, wenn von einer Zuwendung ein Teil bleibt.");
            }
            return;
        }
        Money granted = decisions.approved(notice.reference()).grant().total();
        if (amount == null || amount.isNegative() || amount.exceeds(granted)) {
            throw new ActionInputRefused(
                    field,
                    "Bitte nennen Sie den Betrag der Zuwendung, der davon unberührt bleibt: zwischen 0,00 EUR und %s."
                            .formatted(granted));
        }
    }

    private AdministrativeAct locked(CaseReference reference, MatterKey matter) {
        return acts.locked(reference.text(), matter.text()).orElseThrow(UnknownNotice::new);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
