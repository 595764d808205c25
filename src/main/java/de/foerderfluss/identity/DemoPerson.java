package de.foerderfluss.identity;

import static de.foerderfluss.identity.Role.ADMINISTRATOR;
import static de.foerderfluss.identity.Role.AUDITOR;
import static de.foerderfluss.identity.Role.BUDGET_OFFICER;
import static de.foerderfluss.identity.Role.CERTIFIER;
import static de.foerderfluss.identity.Role.CLERK;
import static de.foerderfluss.identity.Role.DECISION_SIGNATORY;
import static de.foerderfluss.identity.Role.MUNICIPAL_EDITOR;
import static de.foerderfluss.identity.Role.MUNICIPAL_SIGNATORY;
import static de.foerderfluss.identity.Role.PAYMENT_ORDERER;
import static de.foerderfluss.identity.Role.PROOF_EXAMINER;
import static de.foerderfluss.identity.Role.TECHNICAL_REVIEWER;
import static de.foerderfluss.identity.Role.UNIT_HEAD;

import de.foerderfluss.shared.MunicipalityKey;
import de.foerderfluss.shared.PersonId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An invented person of the demonstration office. */
record DemoPerson(
        String username, String name, Role role, @Nullable MunicipalityKey municipality) {

    static final String PASSWORD = "demo";

    private static final MunicipalityKey POESSNECK = new MunicipalityKey("16075085");
    private static final MunicipalityKey OHRDRUF = new MunicipalityKey("16067053");
    private static final MunicipalityKey SAALFELD_RUDOLSTADT = new MunicipalityKey("16073000");
    private static final MunicipalityKey SCHMALKALDEN_MEININGEN = new MunicipalityKey("16066000");

    static final List<DemoPerson> ALL = List.of(
            new DemoPerson("poessneck.amt", "Jana Winkelmann", MUNICIPAL_EDITOR, POESSNECK),
            new DemoPerson("poessneck.leitung", "Holger Brandner", MUNICIPAL_SIGNATORY, POESSNECK),
            new DemoPerson("ohrdruf.amt", "Sven Löbnitz", MUNICIPAL_EDITOR, OHRDRUF),
            new DemoPerson("ohrdruf.leitung", "Marlies Greiner", MUNICIPAL_SIGNATORY, OHRDRUF),
            new DemoPerson("slf.amt", "Doreen Kästner", MUNICIPAL_EDITOR, SAALFELD_RUDOLSTADT),
            new DemoPerson("slf.leitung", "Matthias Ehrhold", MUNICIPAL_SIGNATORY, SAALFELD_RUDOLSTADT),
            new DemoPerson("sm.amt", "Ronny Wagenschmidt", MUNICIPAL_EDITOR, SCHMALKALDEN_MEININGEN),
            new DemoPerson("sm.leitung", "Anke Rothhammer", MUNICIPAL_SIGNATORY, SCHMALKALDEN_MEININGEN),
            new DemoPerson("sachbearbeitung", "Petra Lindner", CLERK, null),
            new DemoPerson("sachbearbeitung2", "Tobias Hempel", CLERK, null),
            new DemoPerson("fachreferat", "Dr. Ulrike Sander", TECHNICAL_REVIEWER, null),
            new DemoPerson("zeichnung", "Frank Oberländer", DECISION_SIGNATORY, null),
            new DemoPerson("zeichnung2", "Claudia Weißflog", DECISION_SIGNATORY, null),
            new DemoPerson("referatsleitung", "Gudrun Teichert", UNIT_HEAD, null),
            new DemoPerson("haushalt", "Birgit Krahmer", BUDGET_OFFICER, null),
            new DemoPerson("feststellung", "Steffen Nöthlich", CERTIFIER, null),
            new DemoPerson("anordnung", "Heike Baumbach", PAYMENT_ORDERER, null),
            new DemoPerson("nachweis", "Ines Rabenhold", PROOF_EXAMINER, null),
            new DemoPerson("pruefung", "Jürgen Trautvetter", AUDITOR, null),
            new DemoPerson("verwaltung", "Katrin Seidel", ADMINISTRATOR, null));

    /** Always the same for the same username, in every database. */
    PersonId id() {
        return new PersonId(UUID.nameUUIDFromBytes(("foerderfluss-demo-" + username).getBytes(StandardCharsets.UTF_8)));
    }

    Account account(String passwordHash) {
        return new Account(id(), username, name, passwordHash, municipality, true);
    }
}
