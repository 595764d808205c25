package de.foerderfluss.proofofuse;

import de.foerderfluss.shared.ContentHash;
import java.math.BigInteger;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was drawn for a proof (Los).
 *
 * @param proof the hash of the proof at the drawing
 * @param score risk points
 * @param number drawn from the seed, the reference and the hash of the proof
 * @param rank from 1; the smaller number per point comes first
 * @param deep whether the proof is among those examined closely
 */
public record SampleLot(
        ProofId id,
        int round,
        ContentHash proof,
        SamplePeriod period,
        Set<SampleFactor> factors,
        int score,
        long number,
        int rank,
        boolean deep) {

    public SampleLot {
        factors = Set.copyOf(factors);
    }

    public ExaminationDepth depth() {
        return deep ? ExaminationDepth.DEEP : ExaminationDepth.CURSORY;
    }

    /** Whether its number per point is smaller, without rounding; equal ones by reference. */
    int compareByChance(SampleLot other) {
        int byChance = BigInteger.valueOf(number)
                .multiply(BigInteger.valueOf(other.score))
                .compareTo(BigInteger.valueOf(other.number).multiply(BigInteger.valueOf(score)));
        return byChance == 0 ? id.reference().compareTo(other.id.reference()) : byChance;
    }

    SampleLot at(int place, boolean drawn) {
        return new SampleLot(id, round, proof, period, factors, score, number, place, drawn);
    }

    /** How the depth came about. */
    public String german() {
        String risks = factors.isEmpty()
                ? "ohne besondere Merkmale"
                : factors.stream().sorted().map(SampleFactor::germanName).collect(Collectors.joining(", "));
        return "Stichprobe %s: %d Risikopunkte (%s), Losnummer %d, Rang %d."
                .formatted(period.text(), score, risks, number, rank);
    }
}
