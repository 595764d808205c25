package de.foerderfluss.api;

import de.foerderfluss.identity.ActorRule;
import de.foerderfluss.identity.CurrentActor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** The way into the API: name and password with every request, no session and so nothing that another site could ride on. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    /** Whoever holds a paper may ask whether it is genuine. */
    private static final String OPEN = "/api/v1/notices/verification/*";

    @Bean
    @Order(1)
    SecurityFilterChain apiChain(HttpSecurity http, CurrentActor currentActor, ApiRefusals refusals) {
        return http.securityMatcher(PathPatternRequestMatcher.withDefaults().matcher("/api/**"))
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, OPEN))
                        .permitAll()
                        .anyRequest()
                        .access(new ActorRule(currentActor, actor -> true)))
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(
                        policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'")))
                .build();
    }
}
