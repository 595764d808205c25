package de.foerderfluss.form;

import java.util.List;
import java.util.Optional;

/** Inputs that belong together under one heading. Their values stay on the level above. */
public record FormGroup(String id, String label, List<FormElement> elements, Optional<FormCondition> hide)
        implements FormElement {}
