package de.foerderfluss.identity;

import de.foerderfluss.shared.Breach;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The actor holds none of the roles that an act needs. */
public class NotPermitted extends Breach {

    private static final long serialVersionUID = 1L;

    public NotPermitted(Role... needed) {
        super(
                Kind.FORBIDDEN,
                "Das darf nur, wer die Rolle %s hat. Bitte wenden Sie sich an eine Person mit dieser Rolle oder an die Verwaltung."
                        .formatted(names(needed)));
    }

    private NotPermitted(String sentence) {
        super(Kind.FORBIDDEN, sentence);
    }

    /** The act is for the granting authority, whatever the role. */
    static NotPermitted officeOnly() {
        return new NotPermitted(
                "Das ist der Bewilligungsbehörde vorbehalten. Was für Ihre Kommune bestimmt ist, steht auf der Seite des Vorgangs.");
    }

    private static String names(Role... needed) {
        return Arrays.stream(needed).map(role -> "„" + role.germanName() + "“").collect(Collectors.joining(" oder "));
    }
}
