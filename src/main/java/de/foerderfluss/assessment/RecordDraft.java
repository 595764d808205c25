package de.foerderfluss.assessment;

import de.foerderfluss.application.FundingApplication;
import de.foerderfluss.form.FormValues;
import de.foerderfluss.guideline.FundingAnswer;
import de.foerderfluss.guideline.FundingObject;
import java.util.List;

/**
 * All facts of an assessment record before it is written.
 *
 * @param values what the clerk entered, checked
 */
record RecordDraft(
        FundingApplication application,
        FundingObject object,
        AssessmentView view,
        List<RecognisedItem> items,
        FundingAnswer answer,
        boolean grantRecommended,
        FormValues values) {}
