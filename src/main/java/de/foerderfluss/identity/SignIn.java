package de.foerderfluss.identity;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How people prove who they are. The stored hash names its procedure, so that a stronger one can follow without a reset. */
@Configuration(proxyBeanMethods = false)
class SignIn {

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** The one check behind the sign-in page and the API. */
    @Bean
    AuthenticationProvider signInCheck(Accounts accounts, PasswordEncoder passwords, Clock clock) {
        DaoAuthenticationProvider passwordCheck =
                new DaoAuthenticationProvider(username -> accounts.findByUsername(Usernames.normalised(username))
                        .map(SignIn::details)
                        .orElseThrow(() -> new UsernameNotFoundException("unknown")));
        passwordCheck.setPasswordEncoder(passwords);
        return new LimitedSignIn(passwordCheck, new SignInAttempts(clock));
    }

    /** Without authorities: what the person may do is asked of the database at every request. */
    private static UserDetails details(Account account) {
        String hash = account.passwordHash();
        return User.withUsername(account.person().username())
                .password(hash == null ? "{noop}" : hash)
                .disabled(hash == null || !account.person().active())
                .authorities(new String[0])
                .build();
    }
}
