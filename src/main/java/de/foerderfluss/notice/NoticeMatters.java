package de.foerderfluss.notice;

import de.foerderfluss.application.ProjectBeginnings;
import de.foerderfluss.assessment.AssessmentRecord;
import de.foerderfluss.assessment.CaseAssessment;
import de.foerderfluss.decision.Decision;
import de.foerderfluss.identity.Municipalities;
import de.foerderfluss.identity.Municipality;
import de.foerderfluss.identity.People;
import de.foerderfluss.shared.MunicipalityKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers what a notice is about. */
@Component
class NoticeMatters {

    private final CaseMatters cases;
    private final CaseAssessment assessment;
    private final ProjectBeginnings beginnings;
    private final Municipalities municipalities;
    private final People people;

    NoticeMatters(
            CaseMatters cases,
            CaseAssessment assessment,
            ProjectBeginnings beginnings,
            Municipalities municipalities,
            People people) {
        this.cases = cases;
        this.assessment = assessment;
        this.beginnings = beginnings;
        this.municipalities = municipalities;
        this.people = people;
    }

    NoticeMatter of(Decision decision, LocalDate day) {
        CaseMatter matter = cases.of(decision.reference(), day);
        return new NoticeMatter(
                matter,
                decision,
                assessment
                        .of(decision.reference())
                        .record()
                        .map(AssessmentRecord::recognisedItems)
                        .orElse(List.of()),
                partners(matter),
                beginnings.of(matter.application()).earlyStartFrom(),
                people.get(decision.proposedBy()).name());
    }

    private Map<MunicipalityKey, Municipality> partners(CaseMatter matter) {
        return matter.application().partners().stream()
                .flatMap(partner -> municipalities.find(partner.key()).stream())
                .collect(Collectors.toMap(Municipality::key, Function.identity(), (first, second) -> first));
    }
}
