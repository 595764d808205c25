package de.foerderfluss.portal.office;

import static java.util.stream.Collectors.toSet;

import de.foerderfluss.hearing.Hearing;
import de.foerderfluss.hearing.Hearings;
import de.foerderfluss.payment.Drawdown;
import de.foerderfluss.payment.Drawdowns;
import de.foerderfluss.ruling.Ruling;
import de.foerderfluss.ruling.RulingState;
import de.foerderfluss.ruling.Rulings;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MatterKey;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** On what a municipality can still be heard: the application, its drawdowns, and of whatever is ruled on later the next one. */
@Component
class HearableMatters {

    private static final List<String> RULED_ON =
            List.of("REVOCATION", "SETTLEMENT", "INTEREST", "AMENDMENT", "EARLY_START");

    private final Hearings hearings;
    private final Rulings rulings;
    private final Drawdowns drawdowns;

    HearableMatters(Hearings hearings, Rulings rulings, Drawdowns drawdowns) {
        this.hearings = hearings;
        this.rulings = rulings;
        this.drawdowns = drawdowns;
    }

    /** In the order in which a case meets them. */
    List<MatterKey> of(CaseReference reference) {
        Set<MatterKey> heard =
                hearings.of(reference).stream().map(Hearing::matter).collect(toSet());
        Set<MatterKey> ruledOn = rulings.of(reference).stream()
                .filter(ruling -> ruling.state() == RulingState.ISSUED || ruling.state() == RulingState.APPROVED)
                .map(Ruling::matter)
                .collect(toSet());
        Stream<MatterKey> drawn = drawdowns.of(reference).stream()
                .map(Drawdown::id)
                .map(drawdown -> MatterKey.of("DRAWDOWN", drawdown.number()));
        Stream<MatterKey> next = RULED_ON.stream().map(kind -> next(kind, ruledOn));
        return Stream.of(Stream.of(MatterKey.APPLICATION), drawn, next)
                .flatMap(matters -> matters)
                .filter(matter -> !heard.contains(matter) && !ruledOn.contains(matter))
                .toList();
    }

    /** The same, and first the one that another page has named. */
    List<MatterKey> offered(CaseReference reference, String named) {
        Stream<MatterKey> asked = MatterKey.parse(named).filter(MatterKey::isKnown).stream();
        return Stream.concat(asked, of(reference).stream()).distinct().toList();
    }

    private static MatterKey next(String kind, Set<MatterKey> ruledOn) {
        int number = 1;
        while (ruledOn.contains(MatterKey.of(kind, number))) {
            number++;
        }
        return MatterKey.of(kind, number);
    }
}
