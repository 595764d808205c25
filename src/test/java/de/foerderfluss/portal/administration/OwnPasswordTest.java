package de.foerderfluss.portal.administration;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.DemoOffice;
import de.foerderfluss.HttpVisitor;
import de.foerderfluss.OfficeTest;
import de.foerderfluss.identity.NewPerson;
import de.foerderfluss.identity.PeopleAdministration;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OfficeTest
class OwnPasswordTest {

    private static final String PAGE = "/konto/passwort";
    private static final String FIRST = "das erste Kennwort";
    private static final String SECOND = "das zweite Kennwort";

    @LocalServerPort
    int port;

    @Autowired
    PeopleAdministration administration;

    @Test
    void replacesThePassword() {
        HttpVisitor person = newcomer("kennwort.neu");
        HttpResponse<String> changed = change(person, FIRST, SECOND, SECOND);

        assertThat(changed.statusCode()).isEqualTo(302);
        assertThat(person.get(PAGE).body()).contains("Ihr Kennwort ist geändert");
        assertThat(signsIn("kennwort.neu", FIRST)).isFalse();
        assertThat(signsIn("kennwort.neu", SECOND)).isTrue();
    }

    @Test
    void refusesBesideTheFieldAndNeverSendsAPasswordBack() {
        HttpVisitor person = newcomer("kennwort.alt");

        assertThat(change(person, "falsch geraten", SECOND, SECOND).body())
                .contains("own-present-error", "Das bisherige Kennwort stimmt nicht")
                .doesNotContain(SECOND, "falsch geraten");
        assertThat(change(person, FIRST, "kurz", "kurz").body()).contains("own-password-error", "mindestens 12");
        assertThat(change(person, FIRST, SECOND, SECOND + "!").body()).contains("own-repeated-error");
        assertThat(change(person, FIRST, "kurz", "kurz").statusCode()).isEqualTo(422);
        assertThat(signsIn("kennwort.alt", FIRST)).isTrue();
    }

    @Test
    void isForWhoeverIsSignedIn() {
        HttpVisitor municipality = new HttpVisitor(port);
        municipality.signIn("poessneck.amt", "demo");

        assertThat(municipality.get(PAGE).statusCode()).isEqualTo(200);
        assertThat(new HttpVisitor(port).get(PAGE).statusCode()).isEqualTo(302);
    }

    private HttpVisitor newcomer(String username) {
        administration.create(DemoOffice.ADMINISTRATOR, new NewPerson(username, "Neu Hier", null, FIRST));
        HttpVisitor person = new HttpVisitor(port);
        person.signIn(username, FIRST);
        return person;
    }

    private static HttpResponse<String> change(HttpVisitor person, String present, String next, String repeated) {
        return person.submit(PAGE, PAGE, Map.of("present", present, "password", next, "repeated", repeated));
    }

    private boolean signsIn(String username, String password) {
        return new HttpVisitor(port)
                .signIn(username, password)
                .headers()
                .firstValue("Location")
                .orElse("")
                .endsWith("/start");
    }
}
