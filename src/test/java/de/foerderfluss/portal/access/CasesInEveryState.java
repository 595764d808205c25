package de.foerderfluss.portal.access;

import static de.foerderfluss.DemoOffice.ADMINISTRATOR;
import static de.foerderfluss.DemoOffice.AUDITOR;
import static de.foerderfluss.DemoOffice.CLERK;
import static de.foerderfluss.DemoOffice.OHRDRUF;
import static de.foerderfluss.DemoOffice.POESSNECK;
import static de.foerderfluss.DemoOffice.editor;

import de.foerderfluss.EngineRoom;
import de.foerderfluss.TestClock;
import de.foerderfluss.amendment.Amendments;
import de.foerderfluss.amendment.SampleChange;
import de.foerderfluss.application.ApplicationDrafts;
import de.foerderfluss.application.Draft;
import de.foerderfluss.application.SampleApplication;
import de.foerderfluss.calendar.DeadlineKind;
import de.foerderfluss.calendar.Deadlines;
import de.foerderfluss.calendar.FollowUps;
import de.foerderfluss.closure.ChangeKind;
import de.foerderfluss.closure.Closing;
import de.foerderfluss.closure.Dedications;
import de.foerderfluss.closure.NewChange;
import de.foerderfluss.decision.DecisionMaking;
import de.foerderfluss.hearing.Hearings;
import de.foerderfluss.hearing.IntendedMeasure;
import de.foerderfluss.identity.Deputies;
import de.foerderfluss.notice.NoticeService;
import de.foerderfluss.payment.CreditReceived;
import de.foerderfluss.payment.DrawdownId;
import de.foerderfluss.payment.Drawdowns;
import de.foerderfluss.process.CaseLife;
import de.foerderfluss.process.SettledCase;
import de.foerderfluss.process.inbox.Inbox;
import de.foerderfluss.process.inbox.Incidents;
import de.foerderfluss.proofofuse.ProofId;
import de.foerderfluss.proofofuse.SampleProof;
import de.foerderfluss.recovery.Claim;
import de.foerderfluss.recovery.ClaimAmount;
import de.foerderfluss.recovery.PaidCase;
import de.foerderfluss.recovery.WriteOff;
import de.foerderfluss.recovery.WriteOffKind;
import de.foerderfluss.recovery.WriteOffs;
import de.foerderfluss.ruling.Rulings;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.MunicipalityKey;
import de.foerderfluss.shared.PersonId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;

/** Cases of one municipality at every place at which somebody can act on them, all with the same secret in their title. */
final class CasesInEveryState {

    static final MunicipalityKey OWNER = POESSNECK;
    static final MunicipalityKey PARTNER = OHRDRUF;

    /** The day on which somebody acts in the case. */
    static final String DAY = "standsOn";

    private static final MatterKey RULED_ON = MatterKey.of("DRAWDOWN", 1);

    private static final MatterKey HEARD_ON = MatterKey.of("INTEREST", 1);

    private final ApplicationContext office;
    private final String secret;
    private final TestClock clock;
    private final Draft draft;
    private final UUID absence;

    CasesInEveryState(ApplicationContext office, String secret) {
        this.office = office;
        this.secret = secret;
        this.clock = office.getBean(TestClock.class);
        this.absence = office.getBean(Deputies.class)
                .record(
                        AUDITOR,
                        AUDITOR.id(),
                        ADMINISTRATOR.id(),
                        LocalDate.of(2027, 12, 27),
                        LocalDate.of(2027, 12, 28))
                .id();
        ApplicationDrafts drafts = office.getBean(ApplicationDrafts.class);
        Draft begun = drafts.start(editor(OWNER));
        this.draft = drafts.save(editor(OWNER), begun.id(), begun.version(), SampleApplication.with("title", secret));
    }

    /** What each case is called in addresses and forms. */
    List<Map<String, String>> places() {
        CaseLife broken = CaseLife.justSubmitted(office, application());
        breakDown(broken);
        List<CaseLife> today = List.of(
                broken,
                submitted(),
                submitted().askedForEarlyStart(),
                heard(submitted()),
                joint(),
                submitted().askedForDocuments("2026-03-16"),
                submitted().foundComplete(),
                submitted().foundComplete().opinionGiven(),
                submitted().foundComplete().recommended(),
                submitted().foundComplete().recommended().awardProposed(),
                submitted().awarded(),
                byPost().awarded());
        CaseLife noticed = submitted().awarded().downloaded();
        List<CaseLife> contested = CasesInCourt.inEveryState(office, this::submitted);
        List<CaseLife> granted = Stream.generate(() -> submitted().awarded().downloaded())
                .limit(8)
                .toList();
        clock.advance(Duration.ofDays(1));
        granted.forEach(CaseLife::waivedRemedy);
        granted.get(1).drewMoney();
        granted.get(2).drewMoney().certifiedMoney();
        granted.get(3).drewMoney().certifiedMoney().orderedMoney();
        granted.get(4).drewMoney().refusedMoney();
        granted.get(5).drewMoney().refusedMoney().approvedRuling(RULED_ON);
        granted.get(6).askedForChange(SampleChange.cheaper().asked());
        office.getBean(Amendments.class).open(CLERK, granted.get(7).reference(), "Die Kosten sind gesunken.", "walk");
        List<Map<String, String>> places =
                new ArrayList<>(Stream.of(today.stream(), Stream.of(noticed), granted.stream(), contested.stream())
                        .flatMap(cases -> cases)
                        .map(this::names)
                        .toList());
        places.add(claimed());
        places.addAll(proving());
        return places;
    }

    /** Cases that were granted long ago: a proof that waits for its examination, one that does not come, and two to be settled. */
    private List<Map<String, String>> proving() {
        List<CaseLife> granted = Stream.generate(() -> submitted().awarded().downloaded())
                .limit(4)
                .toList();
        clock.advance(Duration.ofDays(1));
        granted.forEach(CaseLife::waivedRemedy);
        clock.setTo(LocalDate.of(2027, 5, 10), LocalTime.NOON);
        List<Map<String, String>> proving = new ArrayList<>();
        proving.add(names(granted.get(0).provedUse().letPass("Event_SamplePeriodOver")));
        for (CaseLife examined : granted.subList(2, 4)) {
            clock.setTo(LocalDate.of(2027, 5, 10), LocalTime.NOON);
            examined.provedUse().letPass("Event_SamplePeriodOver");
        }
        proving.add(names(granted.get(2).examinedUse(SampleProof.uncut())));
        proving.add(names(granted.get(3).examinedUse(SampleProof.examined())));
        clock.setTo(LocalDate.of(2027, 5, 10), LocalTime.NOON);
        proving.add(names(granted.get(1).missedProof()));
        proving.addAll(ended().map(this::names).toList());
        return proving;
    }

    /** A claim of which somebody proposes to give a part up, and money that waits for it. */
    private Map<String, String> claimed() {
        Claim claim = office.getBean(PaidCase.class).claimed(Money.ofEuros(500), Money.ofEuros(5));
        ContentHash booking = ContentHash.of(secret);
        office.publishEvent(new CreditReceived(
                booking,
                Money.ofEuros(20),
                office.getBean(TestClock.class).today(),
                "Rückzahlung " + secret,
                "Stadtkasse",
                PersonId.SYSTEM));
        WriteOff proposed = office.getBean(WriteOffs.class)
                .propose(
                        CLERK,
                        claim.id(),
                        WriteOffKind.REMISSION,
                        new ClaimAmount(Money.ofEuros(10), Money.ZERO),
                        "Besondere Härte");
        return Map.of(
                "reference",
                claim.id().reference().text(),
                "number",
                "1",
                "seen",
                proposed.id().toString(),
                "credit",
                booking.hex(),
                "paymentReference",
                claim.paymentReference(),
                "until",
                "30.06.2026",
                "first",
                "30.06.2026",
                "on",
                "02.03.2026",
                "count",
                "3",
                DAY,
                office.getBean(TestClock.class).today().toString());
    }

    /** Cases at their end: one to be closed, one that binds what was bought, one with a change to be examined. */
    private Stream<CaseLife> ended() {
        LocalDate day = clock.today();
        List<CaseLife> ended = Stream.generate(() -> {
                    clock.reset();
                    return SettledCase.accepted(
                            office, SettledCase.of(office, submitted().awarded()));
                })
                .limit(3)
                .toList();
        clock.setTo(day, LocalTime.NOON);
        ended.stream().skip(1).forEach(life -> office.getBean(Closing.class).close(CLERK, life.reference()));
        office.getBean(Dedications.class)
                .report(
                        editor(OWNER),
                        ended.get(2).reference(),
                        new NewChange(ChangeKind.MOVED, LocalDate.of(2027, 2, 1), "Umgezogen"));
        return ended.stream().map(CaseLife::worked);
    }

    private CaseLife submitted() {
        return CaseLife.submitted(office, application());
    }

    /** The town was asked about something else that was intended, and has answered. */
    private CaseLife heard(CaseLife life) {
        Hearings hearings = office.getBean(Hearings.class);
        IntendedMeasure measure = new IntendedMeasure("Zinsen", secret, "§ 49a VwVfG", null, "");
        hearings.open(CLERK, life.reference(), HEARD_ON, measure, 14);
        hearings.answer(editor(OWNER), life.reference(), HEARD_ON, "Nein.", List.of());
        return life;
    }

    private CaseLife byPost() {
        Map<String, Object> application = application();
        application.remove("electronicNotice");
        return CaseLife.submitted(office, application);
    }

    private CaseLife joint() {
        Map<String, Object> application = application();
        application.put("partners", List.of(Map.of("ags", PARTNER.ags(), "sharePercent", "20,00")));
        return CaseLife.submitted(office, application);
    }

    private Map<String, Object> application() {
        return SampleApplication.with("title", secret);
    }

    /** The first step in the background has failed for good. */
    private void breakDown(CaseLife life) {
        office.getBean(EngineRoom.class)
                .jobs(life.reference())
                .forEach(job -> office.getBean(ManagementService.class).setJobRetries(job.getId(), 0));
    }

    private Map<String, String> names(CaseLife life) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("reference", life.reference().text());
        names.put(DAY, clock.today().toString());
        names.put("number", "1");
        names.put("year", "2026");
        names.put("line", "1606-88301");
        names.put("ags", PARTNER.ags());
        names.put("code", "SALUTATION");
        names.put("role", "AUDITOR");
        names.put("matter", RULED_ON.text());
        names.put("klagen/matter", MatterKey.APPLICATION.text());
        names.put("anhoerungen/matter", HEARD_ON.text());
        names.put("nachweise/key", ProofId.whole(life.reference()).key());
        names.put("entwuerfe/id", draft.id().toString());
        names.put("version", Integer.toString(draft.version()));
        names.put("personen/id", editor(OHRDRUF).id().value().toString());
        office.getBean(Inbox.class).open(life.reference()).stream()
                .findFirst()
                .ifPresent(item -> names.put("task", item.taskId()));
        office.getBean(Incidents.class).list(ADMINISTRATOR, PageRequest.of(0, 50)).stream()
                .filter(incident -> life.reference().equals(incident.reference()))
                .findFirst()
                .ifPresent(incident -> names.put("incident", incident.id()));
        office.getBean(DecisionMaking.class)
                .current(life.reference())
                .ifPresent(decision -> names.put("hash", decision.hash().hex()));
        office.getBean(Rulings.class)
                .current(life.reference(), RULED_ON)
                .ifPresent(ruling -> names.put("hash", ruling.hash().hex()));
        office.getBean(Deadlines.class)
                .current(life.reference(), DeadlineKind.COMPLETENESS_REPLY)
                .ifPresent(deadline -> names.put("fristen/number", Long.toString(deadline.number())));
        names.put("abwesenheit/id", absence.toString());
        names.put("wiedervorlagen/number", Long.toString(followUp(life)));
        office.getBean(NoticeService.class)
                .of(life.reference())
                .ifPresent(
                        notice -> names.put("bescheide/number", notice.number().text()));
        if (!office.getBean(Drawdowns.class).of(life.reference()).isEmpty()) {
            names.put(
                    "contentHash",
                    office.getBean(Drawdowns.class)
                            .get(new DrawdownId(life.reference(), 1))
                            .contentHash()
                            .hex());
        }
        return names;
    }

    private long followUp(CaseLife life) {
        return office.getBean(FollowUps.class)
                .set(CLERK, life.reference(), null, clock.today().plusDays(30), "Nachsehen")
                .number();
    }
}
