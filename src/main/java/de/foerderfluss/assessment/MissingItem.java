package de.foerderfluss.assessment;

/** One thing the municipality is asked for, and why it is needed; stands word for word in the letter. */
public record MissingItem(String item, String reason) {}
