package de.foerderfluss.portal.office;

import de.foerderfluss.identity.AdministrativeCourt;
import de.foerderfluss.notice.ActionExtent;
import de.foerderfluss.notice.ActionOutcome;
import de.foerderfluss.notice.NewActionEnd;
import de.foerderfluss.notice.NewCourtAction;
import de.foerderfluss.portal.DayInput;
import de.foerderfluss.portal.Typed;
import de.foerderfluss.shared.Money;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads what a clerk types about court actions; what cannot be read becomes a value that the room refuses at its field. */
final class CourtInput {

    private static final Money UNREADABLE = Money.ofCents(-1);

    private CourtInput() {}

    static NewCourtAction action(Typed typed) {
        return new NewCourtAction(
                day(typed, "filedOn"),
                chosen(AdministrativeCourt.values(), typed.value("court")),
                typed.value("courtFile"),
                chosen(ActionExtent.values(), typed.value("extent")),
                typed.value("contested"),
                amount(typed, "accepted"),
                typed.has("reinstated", "true"));
    }

    static NewActionEnd end(Typed typed) {
        return new NewActionEnd(
                chosen(ActionOutcome.values(), typed.value("outcome")),
                day(typed, "day"),
                typed.value("summary"),
                amount(typed, "remaining"));
    }

    private static LocalDate day(Typed typed, String field) {
        return DayInput.parse(typed.value(field)).orElse(LocalDate.EPOCH);
    }

    private static @Nullable Money amount(Typed typed, String field) {
        String text = typed.value(field);
        return text.isBlank() ? null : Money.parseGerman(text).orElse(UNREADABLE);
    }

    private static <T extends Enum<T>> T chosen(T[] choices, String name) {
        return Arrays.stream(choices)
                .filter(choice -> choice.name().equals(name))
                .findFirst()
                .orElse(choices[0]);
    }
}
