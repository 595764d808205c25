package de.foerderfluss.application;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SubmittedApplications extends Repository<SubmittedApplication, String> {

    SubmittedApplication saveAndFlush(SubmittedApplication application);

    Optional<SubmittedApplication> findById(String caseReference);

    Optional<SubmittedApplication> findByCaseReferenceAndApplicant(String caseReference, String applicant);
}
