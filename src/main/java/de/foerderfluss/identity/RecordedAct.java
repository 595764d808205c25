package de.foerderfluss.identity;

import de.foerderfluss.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A {@link PersonAct} as it is stored, for good. */
@Entity
@Immutable
@Table(name = "person_act")
class RecordedAct {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false)
    private Instant at;

    @Column(nullable = false)
    private UUID actedBy;

    @Column(nullable = false)
    private UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PersonAct.Kind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable Role role;

    /** For Hibernate. */
    protected RecordedAct() {
        this(Instant.EPOCH, PersonId.SYSTEM, PersonId.SYSTEM, PersonAct.Kind.CREATED, null);
    }

    RecordedAct(Instant at, PersonId by, PersonId person, PersonAct.Kind kind, @Nullable Role role) {
        this.at = at;
        this.actedBy = by.value();
        this.personId = person.value();
        this.kind = kind;
        this.role = role;
    }

    static RecordedAct created(Instant at, PersonId by, PersonId person) {
        return new RecordedAct(at, by, person, PersonAct.Kind.CREATED, null);
    }

    static RecordedAct granted(Instant at, PersonId by, PersonId person, Role role) {
        return new RecordedAct(at, by, person, PersonAct.Kind.ROLE_GRANTED, role);
    }

    PersonAct act() {
        return new PersonAct(at, new PersonId(actedBy), new PersonId(personId), kind, role);
    }
}
