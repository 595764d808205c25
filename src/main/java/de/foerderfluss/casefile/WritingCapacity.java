package de.foerderfluss.casefile;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.PersonId;
import java.util.Optional;

/** Knows for whom somebody acts in a case, if not for themselves. Rooms above answer; the file says it in every entry. */
public interface WritingCapacity {

    /** A German sentence: {@code In Vertretung für Petra Lindner.} Empty if the person acts for nobody else. */
    Optional<String> of(CaseReference reference, PersonId by);
}
