package de.foerderfluss.form;

import de.foerderfluss.shared.Breach;
import java.util.List;

/** A form was sent with errors; each stands beside its field in the portal and in the problem details of the API. */
public final class FormRejected extends Breach {

    private static final long serialVersionUID = 1L;

    private final transient List<FormError> errors;

    public FormRejected(List<FormError> errors) {
        super(
                Kind.INVALID,
                errors.size() == 1
                        ? errors.get(0).message()
                        : "Es sind %d Angaben zu berichtigen. Bitte prüfen Sie die genannten Felder und senden Sie das Formular noch einmal."
                                .formatted(errors.size()));
        this.errors = List.copyOf(errors);
    }

    /** Which inputs a breach is about; none if it names none. */
    public static List<FormError> errorsIn(Breach breach) {
        if (breach instanceof FormRejected rejected) {
            return rejected.errors();
        }
        return breach.field().isEmpty()
                ? List.of()
                : List.of(new FormError(breach.field(), breach.field(), breach.getMessage()));
    }

    /** What is wrong, in the order of the form. */
    public List<FormError> errors() {
        return errors;
    }
}
