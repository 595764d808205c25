package de.foerderfluss.identity;

import static de.foerderfluss.identity.Role.ADMINISTRATOR;

import de.foerderfluss.shared.PersonId;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who gets access, with which roles, and who no longer. Every act is recorded for good with who did it and when; what is so already is not
 * done again. One act waits for the other, so that two administrators cannot remove each other.
 */
@Component
@Transactional
public class PeopleAdministration {

    private final Accounts accounts;
    private final RecordedActs acts;
    private final Municipalities municipalities;
    private final Passwords passwords;
    private final Clock clock;

    PeopleAdministration(
            Accounts accounts, RecordedActs acts, Municipalities municipalities, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.acts = acts;
        this.municipalities = municipalities;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * Gives somebody access, as yet without a role.
     *
     * @throws InvalidPerson if name, username or password are not usable
     * @throws UsernameTaken if the username is in use
     */
    public Person create(Actor administrator, NewPerson person) {
        begin(administrator);
        return add(administrator.id(), person).person();
    }

    /**
     * Gives somebody access with these roles, or not at all.
     *
     * @throws InvalidPerson if name, username or password are not usable
     * @throws UsernameTaken if the username is in use
     * @throws RoleDoesNotFit if a role belongs to the other side
     */
    public Person create(Actor administrator, NewPerson person, Set<Role> roles) {
        PersonId id = create(administrator, person).id();
        roles.stream().sorted().forEach(role -> grant(administrator, id, role));
        return account(id).person();
    }

    /**
     * @throws OwnRole if the administrator means themselves
     * @throws RoleDoesNotFit if the role belongs to the other side
     */
    public Person grant(Actor administrator, PersonId id, Role role) {
        begin(administrator);
        if (administrator.id().equals(id)) {
            throw new OwnRole();
        }
        Account account = account(id);
        return record(account.grant(role), administrator, account, PersonAct.Kind.ROLE_GRANTED, role);
    }

    /** @throws LastAdministrator if nobody else is an administrator */
    public Person revoke(Actor administrator, PersonId id, Role role) {
        begin(administrator);
        if (role == ADMINISTRATOR) {
            requireAnotherAdministrator(id);
        }
        Account account = account(id);
        return record(account.revoke(role), administrator, account, PersonAct.Kind.ROLE_REVOKED, role);
    }

    /**
     * Shuts the person out from their next click on.
     *
     * @throws LastAdministrator if nobody else is an administrator
     */
    public Person deactivate(Actor administrator, PersonId id) {
        begin(administrator);
        requireAnotherAdministrator(id);
        Account account = account(id);
        return record(account.deactivate(), administrator, account, PersonAct.Kind.DEACTIVATED, null);
    }

    public Person reactivate(Actor administrator, PersonId id) {
        begin(administrator);
        Account account = account(id);
        return record(account.reactivate(), administrator, account, PersonAct.Kind.REACTIVATED, null);
    }

    /** Gives a person who has forgotten theirs a new password. */
    public Person resetPassword(Actor administrator, PersonId id, String password) {
        begin(administrator);
        Account account = account(id);
        account.changePassword(passwords.hashOf(password, account.person().username()));
        return record(true, administrator, account, PersonAct.Kind.PASSWORD_CHANGED, null);
    }

    /** @throws WrongPassword if the present one is not given rightly */
    public Person changeOwnPassword(Actor actor, String present, String next) {
        accounts.queue();
        Account account = account(actor.id());
        if (!passwords.matches(present, account)) {
            throw new WrongPassword();
        }
        account.changePassword(passwords.hashOf(next, account.person().username()));
        return record(true, actor, account, PersonAct.Kind.PASSWORD_CHANGED, null);
    }

    /** What was done to the person's access, the newest first; at most 200 acts. */
    @Transactional(readOnly = true)
    public List<PersonAct> history(PersonId id) {
        return acts.findTop200ByPersonIdOrderByIdDesc(id.value()).stream()
                .map(RecordedAct::act)
                .toList();
    }

    /** The one act that needs no administrator, because there is none yet. */
    void admitFirstAdministrator(NewPerson person) {
        Account account = add(PersonId.SYSTEM, person);
        account.grant(ADMINISTRATOR);
        acts.save(RecordedAct.granted(
                clock.instant(), PersonId.SYSTEM, account.person().id(), ADMINISTRATOR));
    }

    private void begin(Actor administrator) {
        administrator.require(ADMINISTRATOR);
        accounts.queue();
    }

    private Account add(PersonId by, NewPerson person) {
        String username = Usernames.normalised(person.username());
        String name = person.name().strip();
        if (name.length() < 2 || name.length() > 120) {
            throw new InvalidPerson(
                    "name", "Der Name besteht aus 2 bis 120 Zeichen. Bitte geben Sie ihn vollständig an.");
        }
        if (!Usernames.isValid(username)) {
            throw new InvalidPerson(
                    "username",
                    "Der Benutzername besteht aus 2 bis 64 Kleinbuchstaben, Ziffern, Punkten oder Bindestrichen. Bitte berichtigen Sie ihn.");
        }
        if (accounts.existsByUsername(username)) {
            throw new UsernameTaken(username);
        }
        if (person.municipality() != null) {
            municipalities.get(person.municipality());
        }
        PersonId id = new PersonId(UUID.randomUUID());
        String hash = passwords.hashOf(person.password(), username);
        Account account = accounts.saveAndFlush(new Account(id, username, name, hash, person.municipality(), false));
        acts.save(RecordedAct.created(clock.instant(), by, id));
        return account;
    }

    private Account account(PersonId id) {
        return accounts.findById(id.value())
                .filter(account -> account.passwordHash() != null)
                .orElseThrow(() -> new UnknownPerson(id.toString()));
    }

    private void requireAnotherAdministrator(PersonId id) {
        List<Account> administrators = accounts.withRole(ADMINISTRATOR);
        if (administrators.stream().allMatch(account -> account.person().id().equals(id))
                && !administrators.isEmpty()) {
            throw new LastAdministrator();
        }
    }

    private Person record(boolean changed, Actor by, Account account, PersonAct.Kind kind, @Nullable Role role) {
        Person person = account.person();
        if (changed) {
            acts.save(new RecordedAct(clock.instant(), by.id(), person.id(), kind, role));
        }
        return person;
    }
}
