package de.foerderfluss;

import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.Role;
import de.foerderfluss.shared.MunicipalityKey;
import de.foerderfluss.shared.PersonId;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people of the demonstration office as actors, so that a test need not look them up. */
public final class DemoOffice {

    public static final MunicipalityKey POESSNECK = new MunicipalityKey("16075085");
    public static final MunicipalityKey OHRDRUF = new MunicipalityKey("16067053");
    public static final MunicipalityKey SAALFELD_RUDOLSTADT = new MunicipalityKey("16073000");
    public static final MunicipalityKey SCHMALKALDEN_MEININGEN = new MunicipalityKey("16066000");

    public static final Actor CLERK = office("sachbearbeitung", "Petra Lindner", Role.CLERK);
    public static final Actor CLERK_2 = office("sachbearbeitung2", "Tobias Hempel", Role.CLERK);
    public static final Actor REVIEWER = office("fachreferat", "Dr. Ulrike Sander", Role.TECHNICAL_REVIEWER);
    public static final Actor SIGNATORY = office("zeichnung", "Frank Oberländer", Role.DECISION_SIGNATORY);
    public static final Actor SIGNATORY_2 = office("zeichnung2", "Claudia Weißflog", Role.DECISION_SIGNATORY);
    public static final Actor UNIT_HEAD = office("referatsleitung", "Gudrun Teichert", Role.UNIT_HEAD);
    public static final Actor BUDGET_OFFICER = office("haushalt", "Birgit Krahmer", Role.BUDGET_OFFICER);
    public static final Actor CERTIFIER = office("feststellung", "Steffen Nöthlich", Role.CERTIFIER);
    public static final Actor ORDERER = office("anordnung", "Heike Baumbach", Role.PAYMENT_ORDERER);
    public static final Actor PROOF_EXAMINER = office("nachweis", "Ines Rabenhold", Role.PROOF_EXAMINER);
    public static final Actor AUDITOR = office("pruefung", "Jürgen Trautvetter", Role.AUDITOR);
    public static final Actor ADMINISTRATOR = office("verwaltung", "Katrin Seidel", Role.ADMINISTRATOR);

    private static final Map<MunicipalityKey, String> USERNAMES = Map.of(
            POESSNECK, "poessneck", OHRDRUF, "ohrdruf", SAALFELD_RUDOLSTADT, "slf", SCHMALKALDEN_MEININGEN, "sm");

    private DemoOffice() {}

    public static Actor editor(MunicipalityKey municipality) {
        return actor(USERNAMES.get(municipality) + ".amt", "Amt", Role.MUNICIPAL_EDITOR, municipality);
    }

    public static Actor municipalSignatory(MunicipalityKey municipality) {
        return actor(USERNAMES.get(municipality) + ".leitung", "Leitung", Role.MUNICIPAL_SIGNATORY, municipality);
    }

    /** The same person with further roles, for tests of the four-eyes rule. */
    public static Actor with(Actor actor, Role... more) {
        return new Actor(actor.id(), actor.name(), Set.of(more), actor.municipality());
    }

    private static Actor office(String username, String name, Role role) {
        return actor(username, name, role, null);
    }

    private static Actor actor(String username, String name, Role role, @Nullable MunicipalityKey municipality) {
        UUID id = UUID.nameUUIDFromBytes(("foerderfluss-demo-" + username).getBytes(StandardCharsets.UTF_8));
        return new Actor(new PersonId(id), name, Set.of(role), municipality);
    }
}
