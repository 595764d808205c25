package de.foerderfluss.identity;

import de.foerderfluss.shared.PersonId;
import java.time.Clock;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives a demonstration office its people, before any other demonstration data. Whoever is there already stays as they are, so a
 * restart undoes no change. Never in the profile {@code prod}.
 */
@Component
@Profile("!prod")
@ConditionalOnProperty(name = "foerderfluss.demonstration", havingValue = "true")
@Order(Ordered.HIGHEST_PRECEDENCE)
class DemoPeople implements ApplicationRunner {

    private final Accounts accounts;
    private final RecordedActs acts;
    private final PasswordEncoder passwords;
    private final Clock clock;

    DemoPeople(Accounts accounts, RecordedActs acts, PasswordEncoder passwords, Clock clock) {
        this.accounts = accounts;
        this.acts = acts;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        String hash = passwords.encode(DemoPerson.PASSWORD);
        DemoPerson.ALL.stream()
                .filter(person -> !accounts.existsByUsername(person.username()))
                .forEach(person -> add(person, String.valueOf(hash)));
    }

    private void add(DemoPerson person, String hash) {
        Account account = person.account(hash);
        account.grant(person.role());
        accounts.save(account);
        acts.save(RecordedAct.created(clock.instant(), PersonId.SYSTEM, person.id()));
        acts.save(RecordedAct.granted(clock.instant(), PersonId.SYSTEM, person.id(), person.role()));
    }
}
