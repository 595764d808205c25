package de.foerderfluss.decision;

import de.foerderfluss.shared.CaseReference;

/** A clerk has a case decided without money; whoever knows that it does not wait for any refuses. */
public record FundsForgone(CaseReference reference, String reason) {}
