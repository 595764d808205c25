package de.foerderfluss.process.inbox;

import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.Role;
import de.foerderfluss.process.engine.ModelNames;
import de.foerderfluss.process.inbox.IncidentRows.Row;
import de.foerderfluss.shared.CaseReference;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What went wrong in the background, and trying it again (Störungen). */
@Service
@Transactional(readOnly = true)
public class Incidents {

    private static final int TRIES = 3;

    private final IncidentRows rows;
    private final RepositoryService repository;
    private final ManagementService jobs;
    private final CaseFile caseFile;

    Incidents(IncidentRows rows, RepositoryService repository, ManagementService jobs, CaseFile caseFile) {
        this.rows = rows;
        this.repository = repository;
        this.jobs = jobs;
        this.caseFile = caseFile;
    }

    /** The open incidents, oldest first, for administrators and auditors. */
    public Page<Incident> list(Actor actor, Pageable page) {
        actor.require(Role.ADMINISTRATOR, Role.AUDITOR);
        return rows.list(page).map(this::incident);
    }

    /** How many there are. */
    public long count(Actor actor) {
        actor.require(Role.ADMINISTRATOR, Role.AUDITOR);
        return rows.count();
    }

    /**
     * Lets the engine try the step again, at once in the background; the case file says who asked for it. The step itself books and
     * sends nothing twice.
     *
     * @throws UnknownIncident if it has been resolved meanwhile
     */
    @Transactional
    public void retry(Actor administrator, String incidentId) {
        administrator.require(Role.ADMINISTRATOR);
        Row row = rows.find(incidentId).orElseThrow(UnknownIncident::new);
        Incident incident = incident(row);
        jobs.setJobRetries(row.job(), TRIES);
        caseFile.record(
                incident.reference(),
                administrator.id(),
                "INCIDENT_RETRIED",
                "Der Schritt „%s“ war gestört und wird erneut versucht.".formatted(incident.germanStep()),
                Visibility.OFFICE);
    }

    private Incident incident(Row row) {
        BpmnModelInstance model = repository.getBpmnModelInstance(row.definition());
        String step = ModelNames.germanName(model, row.elementId());
        return new Incident(
                row.id(),
                new CaseReference(row.businessKey()),
                row.drawdownNumber(),
                ModelNames.process(model).getId(),
                row.elementId(),
                step,
                row.since(),
                "Der Schritt „%s“ ist mehrmals gescheitert; der Vorgang steht still. Bitte beheben Sie die Ursache und lassen Sie den Schritt erneut versuchen."
                        .formatted(step),
                row.cause() == null ? "ohne Meldung" : row.cause());
    }
}
