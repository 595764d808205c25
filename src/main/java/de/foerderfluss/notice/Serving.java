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
                            : downloadOver());
        }
        if (state() == ServiceState.AWAITING_DOWNLOAD && today.isAfter(required(downloadEnds))) {
            throw new NotDownloadable(downloadOver());
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
            throw new NotWaivable(
                    state() == ServiceState.FINAL
                            ? "Der Bescheid ist schon bestandskräftig; ein Verzicht ist nicht mehr nötig."
                            : "Der Bescheid ist noch nicht bekannt gegeben. Erst danach können Sie auf die Klage verzichten.");
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
        if (state() == ServiceState.FINAL) {
            return false;
        }
        LocalDate waived = waivedOn;
        if (waived != null) {
            finalOn = waived;
            finalityReason = "Die Kommune hat am %s auf die Klage verzichtet.".formatted(GermanDay.of(waived));
            return true;
        }
        if (state() != ServiceState.SERVED || !today.isAfter(required(remedyEnds))) {
            throw new NotYetFinal(stillContestable());
        }
        finalOn = required(remedyEnds).plusDays(1);
        finalityReason = "Die Klagefrist ist am %s abgelaufen; bis dahin ist in der Akte keine Klage vermerkt."
                .formatted(GermanDay.of(required(remedyEnds)));
        return true;
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

    private String downloadOver() {
        return "Die Frist zum Abruf ist am %s abgelaufen. Der Bescheid kommt jetzt mit der Post; sobald er abgeschickt ist, können Sie ihn auch hier lesen."
                .formatted(GermanDay.of(required(downloadEnds)));
    }

    String stillContestable() {
        return remedyEnds == null
                ? "Der Bescheid ist noch nicht bekannt gegeben und deshalb nicht bestandskräftig."
                : "Gegen den Bescheid kann noch bis zum %s Klage erhoben werden.".formatted(GermanDay.of(remedyEnds));
    }

    private static LocalDate required(@Nullable LocalDate day) {
        return Objects.requireNonNull(day);
    }
}
