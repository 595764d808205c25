package de.foerderfluss.proofofuse;

import de.foerderfluss.shared.Breach;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The proof cannot be examined now: it is not there, or it is not drawn yet how closely. */
public class ExaminationTooEarly extends Breach {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private ExaminationTooEarly(String germanMessage) {
        super(Kind.CONFLICT, germanMessage);
    }

    static ExaminationTooEarly in(ProofId id, ProofState state) {
        return new ExaminationTooEarly("Der %s zum Aktenzeichen %s ist %s und kann jetzt nicht geprüft werden."
                .formatted(id.german(), id.reference(), state.germanName()));
    }

    /** @param lastDay of the period in which the proof will be drawn */
    static ExaminationTooEarly beforeDrawing(ProofId id, @Nullable LocalDate lastDay) {
        return new ExaminationTooEarly(
                "Ob der %s zum Aktenzeichen %s vertieft geprüft wird, entscheidet die Stichprobe%s. Bis sie gezogen ist, beginnt die Prüfung nicht."
                        .formatted(
                                id.german(),
                                id.reference(),
                                lastDay == null
                                        ? ""
                                        : ", die nach dem %s gezogen wird".formatted(DAY.format(lastDay))));
    }
}
