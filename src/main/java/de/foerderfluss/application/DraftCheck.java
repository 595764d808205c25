package de.foerderfluss.application;

import de.foerderfluss.form.FormError;
import de.foerderfluss.guideline.FundingAnswer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands between a draft and its submission, and what the municipality may expect.
 *
 * @param errors in the order of the form; while there is one the draft cannot be submitted
 * @param answer what the guideline says, as soon as enough has been filled in rightly; a rule that fails does not prevent submission,
 *     since the authority decides
 */
public record DraftCheck(List<FormError> errors, @Nullable FundingAnswer answer) {

    public DraftCheck {
        errors = List.copyOf(errors);
    }

    public boolean submittable() {
        return errors.isEmpty();
    }
}
