package de.foerderfluss.form;

import java.util.Optional;

/** One part of a form, in the order in which it is shown. */
public sealed interface FormElement permits FormField, FormGroup, FormRows, FormText, FormSeparator {

    /** The element's id, unique in its form. */
    String id();

    /** When the element is hidden; a hidden input is neither asked for nor accepted. */
    Optional<FormCondition> hide();
}
