package de.foerderfluss.identity;

import de.foerderfluss.shared.MunicipalityKey;
import de.foerderfluss.shared.PersonId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person as the administrator maintains them: who they are, how they sign in and what they may do. */
@Entity
@Table(name = "person")
class Account {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false)
    private String username;

    @Column(nullable = false)
    private String name;

    private @Nullable String passwordHash;

    private @Nullable String ags;

    private boolean active;

    private boolean demo;

    @ElementCollection
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    /** For Hibernate. */
    protected Account() {
        this.id = PersonId.SYSTEM.value();
        this.username = "";
        this.name = "";
    }

    Account(
            PersonId id,
            String username,
            String name,
            String passwordHash,
            @Nullable MunicipalityKey municipality,
            boolean demo) {
        this.id = id.value();
        this.username = username;
        this.name = name;
        this.passwordHash = passwordHash;
        this.ags = municipality == null ? null : municipality.ags();
        this.active = true;
        this.demo = demo;
    }

    /**
     * Gives the role; nothing happens if it is held already.
     *
     * @return whether something changed
     * @throws RoleDoesNotFit if an office role goes to a person of a municipality, or the other way round
     */
    boolean grant(Role role) {
        if (role.isMunicipal() != (ags != null)) {
            throw new RoleDoesNotFit(name, role);
        }
        return roles.add(role);
    }

    boolean revoke(Role role) {
        return roles.remove(role);
    }

    boolean deactivate() {
        boolean changed = active;
        active = false;
        return changed;
    }

    boolean reactivate() {
        boolean changed = !active;
        active = true;
        return changed;
    }

    void changePassword(String newHash) {
        passwordHash = newHash;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    Person person() {
        return new Person(
                new PersonId(id), username, name, roles, ags == null ? null : new MunicipalityKey(ags), active);
    }
}
