package de.foerderfluss.portal.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.identity.DemoAccess;
import de.foerderfluss.identity.People;
import de.foerderfluss.identity.Person;
import de.foerderfluss.identity.Role;
import de.foerderfluss.process.CaseLife;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Nobody acts where they have no business: every form of the portal is posted by everybody who may not, exactly as the one who may
 * would post it. Nothing happens and nothing is said.
 */
@OfficeTest
class ForeignFormsTest {

    @Autowired
    WebApplicationContext office;

    @Autowired
    TestClock clock;

    @Autowired
    People people;

    @Autowired
    DemoAccess demonstration;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private @Nullable Doors doors;
    private final List<String> complaints = new ArrayList<>();
    private final String secret = "Vorhaben " + UUID.randomUUID();

    @BeforeEach
    void open() {
        clock.reset();
        CaseLife.fillTheBudget(office);
        doors = new Doors(office);
    }

    @AfterEach
    void standStill() {
        clock.reset();
    }

    @Test
    void shutsEveryFormToWhoeverMayNotSendIt() {
        DatabaseState database = new DatabaseState(jdbc);
        List<Person> everybody = everybody();
        List<Map<String, String>> places = new CasesInEveryState(office, secret).places();
        List<PostedRoute> routes = PostedRoute.all(mappings)
                .sorted(Comparator.comparing(PostedRoute::path))
                .toList();
        Map<String, String> before = database.now();

        List<Doors.Answer> answers = new ArrayList<>();
        for (PostedRoute route : routes) {
            Trial trial = trial(route, places, everybody);
            answers.add(trial.answer());
            if (trial.answer() == Doors.Answer.SHUT) {
                complaints.add(
                        route.path() + ": nobody gets through this door; say in FilledForm what its form sends.");
            }
            walk(trial, everybody);
            if (!database.now().equals(before)) {
                complaints.add(route.path() + " has left something in the database.");
                before = database.now();
            }
        }
        assertThat(complaints).isEmpty();
        assertThat(answers).hasSizeGreaterThan(40);
        assertThat(answers).filteredOn(answer -> answer == Doors.Answer.DONE).hasSizeGreaterThan(30);
    }

    /** The form as somebody who may sends it, and how far they come; nothing of it lasts. */
    private record Trial(PostedRoute route, Map<String, String> place, Person entitled, Doors.Answer answer) {}

    /** The first place and the first of those who may for whom it is done, else the one with whom it leads furthest. */
    private Trial trial(PostedRoute route, List<Map<String, String>> places, List<Person> everybody) {
        Trial best = new Trial(route, places.get(0), everybody.get(0), Doors.Answer.SHUT);
        for (Map<String, String> place : places) {
            for (Person person : everybody) {
                if (Entitled.mayPost(person, route) && best.answer() != Doors.Answer.DONE) {
                    Trial next = new Trial(route, place, person, tried(route, place, person));
                    best = next.answer().compareTo(best.answer()) > 0 ? next : best;
                }
            }
        }
        return best;
    }

    private Doors.Answer tried(PostedRoute route, Map<String, String> place, Person person) {
        return Objects.requireNonNull(transactions.execute(transaction -> {
            transaction.setRollbackOnly();
            try {
                return Doors.answer(send(route, place, user(person.username()), csrf()));
            } catch (AssertionError broken) {
                if (!isSpoilt(broken)) {
                    throw broken;
                }
                return Doors.Answer.OPEN;
            }
        }));
    }

    /** Whether the page could not be shown only because the database, after refusing, gives no answer before the end of this test's transaction. */
    private static boolean isSpoilt(Throwable broken) {
        return Stream.iterate(broken, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException refusal && "25P02".equals(refusal.getSQLState()));
    }

    /** Everybody who may not, a stranger, and somebody who may but was lured there by another site. */
    private void walk(Trial trial, List<Person> everybody) {
        everybody.stream()
                .filter(person -> !Entitled.mayPost(person, trial.route()))
                .forEach(person ->
                        staysShut(trial, person.username(), send(trial, user(person.username()), csrf()), 403, 404));
        staysShut(trial, "a stranger", send(trial, anonymous(), csrf()), 302, 401, 403);
        staysShut(trial, "another site", send(trial, user(trial.entitled().username()), request -> request), 403);
    }

    private void staysShut(Trial trial, String who, MockHttpServletResponse said, Integer... expected) {
        boolean shut =
                Doors.answer(said) == Doors.Answer.SHUT && List.of(expected).contains(said.getStatus());
        if (!shut || new String(said.getContentAsByteArray(), StandardCharsets.UTF_8).contains(secret)) {
            complaints.add("%s answers %d to %s".formatted(trial.route().path(), said.getStatus(), who));
        }
    }

    private MockHttpServletResponse send(Trial trial, RequestPostProcessor person, RequestPostProcessor token) {
        return send(trial.route(), trial.place(), person, token);
    }

    private MockHttpServletResponse send(
            PostedRoute route, Map<String, String> place, RequestPostProcessor person, RequestPostProcessor token) {
        clock.setTo(LocalDate.parse(place.getOrDefault(CasesInEveryState.DAY, "")), LocalTime.of(10, 0));
        return Objects.requireNonNull(doors).send(route, place, person, token);
    }

    /** All people of the demonstration office: somebody of each role, and of other municipalities. */
    private List<Person> everybody() {
        List<Person> all = demonstration.logins().stream()
                .map(login -> people.find(login.username()).orElseThrow())
                .toList();
        assertThat(all).flatExtracting(Person::roles).contains(Role.values());
        return all;
    }
}
