package de.foerderfluss.application;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SubmittedApplications extends Repository<SubmittedApplication, String> {

    SubmittedApplication saveAndFlush(SubmittedApplication application);

    Optional<SubmittedApplication> findById(String caseReference);

    Optional<SubmittedApplication> findByCaseReferenceAndApplicant(String caseReference, String applicant);

    @Query(
            "select a.caseReference as caseReference, a.title as title from SubmittedApplication a where a.caseReference in :references")
    List<Titled> titlesOf(Collection<String> references);

    /** A case and the title of its application. */
    interface Titled {

        String getCaseReference();

        String getTitle();
    }
}
