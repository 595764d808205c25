package de.foerderfluss.api;

import java.util.List;

/** The people of the demonstration office, at least one of each role. */
final class ApiPerson {

    static final List<String> OFFICE = List.of(
            "sachbearbeitung",
            "fachreferat",
            "zeichnung",
            "haushalt",
            "feststellung",
            "anordnung",
            "pruefung",
            "verwaltung");
    static final List<String> OHRDRUF = List.of("ohrdruf.amt", "ohrdruf.leitung");
    static final List<String> POESSNECK = List.of("poessneck.amt", "poessneck.leitung");

    private ApiPerson() {}
}
