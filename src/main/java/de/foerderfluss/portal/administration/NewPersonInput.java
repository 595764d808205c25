package de.foerderfluss.portal.administration;

import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormRejected;
import de.foerderfluss.identity.NewPerson;
import de.foerderfluss.identity.Role;
import de.foerderfluss.portal.Typed;
import de.foerderfluss.shared.MunicipalityKey;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the form in which somebody is given access. */
final class NewPersonInput {

    static final String FORM = "person";

    private static final String MUNICIPALITY = "municipality";
    private static final String SIDE = "side";

    private NewPersonInput() {}

    /** @throws FormRejected if it is not said for whom the person works */
    static NewPerson person(Typed typed, String password) {
        return new NewPerson(typed.value("username"), typed.value("name"), side(typed), password);
    }

    static Set<Role> roles(Typed typed) {
        return Arrays.stream(Role.values())
                .filter(role -> typed.has("role", role.name()))
                .collect(Collectors.toSet());
    }

    /** Which municipality was chosen so far. */
    static Optional<MunicipalityKey> chosen(Typed typed) {
        return MunicipalityKey.parse(typed.value(MUNICIPALITY));
    }

    private static @Nullable MunicipalityKey side(Typed typed) {
        return switch (typed.value(SIDE)) {
            case "office" -> null;
            case MUNICIPALITY ->
                chosen(typed)
                        .orElseThrow(() -> rejected(
                                "search",
                                "Kommune",
                                "Bitte suchen Sie die Kommune und wählen Sie sie unter den Treffern aus."));
            default ->
                throw rejected(
                        SIDE,
                        "Arbeitet für",
                        "Bitte wählen Sie, ob die Person für die Bewilligungsbehörde oder für eine Kommune arbeitet.");
        };
    }

    private static FormRejected rejected(String field, String label, String sentence) {
        return new FormRejected(List.of(new FormError(field, label, sentence)));
    }
}
