package de.foerderfluss.application;

/**
 * Whom the office may ask about the application.
 *
 * @param phone empty if none was given
 */
public record Contact(String name, String email, String phone) {}
