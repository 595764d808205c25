package de.foerderfluss.proofofuse;

import de.foerderfluss.application.Applications;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.People;
import de.foerderfluss.identity.Role;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who may open which proof, in which state it is, and whether the draft is still the one that was opened. */
@Component
class ProofDoor {

    private static final DateTimeFormatter GERMAN =
            DateTimeFormatter.ofPattern("dd.MM.yyyy 'um' HH:mm 'Uhr'").withZone(ZoneId.of("Europe/Berlin"));

    private final Applications applications;
    private final ObligationRows obligations;
    private final DraftRows drafts;
    private final ProofStates states;
    private final People people;

    ProofDoor(
            Applications applications,
            ObligationRows obligations,
            DraftRows drafts,
            ProofStates states,
            People people) {
        this.applications = applications;
        this.obligations = obligations;
        this.drafts = drafts;
        this.states = states;
        this.people = people;
    }

    /** For reading: the office, and the municipality whose proof it is. */
    ProofObligation read(Actor actor, ProofId id) {
        applications.get(actor, id.reference());
        return obligations.find(id).orElseThrow(() -> new UnknownProof(id.reference()));
    }

    /** Takes the proof for a change by people of the municipality; others wait until the transaction ends. */
    ProofObligation take(Actor actor, ProofId id) {
        actor.require(Role.MUNICIPAL_EDITOR, Role.MUNICIPAL_SIGNATORY);
        applications.get(actor, id.reference());
        return lock(id);
    }

    /** The same for whoever acts by another right. */
    ProofObligation lock(ProofId id) {
        return obligations.lock(id).orElseThrow(() -> new UnknownProof(id.reference()));
    }

    void requireOpen(ProofId id) {
        ProofState state = states.of(id);
        if (!state.isWithMunicipality()) {
            throw new ProofNotOpen(id, state);
        }
    }

    /** @throws StaleProofDraft if somebody has changed it since that version */
    ProofDraft requireVersion(ProofId id, int version) {
        ProofDraft current = drafts.of(id);
        if (current.version() != version) {
            Instant savedAt = current.savedAt();
            throw new StaleProofDraft(current, nameOf(current), savedAt == null ? "–" : GERMAN.format(savedAt));
        }
        return current;
    }

    private String nameOf(ProofDraft draft) {
        String nobody = "Eine andere Person";
        return draft.savedBy() == null
                ? nobody
                : people.names(List.of(draft.savedBy())).getOrDefault(draft.savedBy(), nobody);
    }
}
