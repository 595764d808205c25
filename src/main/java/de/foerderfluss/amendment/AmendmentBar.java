package de.foerderfluss.amendment;

import de.foerderfluss.shared.CaseReference;
import java.util.Optional;

/** Rooms above may know of something that stands against amending a grant, for example an action in court. */
public interface AmendmentBar {

    /** Why the grant may not be amended now, a German sentence; empty if nothing stands against it. */
    Optional<String> against(CaseReference reference);
}
