package de.foerderfluss.process;

import static de.foerderfluss.DemoOffice.CERTIFIER;
import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.DemoOffice.POESSNECK;
import static de.foerderfluss.DemoOffice.SIGNATORY;
import static de.foerderfluss.DemoOffice.editor;
import static de.foerderfluss.DemoOffice.municipalSignatory;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import de.foerderfluss.DemoOffice;
import de.foerderfluss.EngineRoom;
import de.foerderfluss.OfficeTest;
import de.foerderfluss.TestClock;
import de.foerderfluss.calendar.DeadlineKind;
import de.foerderfluss.calendar.Deadlines;
import de.foerderfluss.identity.NotPermitted;
import de.foerderfluss.identity.Role;
import de.foerderfluss.identity.SamePersonTwice;
import de.foerderfluss.notice.Notice;
import de.foerderfluss.notice.NoticeKind;
import de.foerderfluss.notice.NoticeService;
import de.foerderfluss.notice.PrintedText;
import de.foerderfluss.notice.pdf.PdfConformance;
import de.foerderfluss.payment.Certification;
import de.foerderfluss.payment.DrawdownId;
import de.foerderfluss.payment.DrawdownRulings;
import de.foerderfluss.payment.NothingRefused;
import de.foerderfluss.process.inbox.CaseStanding;
import de.foerderfluss.process.inbox.Inbox;
import de.foerderfluss.process.inbox.WorkItem;
import de.foerderfluss.ruling.Ruling;
import de.foerderfluss.ruling.RulingAlreadyApproved;
import de.foerderfluss.ruling.RulingChangedMeanwhile;
import de.foerderfluss.ruling.RulingState;
import de.foerderfluss.ruling.Rulings;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.MatterKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A ruling after the award, from its proposal to its finality, beside the case's other proceedings. */
@OfficeTest
@CoversProcess("RulingProcess")
class RulingHandlingTest {

    private static final MatterKey DRAWDOWN = MatterKey.of("DRAWDOWN", 1);

    @Autowired
    ApplicationContext office;

    @Autowired
    TestClock clock;

    @Autowired
    Rulings rulings;

    @Autowired
    DrawdownRulings drawdownRulings;

    @Autowired
    NoticeService notices;

    @Autowired
    Deadlines deadlines;

    @Autowired
    EngineRoom engine;

    @Autowired
    Inbox inbox;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void fillTheBudget() {
        clock.reset();
        CaseLife.fillTheBudget(office);
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void issuesARulingAndFollowsItToItsFinality() {
        CaseLife life = rejectedDrawdown();
        drawdownRulings.propose(CLERK, drawdown(life), "Die Leistung ist nicht gefördert.");
        assertThat(inbox.open(life.reference()))
                .extracting(WorkItem::germanName, WorkItem::matter)
                .containsExactly(
                        tuple("Verfügung freigeben: Bescheid über einen Mittelabruf: Mittelabruf 1", DRAWDOWN));

        byte[] seen = rulings.preview(SIGNATORY, life.reference(), DRAWDOWN);
        approve(life);
        life.worked();

        Notice notice = notices.of(life.reference(), DRAWDOWN).orElseThrow();
        assertThat(notice.kind()).isEqualTo(NoticeKind.DRAWDOWN_DECISION);
        assertThat(notice.number()).isNotEqualTo(life.notice().number());
        assertThat(notice.hash()).isEqualTo(ContentHash.of(seen));
        PdfConformance.assertConforms(seen);

        notices.download(editor(POESSNECK), life.reference(), DRAWDOWN);
        life.worked();
        assertThat(deadlines.current(life.reference(), DeadlineKind.REMEDY_PERIOD, DRAWDOWN))
                .isPresent();
        assertThat(deadlines.current(life.reference(), DeadlineKind.REMEDY_PERIOD))
                .isEmpty();
        assertThat(inbox.standings(List.of(life.reference()))).containsValue(CaseStanding.CONCLUDED);

        life.letPass("Event_RemedyPeriodEnded");
        assertThat(notices.of(life.reference(), DRAWDOWN).orElseThrow().finalOn())
                .isNotNull();
        assertThat(life.places()).isEmpty();
    }

    @Test
    void postsWhatWasNotDownloadedAndWaives() {
        CaseLife life = rejectedDrawdown();
        drawdownRulings.propose(CLERK, drawdown(life), "Die Leistung ist nicht gefördert.");
        approve(life);
        life.worked().letPass("Event_DownloadPeriodEnded");

        notices.post(CLERK, life.reference(), DRAWDOWN, clock.today());
        clock.setTo(clock.today().plusDays(5), LocalTime.of(9, 0));
        notices.waiveRemedy(municipalSignatory(POESSNECK), life.reference(), DRAWDOWN, "Wir verzichten auf die Klage.");
        life.worked();

        assertThat(notices.of(life.reference(), DRAWDOWN).orElseThrow().finalOn())
                .isEqualTo(clock.today());
        assertThat(life.places()).isEmpty();
    }

    @Test
    void proposesAnewWhatWasReturned() {
        CaseLife life = rejectedDrawdown();
        Ruling first = drawdownRulings.propose(CLERK, drawdown(life), "Nicht gefördert.");
        assertThat(drawdownRulings.propose(CLERK, drawdown(life), "Nicht gefördert."))
                .isEqualTo(first);

        rulings.giveBack(SIGNATORY, life.reference(), DRAWDOWN, "Bitte die Nebenbestimmung nennen.");
        assertThat(life.places()).isEmpty();
        Ruling second = drawdownRulings.propose(CLERK, drawdown(life), "Nicht gefördert nach Nr. 2.");

        assertThat(second.number()).isEqualTo(2);
        assertThat(rulings.history(life.reference(), DRAWDOWN))
                .extracting(Ruling::state)
                .containsExactly(RulingState.SUPERSEDED, RulingState.PROPOSED);
        assertThatExceptionOfType(RulingChangedMeanwhile.class)
                .isThrownBy(() -> rulings.approve(SIGNATORY, life.reference(), DRAWDOWN, first.hash()));
    }

    @Test
    void letsNobodyApproveWhatTheyWorkedOn() {
        CaseLife life = rejectedDrawdown();
        Ruling proposed = drawdownRulings.propose(CLERK, drawdown(life), "Nicht gefördert.");

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> rulings.approve(CLERK, life.reference(), DRAWDOWN, proposed.hash()));
        assertThatExceptionOfType(SamePersonTwice.class)
                .isThrownBy(() -> rulings.approve(
                        DemoOffice.with(CLERK, Role.CLERK, Role.DECISION_SIGNATORY),
                        life.reference(),
                        DRAWDOWN,
                        proposed.hash()));
        assertThatThrownBy(() -> approveBySql(proposed, CLERK.id().value()))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("Vier-Augen-Prinzip");
    }

    @Test
    void goesNoWayBackFromAnApproval() {
        CaseLife life = rejectedDrawdown();
        drawdownRulings.propose(CLERK, drawdown(life), "Nicht gefördert.");
        approve(life);

        assertThatExceptionOfType(RulingAlreadyApproved.class)
                .isThrownBy(() -> rulings.giveBack(SIGNATORY, life.reference(), DRAWDOWN, "Doch nicht."));
        assertThatExceptionOfType(RulingAlreadyApproved.class)
                .isThrownBy(() -> drawdownRulings.propose(CLERK, drawdown(life), "Andere Gründe."));
        assertThatThrownBy(() ->
                        jdbc.sql("""
                                insert into ruling select gen_random_uuid(), case_reference, matter, number + 1, content, content_hash,
                                    proposed_by, proposed_at from ruling where case_reference = :case
                                """).param("case", life.reference().text()).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("freigegeben");
    }

    @Test
    void storesTheContentThatWasHashed() {
        CaseLife life = rejectedDrawdown();
        Ruling proposed = drawdownRulings.propose(CLERK, drawdown(life), "Nicht **gefördert**. {datum}");

        assertThat(ContentHash.of(proposed.content().json(life.reference(), DRAWDOWN, 1)))
                .isEqualTo(proposed.hash());
        assertThat(rulings.get(life.reference(), DRAWDOWN).content().json(life.reference(), DRAWDOWN, 1))
                .isEqualTo(proposed.content().json(life.reference(), DRAWDOWN, 1));
        assertThatThrownBy(() -> jdbc.sql("update ruling set content = '{}' where id = :id")
                        .param("id", proposed.id())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    /** What was printed lies in {@code target/letters}; a wanted change of wording is copied from there. */
    @Test
    void saysWhatItAlwaysSaid() throws IOException {
        CaseLife life = rejectedDrawdown();
        drawdownRulings.propose(CLERK, drawdown(life), "Die Leistung ist nicht gefördert.");
        byte[] draft = rulings.preview(CLERK, life.reference(), DRAWDOWN);
        String text = PrintedText.pages(draft).replaceAll("(EGOV|B)-2026-\\d{5}", "$1-2026-00000");
        Files.createDirectories(Path.of("target/letters"));
        Files.write(Path.of("target/letters/DRAWDOWN_DECISION.pdf"), draft);
        Files.writeString(Path.of("target/letters/DRAWDOWN_DECISION.txt"), text);

        assertThat(text).isEqualTo(Files.readString(Path.of("src/test/resources/letters/DRAWDOWN_DECISION.txt")));
    }

    @Test
    void rulesOnNothingThatWasNotRefused() {
        CaseLife life = finalGrant();
        life.drewMoney();

        assertThatExceptionOfType(NothingRefused.class)
                .isThrownBy(() -> drawdownRulings.propose(CLERK, drawdown(life), "Nicht gefördert."));
    }

    private void approveBySql(Ruling proposed, UUID person) {
        jdbc.sql("insert into ruling_approval values (:id, :hash, :by, now())")
                .param("id", proposed.id())
                .param("hash", proposed.hash().hex())
                .param("by", person)
                .update();
    }

    private void approve(CaseLife life) {
        Ruling proposed = rulings.get(life.reference(), DRAWDOWN);
        rulings.approve(SIGNATORY, life.reference(), DRAWDOWN, proposed.hash());
    }

    private CaseLife rejectedDrawdown() {
        CaseLife life = finalGrant();
        life.drewMoney();
        office.getBean(Certification.class)
                .certify(
                        CERTIFIER,
                        drawdown(life),
                        Map.of("outcome", "REJECTED", "reason", "Die Leistung ist nicht gefördert."));
        return life;
    }

    private CaseLife finalGrant() {
        CaseLife life =
                CaseLife.submitted(office).awarded().downloaded().nextDay().waivedRemedy();
        clock.setTo(LocalDate.of(2026, 5, 4), LocalTime.of(9, 0));
        return life;
    }

    private static DrawdownId drawdown(CaseLife life) {
        return new DrawdownId(life.reference(), 1);
    }
}
