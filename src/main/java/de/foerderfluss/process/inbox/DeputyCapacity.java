package de.foerderfluss.process.inbox;

import de.foerderfluss.casefile.WritingCapacity;
import de.foerderfluss.identity.Deputies;
import de.foerderfluss.identity.People;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.PersonId;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whoever stands in for somebody who had taken on a task of the case acts there as their deputy. */
@Component
class DeputyCapacity implements WritingCapacity {

    private final Deputies deputies;
    private final People people;
    private final WorkItemClaims claims;

    DeputyCapacity(Deputies deputies, People people, WorkItemClaims claims) {
        this.deputies = deputies;
        this.people = people;
        this.claims = claims;
    }

    @Override
    public Optional<String> of(CaseReference reference, PersonId by) {
        Set<PersonId> absent = deputies.represented(by);
        return absent.isEmpty()
                ? Optional.empty()
                : claims.heldBy(reference, by, absent).map(person -> Deputies.germanFor(people.get(person)));
    }
}
