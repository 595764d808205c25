package de.foerderfluss.form;

/** One choice: the value that is stored and the German words that are shown. */
public record FormOption(String value, String label) {}
