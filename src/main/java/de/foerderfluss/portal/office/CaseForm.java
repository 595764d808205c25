package de.foerderfluss.portal.office;

import de.foerderfluss.form.OpenedForm;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The form of one step in one case.
 *
 * @param form as the room opened it
 * @param send the room's verb, which checks the input and does the step
 * @param done German sentence that is said afterwards
 */
record CaseForm(OpenCase open, CaseTask task, OpenedForm form, Consumer<Map<String, Object>> send, String done) {

    String address() {
        return CaseTab.home(open.reference()) + task.path();
    }
}
