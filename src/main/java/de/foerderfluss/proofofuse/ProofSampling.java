package de.foerderfluss.proofofuse;

import de.foerderfluss.guideline.FundingGuideline;
import de.foerderfluss.guideline.ParameterKey;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.Percentage;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Chooses which proofs are examined closely (Stichprobe). With the first proof of a month a secret seed is made and its hash stored;
 * once the month is over the seed is revealed and the sample drawn from it, by a versioned rule, among all proofs that came until then
 * and have no lot yet. Nobody can know beforehand who will be drawn, and everybody can check afterwards.
 */
@Service
@Transactional
public class ProofSampling {

    private final SampleRows rows;
    private final SamplePopulation population;
    private final FundingGuideline guideline;
    private final SecureRandom chance = new SecureRandom();
    private final Clock clock;

    ProofSampling(SampleRows rows, SamplePopulation population, FundingGuideline guideline, Clock clock) {
        this.rows = rows;
        this.population = population;
        this.guideline = guideline;
        this.clock = clock;
    }

    /**
     * The moment at which a proof comes in. Until the transaction ends the sample in which it will be drawn cannot be drawn, so that no
     * proof slips in behind it: its month's, or the next one's if that of its month is drawn already.
     */
    Instant enter() {
        SamplePeriod month = SamplePeriod.of(clock.instant());
        SamplePeriod period = month;
        commit(period);
        while (rows.isDrawn(period)) {
            period = period.next();
            commit(period);
        }
        Instant now = clock.instant();
        return SamplePeriod.of(now).equals(month) ? now : enter();
    }

    /** Commits to a seed for the period, unless that has happened. */
    private void commit(SamplePeriod period) {
        rows.lock(period);
        if (rows.find(period).isEmpty()) {
            byte[] secret = new byte[32];
            chance.nextBytes(secret);
            String seed = HexFormat.of().formatHex(secret);
            LocalDate today = LocalDate.now(clock);
            Percentage share = guideline
                    .value(today, null, ParameterKey.PROOF_DEEP_PERCENT)
                    .percentage();
            rows.commit(period, rows.ruleAt(today), share, seed, ContentHash.of(seed), clock.instant());
        }
    }

    /**
     * Draws the sample in which the proof takes part, and with it whatever was left undrawn before, unless that has happened.
     *
     * @return how closely the proof is to be examined
     * @throws SampleTooEarly as long as the period runs
     */
    public ExaminationDepth draw(ProofId id) {
        return rows.lotOf(id).or(() -> drawn(id)).orElseThrow().depth();
    }

    /** The last day of the period in which the proof will be drawn; empty if its depth is drawn already. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> waitsUntil(ProofId id) {
        return rows.lotOf(id).isPresent() ? Optional.empty() : rows.periodOf(id).map(SamplePeriod::lastDay);
    }

    private Optional<SampleLot> drawn(ProofId id) {
        SamplePeriod period = rows.periodOf(id).orElseThrow(() -> new UnknownProof(id.reference()));
        if (!LocalDate.now(clock).isAfter(period.lastDay())) {
            throw new SampleTooEarly(period);
        }
        rows.lockDrawing();
        rows.undrawnUntil(period).forEach(this::draw);
        return rows.lotOf(id);
    }

    private void draw(SamplePeriod period) {
        rows.lock(period);
        SampleProtocol protocol = rows.protocol(period).orElseThrow();
        String seed = rows.seed(period);
        rows.draw(period, seed, SampleDraw.ranked(population.lots(protocol, seed), protocol.share()), clock.instant());
    }

    /** What was drawn for the proof, once it is. */
    @Transactional(readOnly = true)
    public Optional<SampleLot> lotOf(ProofId id) {
        return rows.lotOf(id);
    }

    /** All periods, the latest first, without their lots; those still running show only the hash of their seed. */
    @Transactional(readOnly = true)
    public List<SampleProtocol> protocols(Actor actor) {
        actor.requireOffice();
        return rows.protocols();
    }

    /**
     * The protocol of one period.
     *
     * @throws UnknownSample if no proof was submitted in it
     */
    @Transactional(readOnly = true)
    public SampleProtocol protocol(Actor actor, String period) {
        actor.requireOffice();
        return Optional.of(period)
                .filter(text -> text.matches("20\\d{2}-(0[1-9]|1[0-2])"))
                .map(SamplePeriod::of)
                .flatMap(rows::protocol)
                .orElseThrow(UnknownSample::new);
    }
}
