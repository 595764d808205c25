package de.foerderfluss.restart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The office dies at every point at which a case is saved with work left to do, and the case goes on as if nothing had happened. */
class KilledJourneyIT {

    private static final Map<String, Long> EACH_ONCE = Map.of(
            "select count(*) from app.letter where letter_kind = 'RECEIPT'", 1L,
            "select count(*) from app.case_document where kind = 'RECEIPT'", 1L,
            "select count(*) from app.letter where letter_kind = 'DOCUMENT_REQUEST'", 1L,
            "select count(*) from app.notice", 1L,
            "select count(*) from app.case_document where kind = 'GRANT_NOTICE'", 1L,
            "select count(*) from app.payment where state = 'EXECUTED' and amount_cents = 800000", 1L,
            "select count(*) from app.payment", 1L,
            "select count(*) from app.payment_run", 1L,
            "select count(*) from camunda.act_ru_incident", 0L,
            "select coalesce(sum(amount_cents), 0) from app.budget_entry", 0L);

    @TempDir
    Path folder;

    private final CaseDays days = CaseDays.near();
    private final CaseOverApi journey = new CaseOverApi(days);

    @Test
    void goesOnAfterEveryDeathWithOneReceiptOneNoticeAndOnePayment() throws Exception {
        int port = OfficeProcess.freePort();

        dieWithWorkLeft(port, "Task_ConfirmReceipt", journey::enactBudget, journey::submit);
        dieWithWorkLeft(
                port,
                "Task_RequestDocuments",
                () -> journey.await("poessneck.amt", journey.at("/documents"), "RECEIPT"),
                journey::requestDocuments);
        dieWithWorkLeft(
                port,
                "Task_IssueNotice",
                () -> journey.await("poessneck.amt", journey.at(""), "AWAITING_DOCUMENTS")
                        .supplyDocuments()
                        .assessAndPropose(),
                journey::approve);
        receiveNotice(port);
        dieWhilePaying(port);
        finish(port);
    }

    /** Opens the office, does what comes before, and lets it die between an act and the work that the act leaves to the background. */
    private void dieWithWorkLeft(int port, String step, Runnable before, Runnable act) throws Exception {
        OfficeProcess office = OfficeProcess.startOn(days.first(), folder.resolve("data"), port);
        try (OfficeBooks books = new OfficeBooks(port)) {
            journey.at(office);
            before.run();
            books.holdBackgroundWork();
            act.run();
            assertThat(waiting(books, step))
                    .as("work left before the office dies")
                    .isEqualTo(1);
            office.kill();
            books.letBackgroundWorkGoOn();
        } finally {
            office.kill();
        }
    }

    private void receiveNotice(int port) throws Exception {
        OfficeProcess office = OfficeProcess.startOn(days.first(), folder.resolve("data"), port);
        journey.at(office)
                .await("poessneck.amt", journey.at("/notice"), "downloadEnds")
                .downloadNotice();
        office.kill();
    }

    private void dieWhilePaying(int port) throws Exception {
        OfficeProcess office = OfficeProcess.startOn(days.second(), folder.resolve("data"), port);
        journey.at(office).waiveAndDrawDown().certifyAndOrder();
        try (OfficeBooks books = new OfficeBooks(port)) {
            books.holdCaseFile(journey.reference());
            journey.startPaymentRun();
            office.kill();
            assertThat(books.number("select count(*) from app.payment_run where state = 'COLLECTING'"))
                    .isEqualTo(1);
        }
    }

    private void finish(int port) throws Exception {
        try (OfficeProcess office = OfficeProcess.startOn(days.second(), folder.resolve("data"), port);
                OfficeBooks books = new OfficeBooks(port)) {
            journey.at(office)
                    .await("anordnung", "/api/v1/payment-runs", "READY")
                    .importAnswer()
                    .importAnswer()
                    .await("poessneck.amt", journey.at("/drawdowns"), "EXECUTED");

            assertThat(journey.get("sachbearbeitung", "/integrity")
                            .path("intact")
                            .asBoolean())
                    .isTrue();
            for (Map.Entry<String, Long> expected : EACH_ONCE.entrySet()) {
                assertThat(books.number(expected.getKey()))
                        .as(expected.getKey())
                        .isEqualTo(expected.getValue());
            }
        }
    }

    private static long waiting(OfficeBooks books, String step) throws Exception {
        return books.number("select count(*) from camunda.act_ru_job job join camunda.act_ru_jobdef def"
                + " on def.id_ = job.job_def_id_ where def.act_id_ = '" + step + "'");
    }
}
