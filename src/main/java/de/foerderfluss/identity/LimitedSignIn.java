package de.foerderfluss.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;

/**
 * Checks a password only while the name has not failed too often. The answer is the same for names that exist and names that do not, so
 * that nobody can find out who works here.
 */
class LimitedSignIn implements AuthenticationProvider {

    private final AuthenticationProvider passwordCheck;
    private final SignInAttempts attempts;

    LimitedSignIn(AuthenticationProvider passwordCheck, SignInAttempts attempts) {
        this.passwordCheck = passwordCheck;
        this.attempts = attempts;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication claim) {
        String username = Usernames.normalised(claim.getName());
        if (attempts.areExhausted(username)) {
            throw new LockedException("Zu viele Fehlversuche. Bitte versuchen Sie es in 15 Minuten noch einmal.");
        }
        try {
            Authentication proven = passwordCheck.authenticate(claim);
            attempts.succeeded(username);
            return proven;
        } catch (AuthenticationException refused) {
            attempts.failed(username);
            throw new BadCredentialsException("Benutzername oder Kennwort stimmen nicht.", refused);
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return passwordCheck.supports(authentication);
    }
}
