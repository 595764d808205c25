package de.foerderfluss.ruling;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;

/** A signatory has approved a ruling; its notice can be issued. */
public record RulingApproved(CaseReference reference, MatterKey matter) {}
