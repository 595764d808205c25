package de.foerderfluss.notice;

import de.foerderfluss.casefile.DocumentId;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A notice (Bescheid) and what has become of it. All days are in Europe/Berlin.
 *
 * @param matter what it is about within the case; one notice each
 * @param document the PDF in the case file; who may open it follows from {@link NoticeService#download}, not from the file
 * @param hash the SHA-256 of the PDF
 * @param contentHash the content that was approved
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
 * @param actions what was filed against it in court, the first one first
 */
public record Notice(
        CaseReference reference,
        MatterKey matter,
        NoticeNumber number,
        NoticeKind kind,
        DocumentId document,
        ContentHash hash,
        ContentHash contentHash,
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
        @Nullable String finalityReason,
        List<CourtAction> actions) {

    public Notice {
        actions = List.copyOf(actions);
    }

    /** Whether money may follow: it can no longer be contested, or the municipality has said that it will not. */
    public boolean payable() {
        return paymentObstacle().isEmpty();
    }

    /** Why no money may follow, in German; empty if it may. */
    public Optional<String> paymentObstacle() {
        return PaymentObstacle.of(this);
    }

    /** How much of the grant may be paid at most, if a court action has limited it. */
    public Optional<Money> ceiling() {
        Optional<CourtAction> limiting = pendingAction().or(this::decidedAction);
        return limiting.map(action ->
                action.end() == null ? action.accepted() : action.end().remaining());
    }

    /** The court action that is not at its end yet and keeps the notice from becoming final. */
    public Optional<CourtAction> pendingAction() {
        return openAction().filter(CourtAction::isHindering);
    }

    /** The court action that is not at its end yet, be it that it was filed too late to change anything. */
    public Optional<CourtAction> openAction() {
        return actions.stream().filter(CourtAction::isPending).findFirst();
    }

    /** The last court action that has ended, leaving aside what was filed too late or recorded by mistake. */
    public Optional<CourtAction> decidedAction() {
        return actions.stream()
                .filter(action -> action.isHindering()
                        && action.end() != null
                        && action.end().outcome() != ActionOutcome.MISTAKEN)
                .reduce((earlier, later) -> later);
    }

    /** Whether a court has taken it away. */
    public boolean isSetAside() {
        return decidedAction().filter(CourtAction::setsAside).isPresent();
    }

    /** How it is named in a sentence: the notice on the application is the case's notice, any other has its number and kind. */
    String german() {
        return matter.equals(MatterKey.APPLICATION)
                ? "Bescheid"
                : "Bescheid Nr. %s (%s)".formatted(number, kind.germanName());
    }

    /** The subject of its deadlines; none for the notice on the application. */
    static @Nullable MatterKey subject(MatterKey matter) {
        return matter.equals(MatterKey.APPLICATION) ? null : matter;
    }
}
