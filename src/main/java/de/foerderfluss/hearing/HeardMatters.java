package de.foerderfluss.hearing;

import de.foerderfluss.calendar.LegalCalendar;
import de.foerderfluss.decision.PriorHearing;
import de.foerderfluss.hearing.Hearing.Closure;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells on which matters the hearing is done, one way or the other. A hearing that has begun counts before a dispensation. */
@Component
class HeardMatters implements PriorHearing {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final StoredHearings hearings;
    private final DispensationRows dispensations;
    private final LegalCalendar calendar;

    HeardMatters(StoredHearings hearings, DispensationRows dispensations, LegalCalendar calendar) {
        this.hearings = hearings;
        this.dispensations = dispensations;
        this.calendar = calendar;
    }

    @Override
    public Heard on(CaseReference reference) {
        return on(reference, MatterKey.APPLICATION);
    }

    /** @throws NotHeardYet unless there was a hearing that is closed, or it was dispensed with */
    Heard on(CaseReference reference, MatterKey matter) {
        Optional<Hearing> hearing = hearings.find(reference, matter);
        if (hearing.isPresent()) {
            Closure closure = hearing.get().closure();
            if (closure == null) {
                throw NotHeardYet.toTheEnd();
            }
            return new Heard(closure.treatment(), hearing.get().contributors());
        }
        return dispensations.of(reference).stream()
                .filter(one -> one.matter().equals(matter))
                .findFirst()
                .map(one -> new Heard(words(one), Set.of(one.by())))
                .orElseThrow(NotHeardYet::atAll);
    }

    private String words(Dispensation dispensation) {
        DispensationGround ground = dispensation.ground();
        return "Von einer Anhörung haben wir nach %s %s abgesehen: %s %s"
                .formatted(
                        ground.legalBasis(),
                        calendar.procedureAct(LocalDate.ofInstant(dispensation.at(), ZONE)),
                        ground.germanName(),
                        dispensation.reason());
    }
}
