package de.foerderfluss.application;

import de.foerderfluss.casefile.WritingGate;
import de.foerderfluss.identity.CouncilMemberships;
import de.foerderfluss.identity.Municipalities;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.MunicipalityKey;
import de.foerderfluss.shared.PersonId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds what keeps a person out of a case: their word that they may be biased, or a seat in the council of a municipality that takes part in
 * it, as applicant or as partner. Stands at the case file, which every act has to pass.
 */
@Component
class Conflicts implements WritingGate {

    private static final String INVOLVED = """
            select case_reference, applicant as ags from app.funding_application
            union all select case_reference, partner from app.application_partner
            """;

    private final CouncilMemberships memberships;
    private final Municipalities municipalities;
    private final BiasRows declarations;
    private final JdbcClient jdbc;

    Conflicts(CouncilMemberships memberships, Municipalities municipalities, BiasRows declarations, JdbcClient jdbc) {
        this.memberships = memberships;
        this.municipalities = municipalities;
        this.declarations = declarations;
        this.jdbc = jdbc;
    }

    @Override
    public void requireMayWrite(CaseReference reference, PersonId person) {
        obstacle(person, reference).ifPresent(why -> {
            throw new ConflictOfInterest(why);
        });
    }

    /** A German sentence that says why the person may not act in the case; empty if nothing stands against it. */
    Optional<String> obstacle(PersonId person, CaseReference reference) {
        boolean declared = declarations.of(reference).stream()
                .anyMatch(declaration ->
                        declaration.holds() && declaration.person().equals(person));
        if (declared) {
            return Optional.of("Sie haben sich in diesem Vorgang für befangen erklärt (§ 21 VwVfG).");
        }
        Set<MunicipalityKey> seats = memberships.current(person);
        return seats.isEmpty()
                ? Optional.empty()
                : involved(reference, seats)
                        .map(key ->
                                "Sie gehören einer Vertretung an, die an diesem Vorgang beteiligt ist: %s (§ 20 VwVfG)."
                                        .formatted(municipalities.get(key).name()));
    }

    /** The cases in which the person may not act. */
    Set<CaseReference> barred(PersonId person) {
        Set<CaseReference> barred = declarations.of(person).stream()
                .filter(BiasDeclaration::holds)
                .map(BiasDeclaration::reference)
                .collect(Collectors.toCollection(HashSet::new));
        Set<MunicipalityKey> seats = memberships.current(person);
        if (!seats.isEmpty()) {
            jdbc
                    .sql("select distinct case_reference from (" + INVOLVED + ") involved where ags in (:seats)")
                    .param("seats", keys(seats))
                    .query(String.class)
                    .list()
                    .stream()
                    .map(CaseReference::new)
                    .forEach(barred::add);
        }
        return barred;
    }

    private Optional<MunicipalityKey> involved(CaseReference reference, Collection<MunicipalityKey> seats) {
        return jdbc.sql("select ags from (" + INVOLVED
                        + ") involved where case_reference = :case and ags in (:seats) order by ags limit 1")
                .param("case", reference.text())
                .param("seats", keys(seats))
                .query(String.class)
                .optional()
                .map(MunicipalityKey::new);
    }

    private static List<String> keys(Collection<MunicipalityKey> seats) {
        return seats.stream().map(MunicipalityKey::ags).toList();
    }
}
