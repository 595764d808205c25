package de.foerderfluss.identity;

import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/**
 * Lets a request through if its actor, as the database knows them at this moment, fulfils a condition. It keeps people out of whole areas;
 * what they may do inside is decided by the rooms.
 */
public class ActorRule implements AuthorizationManager<RequestAuthorizationContext> {

    private final CurrentActor currentActor;
    private final Predicate<Actor> condition;

    public ActorRule(CurrentActor currentActor, Predicate<Actor> condition) {
        this.currentActor = currentActor;
        this.condition = condition;
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext request) {
        return new AuthorizationDecision(currentActor.find().filter(condition).isPresent());
    }
}
