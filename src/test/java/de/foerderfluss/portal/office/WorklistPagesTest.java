package de.foerderfluss.portal.office;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.HttpVisitor;
import de.foerderfluss.OfficeTest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class WorklistPagesTest {

    private static final String TASK = "worklist-pages";
    private static final String REFERENCE = "EGOV-2093-00001";
    private static final String FOUND = "/amt?text=" + REFERENCE;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void aCaseWaitsForACheck() {
        jdbc.sql("""
                        insert into work_item (task_id, case_reference, task_key, german_name, role, title, municipality_key,
                            municipality, since, due)
                        values (:task, :case, 'Task_CheckCompleteness', 'Vollständigkeit prüfen', 'CLERK',
                            '<i>E-Akte</i> & mehr', '16075085', 'Stadt Pößneck', '2026-02-02T09:00:00Z', '2026-02-16')
                        """).param("task", TASK).param("case", REFERENCE).update();
    }

    @AfterEach
    void done() {
        jdbc.sql("delete from work_item where task_id = :task")
                .param("task", TASK)
                .update();
    }

    @Test
    void showsWhatWaitsAndSinceWhen() {
        assertThat(visitor("sachbearbeitung").get(FOUND).body())
                .contains(REFERENCE, "Stadt Pößneck", "02.02.2026", "überfällig seit 16.02.2026")
                .contains("&lt;i&gt;E-Akte&lt;/i&gt; &amp; mehr")
                .doesNotContain("<i>E-Akte");
    }

    @Test
    void risesToTheHeadOfUnitWhenItIsOverdueAndNotBefore() {
        HttpVisitor head = visitor("referatsleitung");
        assertThat(head.get(FOUND).body())
                .contains(REFERENCE, "überfällig seit 16.02.2026 (14 Tage)", "Als Referatsleitung sehen Sie")
                .doesNotContain("Übernehmen");
        assertThat(visitor("fachreferat").get(FOUND).body()).doesNotContain("Stadt Pößneck");

        jdbc.sql("update work_item set due = date '2026-03-02' where task_id = ?")
                .param(TASK)
                .update();
        assertThat(head.get(FOUND).body()).doesNotContain("Stadt Pößneck");
    }

    @Test
    void narrowsTheListAndKeepsTheQuestion() {
        HttpVisitor clerk = visitor("sachbearbeitung");

        assertThat(clerk.get(FOUND + "&overdue=true&order=DUE_FIRST").body())
                .contains("Stadt Pößneck", "checked=\"checked\"");
        assertThat(clerk.get(FOUND + "&mine=true").body())
                .contains("Keine Aufgabe passt")
                .doesNotContain("Stadt Pößneck");
        assertThat(clerk.get("/amt?text=gibt+es+nicht").body()).contains("value=\"gibt es nicht\"");
    }

    @Test
    void isTakenOnByOneAndGivenBack() {
        HttpVisitor clerk = visitor("sachbearbeitung");
        HttpVisitor other = visitor("sachbearbeitung2");
        HttpResponse<String> claimed = claim(clerk);

        assertThat(claimed.statusCode()).isEqualTo(302);
        assertThat(claimed.headers().firstValue("Location").orElse("")).endsWith("/amt/vorgaenge/" + REFERENCE);
        assertThat(claim(clerk).statusCode()).isEqualTo(302);
        assertThat(clerk.get(FOUND).body()).contains("von Ihnen", "Zurückgeben");
        assertThat(other.get(FOUND).body()).contains("Petra Lindner").doesNotContain("Übernehmen");

        HttpResponse<String> taken = claim(other);
        assertThat(taken.statusCode()).isEqualTo(409);
        assertThat(taken.body()).contains("hat schon Petra Lindner übernommen", "Abmelden");

        clerk.submit("/amt", "/amt/aufgaben/" + TASK + "/rueckgabe", Map.of());
        assertThat(other.get(FOUND).body()).contains("Übernehmen");
    }

    @Test
    void letsAuditorsLookAndNotTakeOn() {
        HttpVisitor auditor = visitor("pruefung");

        assertThat(auditor.get(FOUND).body())
                .contains(REFERENCE, "noch niemand")
                .doesNotContain("Übernehmen");
        assertThat(claim(auditor).statusCode()).isEqualTo(403);
    }

    @Test
    void isEmptyForOtherRolesAndClosedToMunicipalities() {
        assertThat(visitor("fachreferat").get(FOUND).body()).doesNotContain("Stadt Pößneck");
        assertThat(visitor("poessneck.amt").get("/amt").statusCode()).isEqualTo(403);
        assertThat(claim(visitor("poessneck.amt")).statusCode()).isEqualTo(403);
    }

    @Test
    void saysThatATaskIsGone() {
        HttpResponse<String> gone =
                visitor("sachbearbeitung").submit("/amt", "/amt/aufgaben/gibt-es-nicht/uebernahme", Map.of());

        assertThat(gone.statusCode()).isBetween(404, 409);
        assertThat(gone.body()).contains("Das ist so nicht möglich");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/amt?role=KAISER", "/amt?order=QUER", "/amt?page=zwei"})
    void answersAWrongQuestionWithAGermanPage(String address) {
        HttpResponse<String> wrong = visitor("sachbearbeitung").get(address);

        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("Diese Anfrage können wir nicht bearbeiten");
    }

    private static HttpResponse<String> claim(HttpVisitor visitor) {
        return visitor.submit("/konto/passwort", "/amt/aufgaben/" + TASK + "/uebernahme", Map.of());
    }

    private HttpVisitor visitor(String username) {
        HttpVisitor visitor = new HttpVisitor(port);
        visitor.signIn(username, "demo");
        return visitor;
    }
}
