package de.foerderfluss.portal.finance;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.HttpVisitor;
import de.foerderfluss.OfficeTest;
import de.foerderfluss.budget.BudgetLineCode;
import de.foerderfluss.budget.BudgetStep;
import de.foerderfluss.budget.FundedLine;
import de.foerderfluss.budget.WaitingList;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.YearlyAmounts;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OfficeTest
class WaitingListPagesTest {

    private static final String LIST = "/amt/haushalt/warteliste";
    private static final AtomicInteger CASES = new AtomicInteger();

    @LocalServerPort
    int port;

    @Autowired
    FundedLine lines;

    @Autowired
    WaitingList waitingList;

    private final CaseReference first = CaseReference.of(2092, CASES.incrementAndGet());
    private final CaseReference second = CaseReference.of(2092, CASES.incrementAndGet());

    private BudgetLineCode line = new BudgetLineCode("99 00 / 883 00");

    @BeforeEach
    void twoCasesWaitAndTheMoneyReachesForOne() {
        line = lines.with(Money.ofEuros(10_000), Money.ZERO);
        join(first, Money.ofEuros(8_000));
        join(second, Money.ofEuros(5_000));
    }

    @AfterEach
    void leave() {
        waitingList.leave(first, "Ende der Prüfung");
        waitingList.leave(second, "Ende der Prüfung");
    }

    @Test
    void showsTheOrderAndWhatAReleaseWouldBring() {
        String page = visitor("haushalt").get(address()).body();

        assertThat(page).containsSubsequence(first.text(), second.text());
        assertThat(page)
                .contains("Jetzt würden ihre Mittel bekommen", "müsste weiter warten", "3.000,00", "2026: 8.000,00");
    }

    @Test
    void tellsTheBudgetOfficerOnTheFirstPageThatMoneyReaches() {
        assertThat(visitor("haushalt").get("/amt").body())
                .contains("Auf der Warteliste kann freigegeben werden", first.text(), "8.000,00")
                .doesNotContain(second.text());
        assertThat(visitor("sachbearbeitung").get("/amt").body()).doesNotContain("kann freigegeben werden");

        waitingList.leave(first, "zurückgenommen");
        waitingList.leave(second, "zurückgenommen");
        join(first, Money.ofEuros(20_000));
        assertThat(visitor("haushalt").get("/amt").body()).doesNotContain(first.text());
    }

    @Test
    void showsEverybodyWhatIsFreeAndWhomItReaches() {
        assertThat(visitor("pruefung").get(address()).body())
                .contains("Was frei ist", "2026: 10.000,00", "Jetzt würden ihre Mittel bekommen")
                .doesNotContain("Der Reihe nach freigeben");
    }

    @Test
    void saysWhenItReachesForNobody() {
        waitingList.leave(first, "zurückgenommen");
        join(first, Money.ofEuros(20_000));
        waitingList.leave(second, "zurückgenommen");

        assertThat(visitor("haushalt").get(address()).body())
                .contains("Zurzeit reicht es für keinen Vorgang.")
                .doesNotContain("Der Reihe nach freigeben");
    }

    @Test
    void asksForAReason() {
        HttpResponse<String> silent =
                visitor("haushalt").submit(address(), LIST + "/freigabe", Map.of("line", line.text(), "reason", " "));

        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.body()).contains("release-reason-error", first.text());
        assertThat(waitingList.position(first)).hasValue(1);
    }

    /** The two cases of this test have no process, so that it refuses and everything stays as it was. */
    @Test
    void releasesNothingWhenTheCaseDoesNotWaitInItsProcess() {
        HttpResponse<String> refused = visitor("haushalt")
                .submit(address(), LIST + "/freigabe", Map.of("line", line.text(), "reason", "Nachtrag"));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("wartet nicht auf Mittel", "value=\"Nachtrag\"");
        assertThat(waitingList.position(first)).hasValue(1);
    }

    @Test
    void isReleasedByTheBudgetOfficerOnly() {
        HttpVisitor auditor = visitor("pruefung");

        assertThat(auditor.get(address()).body()).contains(first.text()).doesNotContain("Mittel freigeben");
        assertThat(auditor.submit("/amt", LIST + "/freigabe", Map.of("line", line.text(), "reason", "x"))
                        .statusCode())
                .isEqualTo(403);
    }

    private void join(CaseReference reference, Money need) {
        waitingList.join(
                reference,
                new BudgetStep("WAIT:" + reference.text()),
                line,
                YearlyAmounts.of(2026, need),
                "Die Mittel reichen nicht.");
    }

    private String address() {
        return LIST + "?line=" + URLEncoder.encode(line.text(), StandardCharsets.UTF_8);
    }

    private HttpVisitor visitor(String username) {
        HttpVisitor visitor = new HttpVisitor(port);
        visitor.signIn(username, "demo");
        return visitor;
    }
}
