package de.foerderfluss.portal.office;

import de.foerderfluss.hearing.Dispensations;
import de.foerderfluss.hearing.Hearing;
import de.foerderfluss.hearing.Hearings;
import de.foerderfluss.portal.GermanText;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says to whoever proposes a decision how far the municipality has been heard on its application. */
@Component
class HearingHint {

    private final Hearings hearings;
    private final Dispensations dispensations;
    private final GermanText german;

    HearingHint(Hearings hearings, Dispensations dispensations, GermanText german) {
        this.hearings = hearings;
        this.dispensations = dispensations;
        this.german = german;
    }

    String of(CaseReference reference) {
        Optional<Hearing> hearing = hearings.find(reference, MatterKey.APPLICATION);
        if (hearing.isPresent()) {
            return hearing.get().closure() == null
                    ? "Die Anhörung zum Antrag ist noch nicht abgeschlossen; die Kommune kann sich bis zum %s äußern."
                            .formatted(german.day(hearing.get().replyBy()))
                    : "Die Kommune ist angehört. Ihre Würdigung steht in der Begründung des Bescheids.";
        }
        return dispensations
                .find(reference, MatterKey.APPLICATION)
                .map(given ->
                        "Von einer Anhörung wird abgesehen: " + given.ground().germanName() + " " + given.reason())
                .orElse(
                        "Die Kommune ist zum Antrag nicht angehört. Wird weniger bewilligt als beantragt, ist das vorher nachzuholen oder festzuhalten, warum davon abgesehen werden kann.");
    }
}
