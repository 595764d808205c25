package de.foerderfluss.application;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MunicipalityKey;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds other applications for the same funding object in which one of the municipalities of an application takes part. */
@Component
@Transactional(readOnly = true)
public class SameObjects {

    private final Applications applications;
    private final JdbcClient jdbc;

    SameObjects(Applications applications, JdbcClient jdbc) {
        this.applications = applications;
        this.jdbc = jdbc;
    }

    /** @param cases the last received first, at most twenty; retracted ones are left out */
    public record SameObject(String fundingObject, List<CaseReference> cases) {}

    public SameObject elsewhere(CaseReference reference) {
        FundingApplication application = applications.get(reference);
        String[] parties = Stream.concat(
                        Stream.of(application.applicant()),
                        application.partners().stream().map(Partner::key))
                .map(MunicipalityKey::ags)
                .toArray(String[]::new);
        List<CaseReference> cases = jdbc
                .sql("""
                        select case_reference from (
                            select case_reference from app.funding_application
                            where applicant = any (:parties) and funding_object = :object
                            union
                            select p.case_reference from app.application_partner p
                            join app.funding_application a on a.case_reference = p.case_reference
                            where p.partner = any (:parties) and a.funding_object = :object) found
                        where case_reference <> :case
                          and not exists (select 1 from app.application_retraction r where r.case_reference = found.case_reference)
                        order by case_reference desc limit 20
                        """)
                .param("parties", parties)
                .param("object", application.fundingObject())
                .param("case", reference.text())
                .query(String.class)
                .list()
                .stream()
                .map(CaseReference::new)
                .toList();
        return new SameObject(application.fundingObject(), cases);
    }
}
