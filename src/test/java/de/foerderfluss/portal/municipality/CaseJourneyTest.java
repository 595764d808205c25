package de.foerderfluss.portal.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.HttpVisitor;
import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.budget.Stage;
import de.foerderfluss.payment.Drawdowns;
import de.foerderfluss.process.CaseLife;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What a municipality does in a case after the application: supply, fetch the notice, waive, draw money. */
@OfficeTest
class CaseJourneyTest {

    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext office;

    @Autowired
    Drawdowns drawdowns;

    @Autowired
    TestClock clock;

    HttpVisitor editor = new HttpVisitor(0);
    HttpVisitor signatory = new HttpVisitor(0);

    @BeforeEach
    void signIn() {
        CaseLife.fillTheBudget(office);
        editor = new HttpVisitor(port);
        editor.signIn("poessneck.amt", "demo");
        signatory = new HttpVisitor(port);
        signatory.signIn("poessneck.leitung", "demo");
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void suppliesWhatIsMissing() {
        CaseLife life = CaseLife.submitted(office).askedForDocuments("2026-03-16");
        String supply = path(life, "/unterlagen");

        assertThat(editor.get("/kommune").body()).contains("Unterlagen nachreichen", "16.03.2026", supply);
        assertThat(editor.get(path(life, "")).body())
                .contains("Zu Ihrem Antrag fehlen Unterlagen.", "Auf Unterlagen warten", "läuft seit");
        assertThat(editor.get(supply).body()).contains("Angebot", "Die Kosten sind nicht belegt.");

        HttpResponse<String> refused = editor.upload(
                supply, supply, Map.of("message", "Anbei das Angebot"), "angebot.exe", new byte[] {'M', 'Z'});
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Es wurde noch nichts gesendet.", "angebot.exe", "Anbei das Angebot");
        assertThat(editor.submit(supply, supply, Map.of("message", " ")).statusCode())
                .isEqualTo(422);

        byte[] offer = "Angebot über 25.000 EUR".getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> sent =
                editor.upload(supply, supply, Map.of("message", "Anbei das Angebot"), "angebot.txt", offer);
        assertThat(DraftTyping.path(sent)).isEqualTo(path(life, ""));
        assertThat(editor.get(path(life, "")).body()).contains("Ihre Unterlagen sind eingegangen.", "angebot.txt");
        assertThat(life.places()).contains("Task_CheckCompleteness");
    }

    @Test
    void notifiesTheNoticeByTheButtonAndNotByLooking() {
        CaseLife life = CaseLife.submitted(office).awarded();
        String notice = path(life, "/bescheid");

        assertThat(editor.get("/kommune").body()).contains("Bescheid abrufen", "12.03.2026", notice);
        assertThat(editor.get(path(life, "")).body())
                .contains("Ihr Bescheid liegt zum Abruf bereit.")
                .doesNotContain("noch abrufbar");
        assertThat(editor.get(notice).body())
                .contains("Bevor Sie den Bescheid abrufen", "03.03.2026", "07.04.2026", "Warum dieser Tag?");
        assertThat(life.notice().downloaded()).isNull();

        HttpResponse<String> pdf = editor.submit(notice, notice, Map.of());
        assertThat(pdf.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(life.notice().downloaded()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(life.notice().remedyEnds()).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(editor.get(path(life, "")).body())
                .contains("gilt am 03.03.2026 als bekannt gegeben", "noch abrufbar", "24.000,00");
    }

    @Test
    void waivesTheRemedyOnlyBySignatureAndConfirmation() {
        CaseLife life = CaseLife.submitted(office).awarded().downloaded();
        clock.setTo(LocalDate.of(2026, 3, 3), LocalTime.of(9, 0));
        String waiver = path(life, "/verzicht");

        assertThat(editor.get(waiver).body()).contains("Holger Brandner").doesNotContain("Verzicht erklären");
        assertThat(editor.submit(waiver, waiver, Map.of("confirmed", "true")).statusCode())
                .isEqualTo(403);
        assertThat(signatory.submit(waiver, waiver, Map.of()).statusCode()).isEqualTo(422);
        assertThat(life.notice().waivedOn()).isNull();

        assertThat(DraftTyping.path(signatory.submit(waiver, waiver, Map.of("confirmed", "true"))))
                .isEqualTo(path(life, ""));
        life.worked();
        assertThat(life.notice().finalOn()).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(signatory.get("/kommune").body()).contains("Mittel abrufen, noch 24.000,00");
    }

    @Test
    void retractsOnlyBySignatureAndConfirmation() {
        CaseLife life = CaseLife.submitted(office).foundComplete();
        String page = path(life, "/ruecknahme");

        assertThat(editor.get(path(life, "")).body()).contains(page);
        assertThat(editor.get(page).body()).contains("Holger Brandner").doesNotContain("endgültig zurücknehmen</span>");
        assertThat(editor.submit("/", page, Map.of("confirmed", "true")).statusCode())
                .isEqualTo(403);
        HttpResponse<String> unconfirmed = signatory.submit(page, page, Map.of("reason", "Kein Geld"));
        assertThat(unconfirmed.statusCode()).isEqualTo(422);
        assertThat(unconfirmed.body()).contains("Bitte bestätigen Sie", "Kein Geld");
        HttpResponse<String> tooLong =
                signatory.submit(page, page, Map.of("confirmed", "true", "reason", "x".repeat(2001)));
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(tooLong.body()).contains("länger als 2000 Zeichen", "xxxxx");
        assertThat(life.places()).isNotEmpty();

        Map<String, String> declared = Map.of("confirmed", "true", "reason", "Kein Geld");
        assertThat(DraftTyping.path(signatory.submit(page, page, declared))).isEqualTo(path(life, ""));
        assertThat(life.places()).isEmpty();
        assertThat(signatory.get(path(life, "")).body())
                .contains(
                        "Der Antrag ist zurückgenommen.",
                        "Grund: Kein Geld",
                        "Ihre Kommune hat den Antrag zurückgenommen.")
                .doesNotContain(page);
        assertThat(signatory.get("/kommune/vorgaenge").body()).contains("zurückgenommen");
        assertThat(signatory.get(page).body()).contains("02.03.2026, 10:00 Uhr</span> zurückgenommen.");
    }

    @Test
    void tellsWhenItIsTooLateToRetract() {
        CaseLife life = CaseLife.submitted(office).awarded().downloaded().nextDay();
        String page = path(life, "/ruecknahme");

        assertThat(signatory.get(path(life, "")).body()).doesNotContain(page);
        assertThat(signatory.get(page).body()).contains("Zurücknehmen lässt sich der Antrag deshalb nicht mehr");
        HttpResponse<String> late = signatory.submit("/", page, Map.of("confirmed", "true"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("gilt seit dem 03.03.2026 als bekannt gegeben");
    }

    @Test
    void opensNoNoticeOfARetractedCase() {
        CaseLife life = CaseLife.submitted(office).awarded().retracted();
        String notice = path(life, "/bescheid");

        assertThat(signatory.get(path(life, "")).body()).doesNotContain(notice);
        assertThat(DraftTyping.path(signatory.get(notice))).isEqualTo(path(life, ""));
        assertThat(signatory.submit("/", notice, Map.of()).statusCode()).isEqualTo(409);
    }

    @Test
    void drawsMoneyOnceHoweverOftenTheFormIsSent() {
        CaseLife life =
                CaseLife.submitted(office).awarded().downloaded().nextDay().waivedRemedy();
        String drawdown = path(life, "/abrufe/neu");
        Matcher key = KEY.matcher(signatory.get(drawdown).body());
        assertThat(key.find()).isTrue();

        HttpResponse<String> tooMuch = signatory.submit(drawdown, drawdown, request(key.group(1), "20.000,00"));
        assertThat(tooMuch.statusCode()).isEqualTo(422);
        assertThat(tooMuch.body()).contains("Eine Angabe ist zu berichtigen", "value=\"20.000,00\"");

        HttpResponse<String> first = signatory.submit(drawdown, drawdown, request(key.group(1), "8.000,00"));
        HttpResponse<String> second = signatory.submit(drawdown, drawdown, request(key.group(1), "8.000,00"));
        assertThat(DraftTyping.path(first)).isEqualTo(path(life, "")).isEqualTo(DraftTyping.path(second));
        assertThat(drawdowns.of(life.reference())).hasSize(1);
        assertThat(signatory.get(path(life, "")).body()).contains("Mittelabrufe", "8.000,00", "16.000,00");
        assertThat(life.money(Stage.COMMITTED).germanDigits()).isEqualTo("24.000,00");
        assertThat(editor.submit("/", drawdown, request("other", "1,00")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void namesAnotherAccountForADrawdown() {
        CaseLife life =
                CaseLife.submitted(office).awarded().downloaded().nextDay().waivedRemedy();
        String drawdown = path(life, "/abrufe/neu");
        signatory.submit(drawdown, drawdown, request("one", "8.000,00"));
        String account = path(life, "/abrufe/1/konto");

        assertThat(signatory.get(path(life, "")).body()).contains(account);
        HttpResponse<String> wrong =
                signatory.submit(account, account, Map.of("iban", "DE00 1", "accountHolder", "Stadtkasse"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("value=\"DE00 1\"", "Das Konto ist noch nicht geändert.");
        assertThat(editor.submit("/", account, otherAccount()).statusCode()).isEqualTo(403);

        assertThat(DraftTyping.path(signatory.submit(account, account, otherAccount())))
                .isEqualTo(path(life, ""));
        assertThat(drawdowns.of(life.reference()).get(0).accountHolder()).isEqualTo("Stadtkasse Pößneck");
        assertThat(signatory.get(path(life, "/abrufe/7/konto")).statusCode()).isEqualTo(404);
        assertThat(signatory.get(path(life, "/abrufe/0/konto")).statusCode()).isEqualTo(404);
    }

    private static Map<String, String> otherAccount() {
        return Map.of("iban", "DE02 1203 0000 0000 2020 51", "accountHolder", "Stadtkasse Pößneck");
    }

    @Test
    void checksAPaperByItsCode() {
        CaseLife life = CaseLife.submitted(office).awarded();

        assertThat(new HttpVisitor(port)
                        .get("/pruefen/" + life.notice().verificationCode())
                        .body())
                .contains(life.notice().number().text(), "Diesen Bescheid hat die Bewilligungsbehörde erlassen.")
                .doesNotContain("Pößneck", life.reference().text(), "24.000");
    }

    private static Map<String, String> request(String key, String amount) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("key", key);
        fields.put("action", "send");
        fields.put("invoices[0].supplier", "Softwarehaus GmbH");
        fields.put("invoices[0].number", "RE-1");
        fields.put("invoices[0].invoiceDate", "01.03.2026");
        fields.put("invoices[0].dueDate", "10.03.2026");
        fields.put("invoices[0].amount", "10.000,00");
        fields.put("amount", amount);
        fields.put("ownShareUsed", "2.000,00");
        fields.put("confirmed", "true");
        return fields;
    }

    private static String path(CaseLife life, String page) {
        return Addresses.of(life.reference()) + page;
    }
}
