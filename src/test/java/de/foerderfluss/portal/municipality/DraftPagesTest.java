package de.foerderfluss.portal.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.HttpVisitor;
import de.foerderfluss.OfficeTest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Writing and submitting an application over real HTTP, without a browser. */
@OfficeTest
class DraftPagesTest {

    @LocalServerPort
    int port;

    HttpVisitor editor = new HttpVisitor(0);
    HttpVisitor signatory = new HttpVisitor(0);

    @BeforeEach
    void signIn() {
        editor = new HttpVisitor(port);
        editor.signIn("slf.amt", "demo");
        signatory = new HttpVisitor(port);
        signatory.signIn("slf.leitung", "demo");
    }

    @Test
    void savesWhatIsIncompleteAndSaysWhatIsMissingWhenAsked() {
        DraftTyping typing = DraftTyping.begin(editor);

        assertThat(DraftTyping.path(typing.press("save", Map.of("title", "Neue Schnittstelle", "ownFunds", "viel"))))
                .isEqualTo(typing.draft());
        assertThat(typing.page())
                .contains("Neue Schnittstelle", "viel", "Gespeichert um 10:00 Uhr.")
                .doesNotContain("zu berichtigen");
        assertThat(editor.get(typing.draft() + "?pruefung").body())
                .contains("Angaben sind zu berichtigen", "#f-ownFunds");
    }

    @Test
    void showsTheExpectedAmountAsExpectedOnly() {
        DraftTyping typing = DraftTyping.begin(editor);
        typing.press("save", DraftTyping.complete());

        assertThat(typing.page())
                .contains(
                        "voraussichtlich", "24.000,00", "vorbehaltlich der Prüfung", "Wie kommt der Betrag zustande?");
    }

    @Test
    void addsARowWithoutSaving() {
        DraftTyping typing = DraftTyping.begin(editor);

        HttpResponse<String> page = typing.press("add:costItems", Map.of("costItems[0].description", "Server"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("costItems[1].description", "value=\"Server\"");
        assertThat(typing.page()).doesNotContain("Server");
    }

    @Test
    void savesADoubleClickOnce() {
        DraftTyping typing = DraftTyping.begin(editor);
        String version = typing.version();

        typing.press("save", version, Map.of("title", "Einmal"));
        HttpResponse<String> again = typing.press("save", version, Map.of("title", "Einmal"));

        assertThat(again.statusCode()).isEqualTo(302);
        assertThat(typing.version()).isEqualTo("2");
    }

    @Test
    void keepsWhatWasTypedWhenSomebodyElseSavedFirst() {
        DraftTyping typing = DraftTyping.begin(editor);
        String seen = typing.version();
        new DraftTyping(signatory, typing.draft()).press("save", Map.of("title", "Titel der Leitung"));

        HttpResponse<String> stale = typing.press("save", seen, Map.of("title", "Titel des Amts"));

        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body())
                .contains("Matthias Ehrhold", "value=\"Titel des Amts\"", "Titel der Leitung", "Neuen Stand laden");
        typing.press("save", "2", Map.of("title", "Titel des Amts"));
        assertThat(typing.page()).contains("value=\"Titel des Amts\"");
    }

    @Test
    void refusesADangerousFileAndLosesNothing() {
        DraftTyping typing = DraftTyping.begin(editor);

        typing.attach(Map.of("title", "Bleibt stehen"), "rechnung.exe", new byte[] {'M', 'Z', 0, 0});
        assertThat(typing.page())
                .contains("Nicht alle Dateien konnten angenommen werden.", "rechnung.exe", "value=\"Bleibt stehen\"");

        typing.attach(
                Map.of("title", "Mit Anlage"), "plan.txt", "Erst das, dann jenes.".getBytes(StandardCharsets.UTF_8));
        assertThat(typing.page()).contains("plan.txt", "value=\"Mit Anlage\"", "Anlagen (1)");
    }

    @Test
    void showsTypedMarkupAsText() {
        DraftTyping typing = DraftTyping.begin(editor);
        typing.press("save", Map.of("title", "\"><script>alert(1)</script>"));

        assertThat(typing.page()).doesNotContain("<script>alert").contains("&lt;script&gt;alert(1)");
        assertThat(editor.get(typing.draft() + "/einreichen").body()).doesNotContain("<script>alert");
        assertThat(editor.get(typing.draft() + "/verwerfen").body()).doesNotContain("<script>alert");
    }

    @Test
    void letsOnlyASignatorySubmitAndSaysWho() {
        DraftTyping typing = DraftTyping.begin(editor);
        typing.press("save", DraftTyping.complete());

        assertThat(editor.get(typing.draft() + "/einreichen").body())
                .contains("Matthias Ehrhold", "25.000,00 EUR")
                .doesNotContain("verbindlich einreichen");
        assertThat(typing.submit().statusCode()).isEqualTo(403);
    }

    @Test
    void turnsADraftSubmittedTwiceIntoOneCase() {
        DraftTyping typing = DraftTyping.begin(editor);
        typing.press("save", DraftTyping.complete());
        DraftTyping signing = new DraftTyping(signatory, typing.draft());
        String version = signing.version();

        HttpResponse<String> first = signing.submit(version);
        HttpResponse<String> second = signing.submit(version);

        assertThat(DraftTyping.path(first)).startsWith("/kommune/vorgaenge/EGOV-2026-");
        assertThat(DraftTyping.path(second)).isEqualTo(DraftTyping.path(first));
        assertThat(DraftTyping.path(editor.get(typing.draft()))).isEqualTo(DraftTyping.path(first));
    }

    @Test
    void showsTheSignatoryWhatChangedSinceTheReading() {
        DraftTyping typing = DraftTyping.begin(editor);
        typing.press("save", DraftTyping.complete());
        DraftTyping signing = new DraftTyping(signatory, typing.draft());
        String read = signing.version();
        typing.press("save", Map.of("title", "Heimlich geändert"));

        HttpResponse<String> stale = signing.submit(read);

        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("inzwischen geändert und ist nicht eingereicht", "Heimlich geändert");
    }

    @Test
    void leadsBackToTheErrorsInsteadOfSubmitting() {
        DraftTyping typing = DraftTyping.begin(signatory);
        typing.press("save", Map.of("title", "Nur ein Titel"));

        assertThat(DraftTyping.path(typing.submit())).isEqualTo(typing.draft() + "?pruefung");
    }

    @Test
    void asksBeforeItDiscards() {
        DraftTyping typing = DraftTyping.begin(editor);
        typing.press("save", Map.of("title", "Wird verworfen"));

        assertThat(editor.get(typing.draft() + "/verwerfen").body()).contains("Entwurf verwerfen?", "Wird verworfen");
        editor.submit(typing.draft(), typing.draft() + "/verwerfen", Map.of());

        assertThat(editor.get(typing.draft()).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/einreichen", "/verwerfen"})
    void hidesDraftsFromOtherMunicipalities(String page) {
        DraftTyping typing = DraftTyping.begin(editor);
        HttpVisitor stranger = new HttpVisitor(port);
        stranger.signIn("sm.leitung", "demo");

        assertThat(stranger.get(typing.draft() + page).statusCode()).isEqualTo(404);
        assertThat(stranger.submit("/", typing.draft() + page, Map.of("version", "1", "title", "Übernommen"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(stranger.get("/kommune/entwuerfe/keine-nummer").statusCode()).isEqualTo(404);
    }

    @Test
    void welcomesVisitorsWithThePresentPractice() {
        assertThat(new HttpVisitor(port).get("/").body())
                .contains("Wegen begrenzter Haushaltsmittel", "zurzeit keine Bewilligung", "Anmelden");
    }
}
