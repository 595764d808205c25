package de.foerderfluss.notice;

import de.foerderfluss.calendar.Deadline;
import de.foerderfluss.shared.PersonId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The way of a notice to the municipality and to finality, one method per legal act. What is stored are facts, each written once; where
 * it stands follows from them.
 */
@Embeddable
class Serving {

    private LocalDate issuedOn;

    @Enumerated(EnumType.STRING)
    private DeliveryWay delivery;

    private @Nullable LocalDate providedOn;
    private @Nullable LocalDate downloadEnds;
    private @Nullable LocalDate downloadedOn;
    private @Nullable UUID downloadedBy;
    private @Nullable LocalDate postedOn;
    private @Nullable UUID postedBy;
    private @Nullable LocalDate notifiedOn;
    private @Nullable LocalDate remedyEnds;
    private @Nullable LocalDate waivedOn;
    private @Nullable UUID waivedBy;
    private @Nullable String waiverText;
    private @Nullable LocalDate finalOn;
    private @Nullable String finalityReason;

    @SuppressWarnings("NullAway.Init")
    protected Serving() {}

    /** On its way by post until it is provided. */
    Serving(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
        this.delivery = DeliveryWay.POST;
    }

    ServiceState state() {
        if (finalOn != null) {
            return ServiceState.FINAL;
        }
        if (waivedOn != null) {
            return ServiceState.WAIVED;
        }
        if (notifiedOn != null) {
            return ServiceState.SERVED;
        }
        return delivery == DeliveryWay.PORTAL ? ServiceState.AWAITING_DOWNLOAD : ServiceState.AWAITING_POST;
    }

    /** Puts it into the portal on the day of issue, for as long as the deadline says. */
    void provide(LocalDate today, Deadline end) {
        if (state() != ServiceState.AWAITING_POST || downloadEnds != null || !today.equals(issuedOn)) {
            throw new IllegalStateException("A notice is provided once, on the day of its issue");
        }
        delivery = DeliveryWay.PORTAL;
        providedOn = today;
        downloadEnds = end.date();
    }

    /** Whether the municipality may read it today. By post it reads it once the letter is on its way. */
    void requireReadable(LocalDate today) {
        if (state() == ServiceState.AWAITING_POST) {
            throw new NotDownloadable(
                    downloadEnds == null
                            ? "Der Bescheid kommt mit der Post. Sobald er abgeschickt ist, können Sie ihn auch hier lesen."
                            : ServingWords.downloadOver(required(downloadEnds)));
        }
        if (state() == ServiceState.AWAITING_DOWNLOAD && today.isAfter(required(downloadEnds))) {
            throw new NotDownloadable(ServingWords.downloadOver(required(downloadEnds)));
        }
    }

    /** The municipality downloads it; whether that notified it, which only the first download within the period does. */
    boolean download(PersonId by, LocalDate today, Deadline notification, Deadline remedy) {
        requireReadable(today);
        if (state() != ServiceState.AWAITING_DOWNLOAD) {
            return false;
        }
        downloadedOn = today;
        downloadedBy = by.value();
        serve(notification, remedy);
        return true;
    }

    /** Nobody downloaded it in time: it goes to the post. Whether that changed anything. */
    boolean endDownloadPeriod(LocalDate today) {
        if (state() != ServiceState.AWAITING_DOWNLOAD) {
            return false;
        }
        if (!today.isAfter(required(downloadEnds))) {
            throw new DownloadPeriodRuns(required(downloadEnds));
        }
        delivery = DeliveryWay.POST;
        return true;
    }

    /** A clerk posts it; false if this very posting is known already. */
    boolean post(PersonId by, LocalDate day, LocalDate today, Deadline notification, Deadline remedy) {
        if (day.equals(postedOn)) {
            return false;
        }
        endDownloadPeriod(today);
        if (state() != ServiceState.AWAITING_POST) {
            throw new NotPostable(
                    "Der Bescheid ist schon bekannt gegeben; ein weiterer Postversand lässt sich nicht vermerken.");
        }
        if (day.isBefore(issuedOn) || day.isAfter(today)) {
            throw new NotPostable("Der Tag des Postversands muss zwischen dem %s (Erlass) und heute liegen."
                    .formatted(GermanDay.of(issuedOn)));
        }
        postedOn = day;
        postedBy = by.value();
        serve(notification, remedy);
        return true;
    }

    /** The municipality waives its remedy; false if it did so before. */
    boolean waiveRemedy(PersonId by, LocalDate today, String declaration) {
        if (waivedOn != null) {
            return false;
        }
        if (state() != ServiceState.SERVED) {
            throw new NotWaivable(ServingWords.notServed(state()));
        }
        if (today.isBefore(required(notifiedOn))) {
            throw new NotWaivable(
                    "Der Bescheid gilt am %s als bekannt gegeben. Ab diesem Tag können Sie auf die Klage verzichten."
                            .formatted(GermanDay.of(required(notifiedOn))));
        }
        if (today.isAfter(required(remedyEnds))) {
            throw new NotWaivable("Die Klagefrist ist am %s abgelaufen; ein Verzicht ist nicht mehr nötig."
                    .formatted(GermanDay.of(required(remedyEnds))));
        }
        waivedOn = today;
        waivedBy = by.value();
        waiverText = declaration;
        return true;
    }

    /** It can no longer be contested; false if that is known already. */
    boolean becomeFinal(LocalDate today) {
        return becomeFinal(LocalDate.MIN, "bis dahin ist in der Akte keine Klage vermerkt.", today);
    }

    /**
     * What a court action has left of it can no longer be contested; false if that is known already.
     *
     * @param ended the day on which the action ended
     * @param how completes the sentence "Das Klageverfahren endete am …"
     */
    boolean becomeFinalAfter(LocalDate ended, String how, LocalDate today) {
        return becomeFinal(ended, "das Klageverfahren endete am %s %s.".formatted(GermanDay.of(ended), how), today);
    }

    private boolean becomeFinal(LocalDate earliest, String reason, LocalDate today) {
        if (state() == ServiceState.FINAL) {
            return false;
        }
        LocalDate day = waivedOn == null ? dayAfterPeriod() : waivedOn;
        day = waivedOn == null && earliest.isAfter(day) ? earliest : day;
        if (today.isBefore(day)) {
            throw new NotYetFinal(ServingWords.stillContestable(remedyEnds));
        }
        finalOn = day;
        finalityReason = waivedOn == null
                ? "Die Klagefrist ist am %s abgelaufen; %s".formatted(GermanDay.of(required(remedyEnds)), reason)
                : "Die Kommune hat am %s auf die Klage verzichtet.".formatted(GermanDay.of(waivedOn));
        return true;
    }

    private LocalDate dayAfterPeriod() {
        if (state() != ServiceState.SERVED) {
            throw new NotYetFinal(ServingWords.stillContestable(remedyEnds));
        }
        return required(remedyEnds).plusDays(1);
    }

    /** Somebody had gone to court in time after all; whether it had counted as final. */
    boolean loseFinality() {
        boolean was = finalOn != null;
        finalOn = null;
        finalityReason = null;
        return was;
    }

    DeliveryWay delivery() {
        return delivery;
    }

    @Nullable
    LocalDate providedOn() {
        return providedOn;
    }

    @Nullable
    LocalDate downloadEnds() {
        return downloadEnds;
    }

    @Nullable
    LocalDate downloadedOn() {
        return downloadedOn;
    }

    @Nullable
    LocalDate postedOn() {
        return postedOn;
    }

    @Nullable
    LocalDate notifiedOn() {
        return notifiedOn;
    }

    @Nullable
    LocalDate remedyEnds() {
        return remedyEnds;
    }

    @Nullable
    LocalDate waivedOn() {
        return waivedOn;
    }

    @Nullable
    LocalDate finalOn() {
        return finalOn;
    }

    @Nullable
    String finalityReason() {
        return finalityReason;
    }

    private void serve(Deadline notification, Deadline remedy) {
        notifiedOn = notification.date();
        remedyEnds = remedy.date();
    }

    private static LocalDate required(@Nullable LocalDate day) {
        return Objects.requireNonNull(day);
    }
}
