package de.foerderfluss.portal.finance;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.HttpVisitor;
import de.foerderfluss.OfficeTest;
import de.foerderfluss.budget.BudgetLineCode;
import de.foerderfluss.budget.BudgetOverview;
import de.foerderfluss.budget.BudgetPlan;
import de.foerderfluss.budget.FundedLine;
import de.foerderfluss.shared.Money;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OfficeTest
class BudgetPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    FundedLine lines;

    @Autowired
    BudgetOverview overview;

    @Autowired
    BudgetPlan plan;

    private BudgetLineCode line = new BudgetLineCode("99 00 / 883 00");
    private HttpVisitor officer = new HttpVisitor(0);

    @BeforeEach
    void aLineOfItsOwn() {
        line = lines.with(Money.ofEuros(100_000), Money.ofEuros(50_000));
        officer = visitor("haushalt");
    }

    @Test
    void showsEveryLineWithItsYearsAndThatTheBooksAgree() {
        String page = visitor("sachbearbeitung").get("/amt/haushalt").body();

        assertThat(page)
                .contains(
                        line.text(),
                        "Haushaltsjahr 2026",
                        "100.000,00",
                        "Verpflichtungsermächtigung",
                        "Die Bücher stimmen.")
                .doesNotContain("Ansatz eintragen für");
        assertThat(officer.get("/amt/haushalt").body()).contains("Ansatz eintragen für");
    }

    @Test
    void booksAnAppropriationOnceHoweverOftenItIsSent() {
        Map<String, String> form = appropriation("1.250,50", "Nachtrag", officer.hidden(year(2026), "key"));

        assertThat(officer.submit(year(2026), "/amt/haushalt/2026/ansatz", form).statusCode())
                .isEqualTo(302);
        assertThat(officer.submit(year(2026), "/amt/haushalt/2026/ansatz", form).statusCode())
                .isEqualTo(302);
        assertThat(appropriated(2026)).isEqualTo(Money.ofCents(10_125_050));
        assertThat(officer.get(year(2026)).body()).contains("1.250,50", "Nachtrag", "Birgit Krahmer");
    }

    @ParameterizedTest
    @CsvSource({
        "viel, appropriate-amount-error, keine Zahl",
        "1250.50, appropriate-amount-error, keine Zahl",
        "'0,00', appropriate-amount-error, keine Zahl",
        "'1.250,505', appropriate-amount-error, keine Zahl",
        "99999999999, appropriate-amount-error, keine Zahl"
    })
    void refusesWhatIsNoAmountAndKeepsWhatWasTyped(String amount, String place, String sentence) {
        HttpResponse<String> refused = officer.submit(
                year(2026),
                "/amt/haushalt/2026/ansatz",
                appropriation(amount, "Mein Grund", officer.hidden(year(2026), "key")));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains(place, sentence, "value=\"" + amount + "\"", "value=\"Mein Grund\"");
        assertThat(appropriated(2026)).isEqualTo(Money.ofEuros(100_000));
    }

    @Test
    void asksForAReasonAndCutsNotBelowWhatIsFree() {
        String key = officer.hidden(year(2026), "key");
        HttpResponse<String> silent =
                officer.submit(year(2026), "/amt/haushalt/2026/ansatz", appropriation("5", " ", key));
        HttpResponse<String> tooMuch =
                officer.submit(year(2026), "/amt/haushalt/2026/ansatz", appropriation("-100.000,01", "Kürzung", key));

        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.body()).contains("appropriate-reason-error").doesNotContain("enact-reason-error");
        assertThat(tooMuch.statusCode()).isEqualTo(409);
        assertThat(tooMuch.body()).contains("sind nur noch 100.000,00", "value=\"-100.000,01\"");
    }

    @Test
    void switchesBetweenLawAndProvisionalManagement() {
        HttpResponse<String> suspended = officer.submit(
                year(2026),
                "/amt/haushalt/2026/haushaltsgesetz",
                Map.of("line", line.text(), "enacted", "false", "reason", "Gesetz aufgehoben"));

        assertThat(suspended.statusCode()).isEqualTo(302);
        assertThat(plan.isEnacted(line, 2026)).isFalse();
        assertThat(officer.get(year(2026)).body()).contains("Es gilt die vorläufige Haushaltsführung.", "Art. 100");
    }

    @Test
    void doesNotOpenAYearThatHasNotBegun() {
        HttpResponse<String> early = officer.submit(
                year(2027),
                "/amt/haushalt/2027/eroeffnung",
                Map.of("line", line.text(), "reason", "Neues Jahr", "key", officer.hidden(year(2027), "key")));

        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(early.body()).contains("hat noch nicht begonnen", "value=\"Neues Jahr\"");
    }

    @Test
    void letsOthersReadAndOnlyTheOfficerBook() {
        HttpVisitor clerk = visitor("sachbearbeitung");

        assertThat(clerk.get(year(2026)).body()).contains("Buchungsjournal").doesNotContain("Ansatz ändern");
        assertThat(clerk.submit("/amt", "/amt/haushalt/2026/ansatz", appropriation("5", "x", key()))
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor("fachreferat").get("/amt/haushalt").statusCode()).isEqualTo(403);
        assertThat(visitor("poessneck.amt").get("/amt/haushalt").statusCode()).isEqualTo(403);
    }

    @Test
    void showsReasonsAsTheyWereTypedAndNotAsMarkup() {
        officer.submit(
                year(2026),
                "/amt/haushalt/2026/ansatz",
                appropriation("7", "<img src=x onerror=alert(1)>", officer.hidden(year(2026), "key")));

        assertThat(officer.get(year(2026)).body()).contains("&lt;img src=x").doesNotContain("<img src=x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/amt/haushalt/2026?line=99+99+/+999+99", "/amt/haushalt/warteliste?line=99+99+/+999+99"})
    void doesNotKnowALineThatIsNotInThePlan(String address) {
        assertThat(officer.get(address).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/amt/haushalt/abc", "/amt/haushalt/2026?line=Titel", "/amt/haushalt/1?line=16+06+/+883+01"})
    void answersAWrongAddressWithAGermanPage(String address) {
        HttpResponse<String> wrong = officer.get(address);

        assertThat(wrong.statusCode()).isBetween(400, 422);
        assertThat(wrong.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(wrong.body()).contains("Förderfluss</title>", "Zur Startseite");
    }

    private Map<String, String> appropriation(String amount, String reason, String key) {
        return Map.of("line", line.text(), "kind", "CASH", "amount", amount, "reason", reason, "key", key);
    }

    private String key() {
        return officer.hidden(year(2026), "key");
    }

    private Money appropriated(int year) {
        return overview.of(line).stream()
                .filter(of -> of.year() == year)
                .findFirst()
                .orElseThrow()
                .cash()
                .appropriated();
    }

    private String year(int year) {
        return "/amt/haushalt/" + year + "?line=" + URLEncoder.encode(line.text(), StandardCharsets.UTF_8);
    }

    private HttpVisitor visitor(String username) {
        HttpVisitor visitor = new HttpVisitor(port);
        visitor.signIn(username, "demo");
        return visitor;
    }
}
