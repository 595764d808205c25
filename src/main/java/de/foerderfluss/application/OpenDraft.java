package de.foerderfluss.application;

import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.People;
import de.foerderfluss.identity.Role;
import de.foerderfluss.shared.MunicipalityKey;
import de.foerderfluss.shared.PersonId;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who may open which draft, and whether it is still the one that was opened. */
@Component
class OpenDraft {

    private static final DateTimeFormatter GERMAN =
            DateTimeFormatter.ofPattern("dd.MM.yyyy 'um' HH:mm 'Uhr'").withZone(ZoneId.of("Europe/Berlin"));

    private final StoredDrafts drafts;
    private final DraftFiles files;
    private final People people;

    OpenDraft(StoredDrafts drafts, DraftFiles files, People people) {
        this.drafts = drafts;
        this.files = files;
        this.people = people;
    }

    StoredDraft read(Actor actor, DraftId id) {
        return drafts.findByIdAndApplicant(id.value(), municipalityOf(actor).ags())
                .orElseThrow(UnknownDraft::new);
    }

    /** Takes the draft for a change. */
    StoredDraft take(Actor actor, DraftId id) {
        StoredDraft draft = takeEvenIfSubmitted(actor, id);
        draft.requireOpen();
        return draft;
    }

    StoredDraft takeEvenIfSubmitted(Actor actor, DraftId id) {
        return drafts.findForChange(id.value(), municipalityOf(actor).ags()).orElseThrow(UnknownDraft::new);
    }

    void requireVersion(StoredDraft draft, int version) {
        if (!draft.isAt(version)) {
            Draft current = draft.view(files.of(draft.id()));
            throw new StaleDraft(current, nameOf(current.savedBy()), GERMAN.format(current.savedAt()));
        }
    }

    private String nameOf(PersonId person) {
        return people.names(List.of(person)).getOrDefault(person, "Eine andere Person");
    }

    /** Drafts belong to municipalities: the office has none and sees none. */
    static MunicipalityKey municipalityOf(Actor actor) {
        actor.require(Role.MUNICIPAL_EDITOR, Role.MUNICIPAL_SIGNATORY);
        MunicipalityKey municipality = actor.municipality();
        if (municipality == null) {
            throw new UnknownDraft();
        }
        return municipality;
    }
}
