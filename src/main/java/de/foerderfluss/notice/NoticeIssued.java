package de.foerderfluss.notice;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;

/** A notice exists, is filed, and waits to be downloaded or posted. */
public record NoticeIssued(CaseReference reference, MatterKey matter, DeliveryWay way) {}
