package de.foerderfluss.notice;

import de.foerderfluss.shared.CaseReference;

/** The notice of a case exists, is filed, and waits to be downloaded or posted. */
public record NoticeIssued(CaseReference reference, DeliveryWay way) {}
