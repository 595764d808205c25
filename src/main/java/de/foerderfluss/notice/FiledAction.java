package de.foerderfluss.notice;

import de.foerderfluss.identity.AdministrativeCourt;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A court action as it is kept: filed, perhaps partly final meanwhile, ended, implemented; each fact is written once. */
@Entity
@Table(name = "court_action")
class FiledAction {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "notice_number")
    private AdministrativeAct act;

    private int number;
    private LocalDate filedOn;

    @Enumerated(EnumType.STRING)
    private AdministrativeCourt court;

    private String courtFile;

    @Enumerated(EnumType.STRING)
    private ActionExtent extent;

    private @Nullable String contested;
    private @Nullable Long acceptedCents;
    private boolean late;
    private boolean reinstated;
    private UUID recordedBy;
    private Instant recordedAt;
    private @Nullable LocalDate partFinalOn;

    @Enumerated(EnumType.STRING)
    private @Nullable ActionOutcome outcome;

    private @Nullable LocalDate endedOn;
    private @Nullable String ending;
    private @Nullable Long remainingCents;
    private @Nullable UUID endedBy;
    private @Nullable Instant endRecordedAt;
    private @Nullable LocalDate implementedOn;
    private @Nullable UUID implementedBy;
    private @Nullable String implementation;

    @SuppressWarnings("NullAway.Init")
    protected FiledAction() {}

    FiledAction(AdministrativeAct act, int number, NewCourtAction filed, boolean late, PersonId by, Instant at) {
        boolean part = filed.extent() == ActionExtent.PART;
        this.id = UUID.randomUUID();
        this.act = act;
        this.number = number;
        this.filedOn = filed.filedOn();
        this.court = filed.court();
        this.courtFile = filed.courtFile();
        this.extent = filed.extent();
        this.contested = part ? filed.contested() : null;
        this.acceptedCents = cents(filed.accepted());
        this.late = late;
        this.reinstated = late && filed.reinstated();
        this.recordedBy = by.value();
        this.recordedAt = at;
    }

    /** The uncontested part is final from now on; false if that is known already, or if there is no such part. */
    boolean becomePartlyFinal(LocalDate day) {
        if (extent == ActionExtent.WHOLE || partFinalOn != null) {
            return false;
        }
        partFinalOn = day;
        return true;
    }

    /** The court has excused that it was filed late. */
    void reinstate() {
        reinstated = true;
    }

    void end(NewActionEnd given, PersonId by, Instant at) {
        outcome = given.outcome();
        endedOn = given.day();
        ending = given.summary();
        remainingCents = cents(given.remaining());
        endedBy = by.value();
        endRecordedAt = at;
    }

    void implement(String text, PersonId by, LocalDate day) {
        implementation = text;
        implementedBy = by.value();
        implementedOn = day;
    }

    CourtAction view() {
        return new CourtAction(
                number,
                filedOn,
                court,
                courtFile,
                extent,
                contested,
                money(acceptedCents),
                late,
                reinstated,
                new PersonId(recordedBy),
                recordedAt,
                partFinalOn,
                outcome == null ? null : ended(outcome));
    }

    private ActionEnd ended(ActionOutcome how) {
        return new ActionEnd(
                how,
                Objects.requireNonNull(endedOn),
                Objects.requireNonNull(ending),
                money(remainingCents),
                new PersonId(Objects.requireNonNull(endedBy)),
                Objects.requireNonNull(endRecordedAt),
                implementedOn,
                implementation);
    }

    private static @Nullable Long cents(@Nullable Money money) {
        return money == null ? null : money.cents();
    }

    private static @Nullable Money money(@Nullable Long cents) {
        return cents == null ? null : Money.ofCents(cents);
    }
}
