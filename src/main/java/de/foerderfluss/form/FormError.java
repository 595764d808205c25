package de.foerderfluss.form;

/**
 * One thing wrong with an input.
 *
 * @param path where, for example {@code title} or {@code costItems[2].amount}, counted from 0
 * @param label what the person sees there, for example {@code Ausgabe 3 – Betrag}
 * @param message a German sentence that names the label
 */
public record FormError(String path, String label, String message) {}
