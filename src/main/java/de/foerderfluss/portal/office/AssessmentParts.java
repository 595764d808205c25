package de.foerderfluss.portal.office;

import static java.util.stream.Collectors.toMap;

import de.foerderfluss.assessment.AssessmentRecord;
import de.foerderfluss.assessment.AssessmentView;
import de.foerderfluss.assessment.CaseAssessment;
import de.foerderfluss.assessment.ChecklistItem;
import de.foerderfluss.assessment.CompletenessRound;
import de.foerderfluss.assessment.TechnicalOpinion;
import de.foerderfluss.identity.People;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.PersonId;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gives a page what has been judged so far: to be read on its own, or beside the form of the next step. */
@Component
class AssessmentParts {

    private final CaseAssessment assessment;
    private final People people;

    AssessmentParts(CaseAssessment assessment, People people) {
        this.assessment = assessment;
        this.people = people;
    }

    void add(CaseReference reference, Model model) {
        AssessmentView view = assessment.of(reference);
        model.addAttribute("checks", view.checks());
        model.addAttribute(
                "checklist",
                assessment.checklist(reference).stream().collect(toMap(ChecklistItem::code, ChecklistItem::label)));
        model.addAttribute("answer", view.eligibility().orElse(null));
        model.addAttribute("opinion", view.opinion().orElse(null));
        model.addAttribute("record", view.record().orElse(null));
        model.addAttribute("judges", people.names(judges(view)));
    }

    private static Set<PersonId> judges(AssessmentView view) {
        Set<PersonId> judges = new HashSet<>();
        view.checks().stream().map(CompletenessRound::checkedBy).forEach(judges::add);
        view.opinion().map(TechnicalOpinion::givenBy).ifPresent(judges::add);
        view.record().map(AssessmentRecord::authors).ifPresent(judges::addAll);
        return judges;
    }
}
