package de.foerderfluss.form;

import java.util.Optional;

/**
 * An explanation between the inputs.
 *
 * @param text plain German text; a blank line parts two paragraphs
 */
public record FormText(String id, String text, Optional<FormCondition> hide) implements FormElement {}
