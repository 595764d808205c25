package de.foerderfluss.portal;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.HttpVisitor;
import de.foerderfluss.OfficeTest;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.NewPerson;
import de.foerderfluss.identity.People;
import de.foerderfluss.identity.PeopleAdministration;
import de.foerderfluss.identity.Person;
import de.foerderfluss.identity.Role;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OfficeTest
class SignInTest {

    private static final String PASSWORD = "ein langes Kennwort";

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    PeopleAdministration administration;

    HttpVisitor visitor = new HttpVisitor(0);

    @BeforeEach
    void arrive() {
        visitor = new HttpVisitor(port);
    }

    @ParameterizedTest
    @CsvSource({"sachbearbeitung, /amt", "verwaltung, /amt", "poessneck.amt, /kommune", "POESSNECK.leitung, /kommune"})
    void leadsEverybodyIntoTheirOwnArea(String username, String area) {
        HttpResponse<String> in = visitor.signIn(username, "demo");

        assertThat(in.statusCode()).isEqualTo(302);
        assertThat(location(in)).endsWith("/start");
        assertThat(location(visitor.get("/start"))).endsWith(area);
    }

    @Test
    void returnsToThePageThatWasAskedFor() {
        assertThat(location(visitor.get("/amt/vorgaenge"))).endsWith("/anmelden");

        assertThat(location(visitor.signIn("sachbearbeitung", "demo"))).contains("/amt/vorgaenge");
    }

    @Test
    void saysWhatIsWrongAndNotWhoWorksHere() {
        HttpResponse<String> wrong = visitor.signIn("sachbearbeitung", "falsch");
        HttpResponse<String> unknown = visitor.signIn("gibt.es.nicht", "falsch");

        assertThat(location(wrong)).isEqualTo(location(unknown)).endsWith("/anmelden?fehler");
        assertThat(visitor.get("/anmelden?fehler").body()).contains("Benutzername oder Kennwort stimmen nicht");
    }

    @Test
    void showsTheDemonstrationsLoginsOnItsSignInPage() {
        assertThat(visitor.get("/anmelden").body()).contains("poessneck.leitung", "Zugänge zum Ausprobieren");
    }

    @Test
    void pausesANameThatFailedTenTimesEvenForTheRightPassword() {
        newcomer("pause.amt", Role.CLERK);
        for (int attempt = 0; attempt < 10; attempt++) {
            visitor.signIn("pause.amt", "falsch");
        }

        assertThat(location(visitor.signIn("pause.amt", PASSWORD))).endsWith("/anmelden?gesperrt");
        assertThat(visitor.get("/anmelden?gesperrt").body()).contains("15 Minuten");
    }

    @Test
    void keepsEachSideOutOfTheOthersArea() {
        visitor.signIn("poessneck.amt", "demo");
        assertThat(visitor.get("/amt").statusCode()).isEqualTo(403);
        assertThat(visitor.get("/verwaltung").statusCode()).isEqualTo(403);

        HttpVisitor clerk = new HttpVisitor(port);
        clerk.signIn("sachbearbeitung", "demo");
        assertThat(clerk.get("/kommune").statusCode()).isEqualTo(403);
        assertThat(clerk.get("/verwaltung").statusCode()).isEqualTo(403);
        assertThat(clerk.get("/verwaltung").body()).contains("Das dürfen Sie mit diesem Zugang nicht");
    }

    @Test
    void shutsOutADeactivatedPersonAtTheNextClick() {
        Person newcomer = newcomer("bald.weg", Role.CLERK);
        visitor.signIn("bald.weg", PASSWORD);
        assertThat(visitor.get("/start").statusCode()).isEqualTo(302);

        administration.deactivate(administrator(), newcomer.id());

        assertThat(visitor.get("/start").statusCode()).isEqualTo(403);
        assertThat(location(new HttpVisitor(port).signIn("bald.weg", PASSWORD))).endsWith("?fehler");
    }

    @Test
    void takesARevokedRoleAwayAtTheNextClick() {
        Person newcomer = newcomer("bald.ohne", Role.ADMINISTRATOR);
        visitor.signIn("bald.ohne", PASSWORD);
        assertThat(visitor.get("/verwaltung/").statusCode()).isNotEqualTo(403);

        administration.revoke(administrator(), newcomer.id(), Role.ADMINISTRATOR);

        assertThat(visitor.get("/verwaltung/").statusCode()).isEqualTo(403);
    }

    @Test
    void changesTheSessionAtTheSignIn() {
        String before =
                visitor.get("/anmelden").headers().firstValue("Set-Cookie").orElseThrow();
        String after = visitor.signIn("sachbearbeitung", "demo")
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();

        assertThat(after).isNotEqualTo(before).contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void refusesAFormWithoutItsToken() {
        visitor.signIn("sachbearbeitung", "demo");

        assertThat(visitor.post("/abmelden", "").statusCode()).isEqualTo(403);
    }

    @Test
    void endsTheSession() {
        visitor.signIn("sachbearbeitung", "demo");
        HttpResponse<String> left = visitor.submit("/anmelden", "/abmelden", Map.of());

        assertThat(location(left)).endsWith("/anmelden?abgemeldet");
        assertThat(location(visitor.get("/start"))).endsWith("/anmelden");
        assertThat(visitor.get("/anmelden?abgemeldet").body()).contains("Sie sind abgemeldet.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/anmelden", "/amt", "/app/app.css"})
    void forbidsForeignContentOnEveryPage(String path) {
        var headers = visitor.get(path).headers();

        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValue(
                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
    }

    @Test
    void letsBrowsersKeepStaticFilesAndNothingElse() {
        assertThat(visitor.get("/app/app.css").headers().firstValue("Cache-Control"))
                .hasValue("max-age=2592000, public");
        assertThat(visitor.get("/anmelden")
                        .headers()
                        .firstValue("Cache-Control")
                        .orElse(""))
                .contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/v3/api-docs", "/anmelden", "/app/app.css"})
    void leavesOpenWhatEverybodyMaySee(String path) {
        assertThat(visitor.get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/amt",
                "/amt/",
                "/AMT",
                "/kommune/vorgaenge",
                "/verwaltung",
                "/actuator",
                "/irgendwas",
                "/error/x"
            })
    void asksForASignInEverywhereElse(String path) {
        assertThat(location(visitor.get(path))).endsWith("/anmelden");
    }

    @ParameterizedTest
    @CsvSource({"/amt/gibt-es-nicht, 404, Diese Seite gibt es nicht", "/abmelden, 404, Diese Seite gibt es nicht"})
    void answersAnAddressThatLeadsNowhereWithAGermanPage(String path, int status, String title) {
        visitor.signIn("sachbearbeitung", "demo");
        HttpResponse<String> answer = visitor.get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(title, "Petra Lindner", "Arbeitskorb");
    }

    @Test
    void leadsHtmxOutOfThePageWhenTheSessionHasEnded() {
        HttpResponse<String> answer = visitor.get("/amt", "HX-Request", "true");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("HX-Redirect")).hasValue("/anmelden");
    }

    private Person newcomer(String username, Role role) {
        Actor administrator = administrator();
        Person person = administration.create(administrator, new NewPerson(username, "Neu Hier", null, PASSWORD));
        return administration.grant(administrator, person.id(), role);
    }

    private Actor administrator() {
        return people.find("verwaltung").orElseThrow().actor();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("keine Weiterleitung, sondern " + answer.statusCode());
    }
}
