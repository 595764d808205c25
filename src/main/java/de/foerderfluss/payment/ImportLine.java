package de.foerderfluss.payment;

/**
 * What became of one line of an answer.
 *
 * @param line in the file, from 1
 * @param endToEndId as the file names it
 * @param text a German sentence
 */
public record ImportLine(int line, String endToEndId, ImportOutcome outcome, String text) {}
