package de.foerderfluss.proofofuse;

import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.Percentage;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Draws a sample so that anybody can draw it again: the number of a proof follows from the seed and the proof, the rank from the number
 * divided by the risk points (sequential Poisson sampling), the size from the share. A higher risk makes a lower rank likelier, yet
 * every proof can be drawn.
 */
final class SampleDraw {

    private static final int TEN_THOUSAND = 10_000;

    private SampleDraw() {}

    /** 63 bits of HMAC-SHA-256 over reference and hash of the proof, keyed by the seed. */
    static long number(String seed, ProofId id, ContentHash proof) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(seed.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] drawn = mac.doFinal((id.reference() + "|" + proof).getBytes(StandardCharsets.UTF_8));
            return new BigInteger(1, Arrays.copyOf(drawn, Long.BYTES))
                    .shiftRight(1)
                    .longValueExact();
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", impossible);
        }
    }

    /** At least the share, rounded up to whole proofs. */
    static int size(int proofs, Percentage share) {
        return Math.toIntExact(-Math.floorDiv(-(long) proofs * share.basisPoints(), (long) TEN_THOUSAND));
    }

    /** The same lots with their ranks, the first ones drawn. */
    static List<SampleLot> ranked(List<SampleLot> lots, Percentage share) {
        int size = size(lots.size(), share);
        List<SampleLot> ordered =
                lots.stream().sorted(SampleLot::compareByChance).toList();
        List<SampleLot> ranked = new ArrayList<>();
        for (int index = 0; index < ordered.size(); index++) {
            ranked.add(ordered.get(index).at(index + 1, index < size));
        }
        return ranked;
    }
}
