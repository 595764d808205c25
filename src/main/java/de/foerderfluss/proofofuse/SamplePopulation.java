package de.foerderfluss.proofofuse;

import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.Money;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The proofs of use among which a period's sample is drawn, with their risks, in one statement: all until its end that have no lot. */
@Component
class SamplePopulation {

    private static final String CANDIDATES = """
            select p.case_reference, p.round, p.content_hash, p.granted_cents,
                   (p.submitted_at at time zone 'Europe/Berlin')::date > p.due_on as late,
                   not exists (select 1 from proof earlier
                               join funding_application other on other.case_reference = earlier.case_reference
                               where other.applicant = a.applicant and earlier.year = 0
                                 and earlier.case_reference <> p.case_reference
                                 and earlier.submitted_at < p.submitted_at) as first,
                   exists (select 1 from proof_examined_item cut
                           join proof_cost_item claim using (case_reference, year, round, number)
                           join funding_application other using (case_reference)
                           where other.applicant = a.applicant and cut.recognised_cents < claim.claimed_cents) as cuts
            from proof p join funding_application a using (case_reference)
            where p.year = 0 and p.submitted_at < :end
              and not exists (select 1 from sample_lot l where l.case_reference = p.case_reference and l.year = 0)
              and p.round = (select min(r.round) from proof r where r.case_reference = p.case_reference and r.year = 0)
            order by p.case_reference
            """;

    private final JdbcClient jdbc;

    SamplePopulation(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Candidate(
            ProofId id, int round, ContentHash proof, Money granted, boolean late, boolean first, boolean cuts) {}

    /** Numbered, not ranked yet. */
    List<SampleLot> lots(SampleProtocol protocol, String seed) {
        List<SampleLot> lots = new ArrayList<>();
        for (Candidate candidate : candidates(protocol.period())) {
            Set<SampleFactor> factors = factors(candidate, protocol.rule());
            lots.add(new SampleLot(
                    candidate.id(),
                    candidate.round(),
                    candidate.proof(),
                    protocol.period(),
                    factors,
                    protocol.rule().score(factors),
                    SampleDraw.number(seed, candidate.id(), candidate.proof()),
                    1,
                    false));
        }
        return lots;
    }

    private Set<SampleFactor> factors(Candidate candidate, SampleRule rule) {
        Set<SampleFactor> factors = EnumSet.noneOf(SampleFactor.class);
        Money large = rule.largeGrant();
        if (large != null && !large.exceeds(candidate.granted())) {
            factors.add(SampleFactor.LARGE_GRANT);
        }
        if (candidate.first()) {
            factors.add(SampleFactor.FIRST_RECIPIENT);
        }
        if (candidate.cuts()) {
            factors.add(SampleFactor.EARLIER_CUTS);
        }
        if (candidate.late()) {
            factors.add(SampleFactor.LATE_PROOF);
        }
        factors.retainAll(rule.points().keySet());
        return factors;
    }

    private List<Candidate> candidates(SamplePeriod period) {
        return jdbc.sql(CANDIDATES)
                .param("end", period.end().atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Candidate(
                        ProofId.whole(new CaseReference(row.getString("case_reference"))),
                        row.getInt("round"),
                        new ContentHash(row.getString("content_hash")),
                        Money.ofCents(row.getLong("granted_cents")),
                        row.getBoolean("late"),
                        row.getBoolean("first"),
                        row.getBoolean("cuts")))
                .list();
    }
}
