package de.foerderfluss.assessment;

import de.foerderfluss.shared.CaseReference;

/** The assessment record is written. */
public record AssessmentRecorded(CaseReference reference, boolean grantRecommended) {}
