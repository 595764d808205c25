package de.foerderfluss.application;

import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.Role;
import de.foerderfluss.shared.CaseReference;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The applications received. */
@Service
@Transactional(readOnly = true)
public class Applications {

    private static final Role[] OFFICE =
            Arrays.stream(Role.values()).filter(role -> !role.isMunicipal()).toArray(Role[]::new);

    private final SubmittedApplications applications;
    private final CaseAccess access;
    private final ApplicationSearch search;

    Applications(SubmittedApplications applications, CaseAccess access, ApplicationSearch search) {
        this.applications = applications;
        this.access = access;
        this.search = search;
    }

    /**
     * The application of a case, for other rooms.
     *
     * @throws UnknownCase if there is none
     */
    public FundingApplication get(CaseReference reference) {
        return applications
                .findById(reference.text())
                .orElseThrow(() -> new UnknownCase(reference))
                .view();
    }

    /** The titles of all these cases, in one query; what is unknown is left out. */
    public Map<CaseReference, String> titles(Collection<CaseReference> references) {
        return references.isEmpty()
                ? Map.of()
                : applications
                        .titlesOf(references.stream()
                                .map(CaseReference::text)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(
                                titled -> new CaseReference(titled.getCaseReference()),
                                SubmittedApplications.Titled::getTitle));
    }

    /**
     * The application of a case, for a person: everything for the office, a municipality's own for its people.
     *
     * @throws UnknownCase if there is none, or not for this person
     */
    public FundingApplication get(Actor actor, CaseReference reference) {
        return access.find(actor, reference).view();
    }

    /**
     * What the office looks for.
     *
     * @param page at most 200 lines; sortable by {@code reference}, {@code applicant}, {@code title}, {@code expenditure},
     *     {@code requestedGrant} and {@code receivedAt}, last received first if nothing is said
     * @throws de.foerderfluss.identity.NotPermitted if the actor is not of the office
     */
    public Page<ApplicationSummary> search(Actor actor, ApplicationFilter filter, Pageable page) {
        actor.require(OFFICE);
        return search.find(filter, page);
    }

    /** The cases of the actor's own municipality, sortable as above. */
    public Page<ApplicationSummary> ofMunicipality(Actor actor, Pageable page) {
        return search.find(new ApplicationFilter(null, OpenDraft.municipalityOf(actor), null, null, null), page);
    }
}
