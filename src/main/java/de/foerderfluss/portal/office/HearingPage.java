package de.foerderfluss.portal.office;

import de.foerderfluss.hearing.AnswerWay;
import de.foerderfluss.hearing.Hearing;
import de.foerderfluss.hearing.Hearing.State;
import de.foerderfluss.hearing.HearingAnswer;
import de.foerderfluss.hearing.Hearings;
import de.foerderfluss.identity.People;
import de.foerderfluss.portal.Typed;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of one hearing shows. */
@Component
class HearingPage {

    /** How an answer can come besides the portal. */
    static final List<AnswerWay> WAYS =
            List.of(AnswerWay.LETTER, AnswerWay.EMAIL, AnswerWay.PHONE, AnswerWay.IN_PERSON);

    private final Hearings hearings;
    private final People people;
    private final Clock clock;

    HearingPage(Hearings hearings, People people, Clock clock) {
        this.hearings = hearings;
        this.people = people;
        this.clock = clock;
    }

    String show(OpenCase open, MatterKey matter, Typed typed, Model model) {
        Hearing hearing = hearings.get(open.reference(), matter);
        State state = hearing.state(LocalDate.now(clock));
        boolean mayAct = open.actor().has(CaseHearingsController.HEARERS)
                && model.getAttribute("obstacle") == null
                && state != State.CLOSED;
        Set<PersonId> named = new HashSet<>(hearing.contributors());
        hearing.answers().stream().map(HearingAnswer::recordedBy).forEach(named::add);
        hearing.extensions().stream().map(Hearing.Extension::by).forEach(named::add);
        model.addAttribute("typed", typed);
        model.addAttribute("hearing", hearing);
        model.addAttribute("state", state);
        model.addAttribute("replyPeriod", hearings.replyPeriod(hearing));
        model.addAttribute("ways", WAYS);
        model.addAttribute("mayAct", mayAct);
        model.addAttribute("closable", mayAct && state != State.OPEN);
        model.addAttribute("usualDays", hearings.usualDays(open.reference()));
        model.addAttribute("names", people.names(named));
        return "office/hearing";
    }
}
