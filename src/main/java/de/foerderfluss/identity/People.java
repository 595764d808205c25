package de.foerderfluss.identity;

import de.foerderfluss.shared.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is who. */
@Component
@Transactional(readOnly = true)
public class People {

    private final Accounts accounts;

    People(Accounts accounts) {
        this.accounts = accounts;
    }

    /** @throws UnknownPerson if there is nobody of this identity */
    public Person get(PersonId id) {
        return accounts.findById(id.value()).map(Account::person).orElseThrow(() -> new UnknownPerson(id.toString()));
    }

    /** The person who signs in with this name, whether still active or not; case does not matter. */
    public Optional<Person> find(String username) {
        return accounts.findByUsername(Usernames.normalised(username)).map(Account::person);
    }

    /** The names of all these people, in one query; whoever is unknown is left out. */
    public Map<PersonId, String> names(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return accounts.namesOf(ids.stream().map(PersonId::value).distinct().toList()).stream()
                .collect(Collectors.toMap(named -> new PersonId(named.getId()), Accounts.NamedPerson::getName));
    }

    /** The active people who hold the role, by name. */
    public List<Person> withRole(Role role) {
        return accounts.withRole(role).stream().map(Account::person).toList();
    }

    /** The active people of the granting authority, by name. */
    public List<Person> colleagues() {
        return accounts.colleagues().stream().map(Account::person).toList();
    }

    /** Everybody who can or could sign in, by name. */
    public Page<Person> all(Pageable page) {
        return search("", page);
    }

    /** Those of {@link #all} who have the text in their name or username. */
    public Page<Person> search(String text, Pageable page) {
        String wanted = text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
        Page<UUID> ids = accounts.idsByName("%" + wanted + "%", page);
        List<Person> people = ids.isEmpty()
                ? List.of()
                : accounts.all(ids.getContent()).stream().map(Account::person).toList();
        return new PageImpl<>(people, page, ids.getTotalElements());
    }
}
