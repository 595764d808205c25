package de.foerderfluss.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The people in the database, the system itself among them. */
interface Accounts extends Repository<Account, UUID> {

    @EntityGraph(attributePaths = "roles")
    Optional<Account> findById(UUID id);

    @EntityGraph(attributePaths = "roles")
    Optional<Account> findByUsername(String username);

    boolean existsByUsername(String username);

    @EntityGraph(attributePaths = "roles")
    @Query("select a from Account a where a.active and :role member of a.roles order by a.name, a.username")
    List<Account> withRole(Role role);

    @EntityGraph(attributePaths = "roles")
    @Query(
            "select a from Account a where a.active and a.ags is null and a.passwordHash is not null order by a.name, a.username")
    List<Account> colleagues();

    @Query("select a.id as id, a.name as name from Account a where a.id in :ids")
    List<NamedPerson> namesOf(Collection<UUID> ids);

    @Query("""
            select a.id from Account a where a.passwordHash is not null
              and (lower(a.name) like :pattern escape '!' or a.username like :pattern escape '!')
            order by a.name, a.username
            """)
    Page<UUID> idsByName(String pattern, Pageable page);

    @EntityGraph(attributePaths = "roles")
    @Query("select a from Account a where a.id in :ids order by a.name, a.username")
    List<Account> all(Collection<UUID> ids);

    boolean existsByDemoTrue();

    Account save(Account account);

    Account saveAndFlush(Account account);

    /** Waits until no other act of the people's administration is under way. */
    @Query(nativeQuery = true, value = "select cast(pg_advisory_xact_lock(70100) as text)")
    String queue();

    /** A person's name without the rest. */
    interface NamedPerson {

        UUID getId();

        String getName();
    }
}
