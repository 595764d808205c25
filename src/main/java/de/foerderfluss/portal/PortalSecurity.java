package de.foerderfluss.portal;

import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.ActorRule;
import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.identity.Role;
import jakarta.servlet.DispatcherType;
import java.util.function.Predicate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** The way into the pages: a session begun at {@code /anmelden}, areas by side and role, and headers that forbid foreign content. */
@Configuration(proxyBeanMethods = false)
class PortalSecurity {

    /** {@code data:} is for KERN's icons. No inline script or style anywhere; tested in the browser. */
    static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'";

    private static final String[] OPEN = {
        "/",
        "/anmelden",
        "/pruefen/**",
        "/app/**",
        "/vendor/**",
        "/webjars/**",
        "/favicon.ico",
        "/actuator/health/**",
        "/v3/api-docs/**"
    };

    @Bean
    @Order(2)
    SecurityFilterChain portalChain(HttpSecurity http, CurrentActor currentActor) {
        return http.authorizeHttpRequests(requests -> areas(requests, currentActor))
                .formLogin(PortalSecurity::signIn)
                .logout(leaving -> leaving.logoutRequestMatcher(
                                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/abmelden"))
                        .logoutSuccessUrl("/anmelden?abgemeldet"))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(new SignInFirst()))
                .sessionManagement(sessions -> sessions.sessionFixation(fixation -> fixation.changeSessionId()))
                .headers(PortalSecurity::headers)
                .build();
    }

    private static void areas(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            CurrentActor currentActor) {
        PathPatternRequestMatcher.Builder paths = PathPatternRequestMatcher.withDefaults();
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll();
        for (String path : OPEN) {
            requests.requestMatchers(paths.matcher(path)).permitAll();
        }
        Predicate<Actor> municipal =
                actor -> actor.municipality() != null && !actor.roles().isEmpty();
        requests.requestMatchers(paths.matcher("/kommune/**"))
                .access(new ActorRule(currentActor, municipal))
                .requestMatchers(paths.matcher("/amt/**"))
                .access(new ActorRule(currentActor, Actor::isOffice))
                .requestMatchers(paths.matcher("/verwaltung/**"))
                .access(new ActorRule(currentActor, actor -> actor.has(Role.ADMINISTRATOR)))
                .anyRequest()
                .access(new ActorRule(currentActor, actor -> true));
    }

    private static void signIn(FormLoginConfigurer<HttpSecurity> form) {
        form.loginPage("/anmelden")
                .loginProcessingUrl("/anmelden")
                .successHandler(new OwnArea())
                .failureHandler(new SignInFailed());
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions ->
                        permissions.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()"))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
    }
}
