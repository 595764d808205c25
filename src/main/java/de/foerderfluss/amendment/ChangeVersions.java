package de.foerderfluss.amendment;

import de.foerderfluss.identity.People;
import de.foerderfluss.shared.CaseReference;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether a draft is still the one that was opened. */
@Component
class ChangeVersions {

    private static final DateTimeFormatter GERMAN =
            DateTimeFormatter.ofPattern("dd.MM.yyyy 'um' HH:mm 'Uhr'").withZone(ZoneId.of("Europe/Berlin"));

    private final ChangeDrafts drafts;
    private final People people;

    ChangeVersions(ChangeDrafts drafts, People people) {
        this.drafts = drafts;
        this.people = people;
    }

    /** @throws StaleChange if somebody has changed it since that version */
    ChangeDraft require(CaseReference reference, int version) {
        ChangeDraft current = drafts.of(reference);
        if (current.version() != version) {
            Instant savedAt = current.savedAt();
            throw new StaleChange(current, nameOf(current), savedAt == null ? "–" : GERMAN.format(savedAt));
        }
        return current;
    }

    private String nameOf(ChangeDraft draft) {
        String nobody = "Eine andere Person";
        return draft.savedBy() == null
                ? nobody
                : people.names(List.of(draft.savedBy())).getOrDefault(draft.savedBy(), nobody);
    }
}
