package de.foerderfluss.assessment;

/**
 * One point of the completeness check.
 *
 * @param label what must be there, in German
 * @param obligatory whether no application is complete without it
 */
public record ChecklistItem(String code, String label, boolean obligatory) {}
