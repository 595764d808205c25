package de.foerderfluss.form;

import java.util.Optional;

/** A line between two parts of a form. */
public record FormSeparator(String id, Optional<FormCondition> hide) implements FormElement {}
