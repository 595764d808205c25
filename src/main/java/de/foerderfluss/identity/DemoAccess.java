package de.foerderfluss.identity;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** With which invented people a demonstration office can be tried out. */
@Component
public class DemoAccess {

    private final ObjectProvider<DemoPeople> demoPeople;

    DemoAccess(ObjectProvider<DemoPeople> demoPeople) {
        this.demoPeople = demoPeople;
    }

    /**
     * One way in.
     *
     * @param role its German name
     */
    public record Login(String username, String password, String name, String role) {}

    /** Empty in any office that is not a demonstration. */
    public List<Login> logins() {
        return demoPeople.getIfAvailable() == null
                ? List.of()
                : DemoPerson.ALL.stream()
                        .map(person -> new Login(
                                person.username(),
                                DemoPerson.PASSWORD,
                                person.name(),
                                person.role().germanName()))
                        .toList();
    }
}
