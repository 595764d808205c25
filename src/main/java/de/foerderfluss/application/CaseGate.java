package de.foerderfluss.application;

import de.foerderfluss.shared.CaseReference;
import java.util.Optional;

/** A room further up that keeps a grant from being proposed, money from being certified and a proof from being examined. */
public interface CaseGate {

    /** Why nobody goes on in the case before something else is done: a German sentence; empty if nothing stands in the way. */
    Optional<String> obstacle(CaseReference reference);
}
