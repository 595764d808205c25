package de.foerderfluss.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.foerderfluss.payment.sepa.BankFiles;
import de.foerderfluss.payment.sepa.Schemas;
import de.foerderfluss.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A drawdown of an {@link ApiJourney}, from the request to the money on the town's account. */
record ApiDrawdown(ApiJourney journey, int number, Money amount) {

    /** The town asks for the amount on the ground of one invoice that it has paid on the same day. */
    ApiDrawdown requested(Money invoice, LocalDate day) {
        Map<String, Object> form = Map.of(
                "invoices",
                List.of(Map.of(
                        "supplier",
                        "Softwarehaus GmbH",
                        "number",
                        "RE-" + number,
                        "invoiceDate",
                        day.toString(),
                        "dueDate",
                        day.toString(),
                        "amount",
                        invoice.germanDigits(),
                        "paid",
                        true)),
                "amount",
                amount.germanDigits(),
                "ownShareUsed",
                invoice.minus(amount).germanDigits(),
                "confirmed",
                true);
        journey.by("poessneck.leitung")
                .post(
                        journey.here("/drawdowns"),
                        form,
                        SubmissionKey.HEADER,
                        UUID.randomUUID().toString())
                .expecting(201);
        journey.letTheEngineWork();
        return this;
    }

    /** Certified by one, ordered by another; the first may not order. */
    ApiDrawdown ordered() {
        String hash = certified();
        journey.by("feststellung")
                .post(here("/order"), Map.of("contentHash", hash))
                .refused(403);
        journey.by("anordnung")
                .post(here("/order"), Map.of("contentHash", hash))
                .expecting(200);
        journey.letTheEngineWork();
        return this;
    }

    private String certified() {
        JsonNode certified = journey.by("feststellung")
                .put(
                        here("/certification"),
                        Map.of(
                                "outcome",
                                "CERTIFIED",
                                "recognisedAmount",
                                amount.germanDigits(),
                                "factuallyCorrect",
                                true,
                                "arithmeticallyCorrect",
                                true))
                .expecting(200)
                .json();
        journey.letTheEngineWork();
        return certified.path("contentHash").asString();
    }

    /** Paid by a run on that day; the bank's answer is read twice. */
    void paid(LocalDate day) throws Exception {
        ApiCaller orderer = journey.by("anordnung");
        String run = orderer.post("/api/v1/payment-runs", Map.of("executionDate", day.toString()))
                .expecting(202)
                .location()
                .orElseThrow();
        awaitFiles(orderer, run);
        ApiAnswer bankFile = orderer.get(run + "/files/BANK_FILE").expecting(200);
        Schemas.PAIN_001.validate(bankFile.body());
        assertThat(bankFile.text()).contains(endToEnd(), digits());
        assertThat(orderer.get(run + "/files/CASH_DESK_LIST").expecting(200).text())
                .contains(journey.reference());

        byte[] answer = BankFiles.notification("08", BankFiles.booking(day, "DBIT", "BOOK", digits(), endToEnd(), ""));
        JsonNode report = orderer.upload("/api/v1/payment-answers", "camt054.xml", answer)
                .expecting(200)
                .json();
        assertThat(report.path("lines").path(0).path("outcome").asString()).isEqualTo("EXECUTED");
        orderer.upload("/api/v1/payment-answers", "camt054.xml", answer).expecting(200);
        journey.letTheEngineWork();
        assertThat(orderer.get(here("")).json().path("state").asString()).isEqualTo("EXECUTED");
    }

    /** The run works by itself; each look is a request of its own. */
    private static void awaitFiles(ApiCaller orderer, String run) {
        JsonNode state = orderer.get(run).expecting(200).json();
        for (int look = 0; look < 500 && state.path("files").isEmpty(); look++) {
            state = orderer.get(run).expecting(200).json();
        }
        assertThat(state.path("state").asString()).isEqualTo("READY");
    }

    private String endToEnd() {
        return "%s-A%03d-1".formatted(journey.reference(), number);
    }

    private String digits() {
        return amount.euros().toPlainString();
    }

    private String here(String more) {
        return journey.here("/drawdowns/" + number + more);
    }
}
