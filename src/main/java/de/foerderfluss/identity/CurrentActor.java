package de.foerderfluss.identity;

import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The signed-in person as the one who acts. Asked of the database once per request, so that a role that was revoked, or a person who was
 * deactivated, is out at the next click and not at the next sign-in.
 */
@Component
public class CurrentActor {

    private static final String REMEMBERED = CurrentActor.class.getName();

    private final People people;
    private final Deputies deputies;

    CurrentActor(People people, Deputies deputies) {
        this.people = people;
        this.deputies = deputies;
    }

    /** @throws NotSignedIn if nobody is signed in, or the account has been deactivated since */
    public Actor get() {
        return find().orElseThrow(NotSignedIn::new);
    }

    /** Empty for a visitor who is not signed in. */
    public Optional<Actor> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && isPerson(authentication)
                ? remembered(authentication.getName())
                : Optional.empty();
    }

    private Optional<Actor> remembered(String username) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        String key = REMEMBERED + "." + username;
        if (request != null && request.getAttribute(key, RequestAttributes.SCOPE_REQUEST) instanceof Actor actor) {
            return Optional.of(actor);
        }
        Optional<Actor> found = people.find(username).filter(Person::active).map(this::actor);
        if (request != null) {
            found.ifPresent(actor -> request.setAttribute(key, actor, RequestAttributes.SCOPE_REQUEST));
        }
        return found;
    }

    private Actor actor(Person person) {
        return person.municipality() == null
                ? person.actor().representing(deputies.represented(person.id()))
                : person.actor();
    }

    private static boolean isPerson(Authentication authentication) {
        return authentication.isAuthenticated() && !(authentication instanceof AnonymousAuthenticationToken);
    }
}
