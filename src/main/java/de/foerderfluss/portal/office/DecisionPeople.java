package de.foerderfluss.portal.office;

import de.foerderfluss.decision.Approval;
import de.foerderfluss.decision.Decision;
import de.foerderfluss.identity.People;
import de.foerderfluss.shared.PersonId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Names the people behind decisions, in one query for a whole page. */
@Component
class DecisionPeople {

    private final People people;

    DecisionPeople(People people) {
        this.people = people;
    }

    Map<PersonId, String> names(Collection<Decision> decisions) {
        Set<PersonId> involved = new HashSet<>();
        for (Decision decision : decisions) {
            involved.add(decision.proposedBy());
            involved.addAll(decision.contributors());
            Approval approval = decision.approval();
            if (approval != null) {
                involved.add(approval.by());
            }
        }
        return people.names(involved);
    }
}
