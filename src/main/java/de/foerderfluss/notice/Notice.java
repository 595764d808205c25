package de.foerderfluss.notice;

import de.foerderfluss.casefile.DocumentId;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.ContentHash;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A notice (Bescheid) and what has become of it. All days are in Europe/Berlin.
 *
 * @param document the PDF in the case file; who may open it follows from {@link NoticeService#download}, not from the file
 * @param hash the SHA-256 of the PDF
 * @param decisionHash the content that was approved
 * @param verificationCode for the public check of the paper
 * @param date the date printed on it
 * @param delivery how it reaches the municipality; becomes POST when nobody downloads it in time
 * @param provided since when it can be downloaded
 * @param downloadEnds the last day of the download period
 * @param downloaded when somebody of the municipality downloaded it first, as long as that notified it
 * @param posted when it went to the post
 * @param notifiedOn when it counts as notified; may lie ahead
 * @param remedyEnds the last day to go to court
 * @param waivedOn when the municipality waived its remedy
 * @param finalOn since when it can no longer be contested
 * @param finalityReason why so, a German sentence
 */
public record Notice(
        CaseReference reference,
        NoticeNumber number,
        NoticeKind kind,
        DocumentId document,
        ContentHash hash,
        ContentHash decisionHash,
        String verificationCode,
        LocalDate date,
        Instant issuedAt,
        DeliveryWay delivery,
        @Nullable LocalDate provided,
        @Nullable LocalDate downloadEnds,
        @Nullable LocalDate downloaded,
        @Nullable LocalDate posted,
        @Nullable LocalDate notifiedOn,
        @Nullable LocalDate remedyEnds,
        @Nullable LocalDate waivedOn,
        @Nullable LocalDate finalOn,
        @Nullable String finalityReason) {

    /** Whether money may follow: it can no longer be contested, or the municipality has said that it will not. */
    public boolean payable() {
        return kind.grants() && (finalOn != null || waivedOn != null);
    }
}
