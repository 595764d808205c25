package de.foerderfluss.portal.administration;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.HttpVisitor;
import de.foerderfluss.OfficeTest;
import de.foerderfluss.identity.People;
import de.foerderfluss.identity.Person;
import de.foerderfluss.identity.Role;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OfficeTest
class PeoplePagesTest {

    private static final String LIST = "/verwaltung/personen";
    private static final String NEW = "/verwaltung/personen/neu";
    private static final Pattern SECRET = Pattern.compile("<code>([a-z2-9-]{19})</code>");

    @LocalServerPort
    int port;

    @Autowired
    People people;

    HttpVisitor administrator = new HttpVisitor(0);

    @BeforeEach
    void signIn() {
        administrator = new HttpVisitor(port);
        administrator.signIn("verwaltung", "demo");
    }

    @Test
    void givesAccessAndShowsThePasswordOnce() {
        HttpResponse<String> created = create("Jana Neu", "jana.neu", "office", "CLERK");
        String page = location(created);
        String shown = administrator.get(page).body();

        assertThat(created.statusCode()).isEqualTo(302);
        assertThat(shown).contains("Jana Neu hat jetzt einen Zugang.", "wird nur jetzt gezeigt", "Sachbearbeitung");
        assertThat(administrator.get(page).body()).doesNotContain("wird nur jetzt gezeigt");
        assertThat(location(new HttpVisitor(port).signIn("jana.neu", secret(shown))))
                .endsWith("/start");
    }

    @Test
    void findsTheMunicipalityWithoutLosingWhatWasTyped() {
        String found = administrator
                .submit(
                        NEW,
                        NEW,
                        Map.of("action", "search", "name", "Otto Amt", "side", "municipality", "search", "Pößn"))
                .body();

        assertThat(found).contains("Stadt Pößneck (16075085", "value=\"Otto Amt\"");
        assertThat(administrator.get(NEW).body()).doesNotContain("Pößneck");
    }

    @Test
    void createsAPersonOfAMunicipality() {
        HttpResponse<String> created = administrator.submit(
                NEW,
                NEW,
                Map.of(
                        "name",
                        "Otto Amt",
                        "username",
                        "otto.amt",
                        "side",
                        "municipality",
                        "municipality",
                        "16075085",
                        "role",
                        "MUNICIPAL_EDITOR"));

        assertThat(created.statusCode()).isEqualTo(302);
        assertThat(administrator.get(location(created)).body())
                .contains("Stadt Pößneck (16075085)", "Antragsbearbeitung", "Vertretungsbefugnis")
                .doesNotContain("Sachbearbeitung");
        assertThat(administrator.get(LIST + "?text=OTTO").body()).contains("Otto Amt", "Stadt Pößneck");
    }

    @Test
    void createsNobodyWhenARoleDoesNotFit() {
        HttpResponse<String> refused = create("Ute Falsch", "ute.falsch", "office", "MUNICIPAL_EDITOR");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("person-role-error", "gehört zur Bewilligungsbehörde", "value=\"Ute Falsch\"");
        assertThat(people.find("ute.falsch")).isEmpty();
    }

    @Test
    void saysBesideTheFieldWhatIsWrong() {
        assertThat(create("Ute Neu", "Ü", "office", "CLERK").body())
                .contains("person-username-error", "Kleinbuchstaben");
        assertThat(create("U", "ute.neu", "office", "CLERK").body()).contains("person-name-error");
        assertThat(create("Ute Neu", "ute.neu", "", "CLERK").body()).contains("person-side-error");
        assertThat(create("Ute Neu", "ute.neu", "municipality", "MUNICIPAL_EDITOR")
                        .body())
                .contains("person-search-error");
    }

    @Test
    void refusesAUsernameThatIsTaken() {
        HttpResponse<String> refused = create("Petra Doppelt", "sachbearbeitung", "office", "CLERK");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("gibt es schon", "value=\"Petra Doppelt\"");
    }

    @Test
    void grantsAndRevokesRolesAndTellsTheHistory() {
        String page = location(create("Rolf Rolle", "rolf.rolle", "office", "CLERK"));
        administrator.submit(page, page + "/rollen", Map.of("role", "CERTIFIER"));
        administrator.submit(page, page + "/rollen/CLERK/entzug", Map.of());

        assertThat(people.find("rolf.rolle").map(Person::roles)).hasValue(Set.of(Role.CERTIFIER));
        assertThat(administrator.get(page).body())
                .contains("Rolle erteilt: Feststellungsbefugnis", "Rolle entzogen: Sachbearbeitung", "Katrin Seidel");
    }

    @Test
    void asksWhichRoleAndRefusesOneOfTheOtherSide() {
        String page = location(create("Rita Rolle", "rita.rolle", "office", "CLERK"));
        HttpResponse<String> none = administrator.submit(page, page + "/rollen", Map.of("role", ""));
        HttpResponse<String> other = administrator.submit(page, page + "/rollen", Map.of("role", "MUNICIPAL_EDITOR"));

        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.body()).contains("grant-role-error", "Bitte wählen Sie die Rolle");
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("gehört zur Bewilligungsbehörde");
    }

    @Test
    void letsNobodyGiveHimselfARole() {
        String own = LIST + "/" + people.find("verwaltung").orElseThrow().id();
        HttpResponse<String> refused = administrator.submit(own, own + "/rollen", Map.of("role", "CLERK"));

        assertThat(administrator.get(own).body())
                .contains("Das sind Sie selbst")
                .doesNotContain("Weitere Rolle");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Sich selbst kann niemand eine Rolle geben");
    }

    @Test
    void closesAndOpensAnAccessOnlyWhenConfirmed() {
        String page = location(create("Susi Sperre", "susi.sperre", "office", "CLERK"));
        HttpResponse<String> unconfirmed = administrator.submit(page, page + "/sperre", Map.of());

        assertThat(unconfirmed.statusCode()).isEqualTo(422);
        assertThat(unconfirmed.body()).contains("deactivate-confirmed-error");
        assertThat(people.find("susi.sperre").map(Person::active)).hasValue(true);

        administrator.submit(page, page + "/sperre", Map.of("confirmed", "true"));
        assertThat(people.find("susi.sperre").map(Person::active)).hasValue(false);
        assertThat(administrator.get(page).body()).contains("ist gesperrt", "Zugang wieder öffnen");

        administrator.submit(page, page + "/oeffnung", Map.of());
        assertThat(people.find("susi.sperre").map(Person::active)).hasValue(true);
    }

    @Test
    void givesANewPasswordOnlyWhenConfirmed() {
        HttpResponse<String> created = create("Vera Vergessen", "vera.vergessen", "office", "CLERK");
        String page = location(created);
        String first = secret(administrator.get(page).body());

        assertThat(administrator.submit(page, page + "/kennwort", Map.of()).statusCode())
                .isEqualTo(422);
        administrator.submit(page, page + "/kennwort", Map.of("confirmed", "true"));
        String second = secret(administrator.get(page).body());

        assertThat(location(new HttpVisitor(port).signIn("vera.vergessen", first)))
                .endsWith("?fehler");
        assertThat(location(new HttpVisitor(port).signIn("vera.vergessen", second)))
                .endsWith("/start");
    }

    @Test
    void showsNamesAsTheyWereTypedAndNotAsMarkup() {
        String page = location(create("<b>Otto</b> & Söhne", "markup.name", "office", "CLERK"));

        assertThat(administrator.get(page).body())
                .contains("&lt;b&gt;Otto&lt;/b&gt; &amp; Söhne")
                .doesNotContain("<b>Otto");
        assertThat(administrator.get(LIST + "?text=%3Cb%3E").body()).doesNotContain("<b>Otto");
    }

    @Test
    void keepsEverybodyElseOut() {
        HttpVisitor clerk = new HttpVisitor(port);
        clerk.signIn("sachbearbeitung", "demo");

        assertThat(clerk.get(LIST).statusCode()).isEqualTo(403);
        assertThat(clerk.get(NEW).statusCode()).isEqualTo(403);
        assertThat(clerk.submit("/amt", NEW, Map.of("name", "X Y")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void saysThatAPersonDoesNotExist() {
        HttpResponse<String> unknown = administrator.get(LIST + "/00000000-0000-4000-8000-00000000dead");

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("ist nicht bekannt", "Abmelden");
    }

    private HttpResponse<String> create(String name, String username, String side, String role) {
        return administrator.submit(NEW, NEW, Map.of("name", name, "username", username, "side", side, "role", role));
    }

    private static String secret(String page) {
        Matcher secret = SECRET.matcher(page);
        assertThat(secret.find()).isTrue();
        return secret.group(1);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(address -> address.replaceFirst("^https?://[^/]+", ""))
                .orElse("keine Weiterleitung, sondern " + answer.statusCode());
    }
}
