package de.foerderfluss.simulation;

import static de.foerderfluss.DemoOffice.editor;
import static de.foerderfluss.DemoOffice.municipalSignatory;

import de.foerderfluss.DemoOffice;
import de.foerderfluss.application.ApplicationDrafts;
import de.foerderfluss.application.ApplicationIntake;
import de.foerderfluss.application.ApplicationRetraction;
import de.foerderfluss.application.Draft;
import de.foerderfluss.notice.DeliveryWay;
import de.foerderfluss.notice.Notice;
import de.foerderfluss.notice.NoticeService;
import de.foerderfluss.payment.Drawdowns;
import de.foerderfluss.payment.Entitlement;
import de.foerderfluss.payment.EntitlementStatement;
import de.foerderfluss.proofofuse.Proof;
import de.foerderfluss.recovery.Claim;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.MunicipalityKey;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The municipalities: they apply, and look at their cases every now and then. */
final class Towns {

    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final List<MunicipalityKey> ALL = List.of(
            DemoOffice.POESSNECK,
            DemoOffice.OHRDRUF,
            DemoOffice.SAALFELD_RUDOLSTADT,
            DemoOffice.SCHMALKALDEN_MEININGEN);

    private final SimulatedOffice office;
    private final Chance chance;
    private final Proving proving;
    private final Map<CaseReference, SimulatedCase> cases;

    Towns(SimulatedOffice office, Chance chance, Proving proving, Map<CaseReference, SimulatedCase> cases) {
        this.office = office;
        this.chance = chance;
        this.proving = proving;
        this.cases = cases;
    }

    void apply(int number) {
        MunicipalityKey town = chance.oneOf(ALL);
        SimulatedProject project = SimulatedProject.drawn(chance, number, office.today());
        ApplicationDrafts drafts = office.room(ApplicationDrafts.class);
        Draft draft = drafts.start(editor(town));
        Draft filled = drafts.save(editor(town), draft.id(), draft.version(), project.form());
        CaseReference reference =
                office.room(ApplicationIntake.class).submit(municipalSignatory(town), filled.id(), filled.version());
        cases.put(
                reference,
                new SimulatedCase(reference, town, project, office.today().plusDays(1)));
        office.act(reference, "Antrag stellen", () -> {});
    }

    /** Whoever meant to look today does; at most one thing is done then. */
    void lookAtTheirCases() {
        List.copyOf(cases.values()).stream()
                .filter(one -> !one.nextLook.isAfter(office.today()))
                .forEach(one -> {
                    one.nextLook = office.today().plusDays(chance.between(4, 40));
                    look(one);
                });
    }

    private void look(SimulatedCase one) {
        List<Notice> notices = office.room(NoticeService.class).all(one.reference);
        if (notices.isEmpty()) {
            waitForTheDecision(one);
            return;
        }
        Optional<Notice> toFetch = notices.stream().filter(this::canBeFetched).findFirst();
        Optional<Notice> toWaive = notices.stream().filter(this::canBeWaived).findFirst();
        if (toFetch.isPresent()) {
            fetch(one, toFetch.get());
        } else if (toWaive.isPresent()) {
            waive(one, toWaive.get());
        } else {
            useTheGrant(one);
        }
    }

    private void waitForTheDecision(SimulatedCase one) {
        if (one.askedForDocuments > one.supplied && chance.percent(60)) {
            one.supplied++;
            office.attempt(
                    one.reference,
                    "Unterlagen nachreichen",
                    () -> office.room(ApplicationIntake.class)
                            .supplyDocuments(editor(one.town), one.reference, List.of(), "Das Angebot liegt bei."));
        } else if (chance.percent(1) && mayRetract(one)) {
            one.nextLook = LocalDate.MAX;
            office.attempt(
                    one.reference,
                    "Antrag zurücknehmen",
                    () -> office.room(ApplicationRetraction.class)
                            .retract(municipalSignatory(one.town), one.reference, "Das Vorhaben entfällt."));
        }
    }

    private boolean mayRetract(SimulatedCase one) {
        return office.room(ApplicationRetraction.class).of(one.reference).isEmpty();
    }

    private boolean canBeFetched(Notice notice) {
        return notice.delivery() == DeliveryWay.PORTAL && notice.downloaded() == null;
    }

    private void fetch(SimulatedCase one, Notice notice) {
        if (chance.percent(85)) {
            office.attempt(
                    one.reference,
                    "Bescheid abrufen",
                    () -> office.room(NoticeService.class)
                            .download(municipalSignatory(one.town), one.reference, notice.matter()));
        }
    }

    private boolean canBeWaived(Notice notice) {
        return notice.notifiedOn() != null
                && !notice.notifiedOn().isAfter(office.today())
                && notice.waivedOn() == null
                && notice.finalOn() == null;
    }

    private void waive(SimulatedCase one, Notice notice) {
        if (chance.percent(30)) {
            office.attempt(
                    one.reference,
                    "Auf Rechtsbehelf verzichten",
                    () -> office.room(NoticeService.class)
                            .waiveRemedy(
                                    municipalSignatory(one.town),
                                    one.reference,
                                    notice.matter(),
                                    "Wir verzichten auf die Klage."));
        }
    }

    private void useTheGrant(SimulatedCase one) {
        Optional<Proof> due = proving.due(one);
        Optional<Claim> owed = proving.owed(one);
        if (owed.isPresent()) {
            proving.payBack(one, owed.get());
        } else if (due.isEmpty()) {
            drawMoney(one);
        } else if (chance.percent(60)) {
            proving.submit(one, due.get().id());
        }
    }

    private void drawMoney(SimulatedCase one) {
        EntitlementStatement now = office.room(Entitlement.class).of(one.reference);
        boolean mayDraw = now.reasons().stream().noneMatch(reason -> reason.contains("bestandskräftig"));
        if (mayDraw && chance.percent(60) && now.availableThisYear().exceeds(Money.ofEuros(50)) && !lateInTheYear()) {
            Money amount = chance.percent(50)
                    ? now.availableThisYear()
                    : Money.ofCents(now.availableThisYear().cents() / 2);
            office.attempt(one.reference, "Mittel abrufen", () -> request(one, amount));
        }
    }

    private boolean lateInTheYear() {
        return office.today().getMonthValue() == 12;
    }

    /** The invoices are mostly more than what the grant's share of them needs; if they are less, the office says so. */
    private void request(SimulatedCase one, Money amount) {
        Money invoice = Money.ofCents(amount.cents() * chance.between(13, 30) / 10);
        one.invoices++;
        office.room(Drawdowns.class)
                .request(
                        municipalSignatory(one.town),
                        one.reference,
                        Map.of(
                                "invoices",
                                List.of(Map.of(
                                        "supplier",
                                        "Softwarehaus GmbH",
                                        "number",
                                        "R-" + one.project.number() + "-" + one.invoices,
                                        "invoiceDate",
                                        GERMAN.format(office.today()),
                                        "dueDate",
                                        GERMAN.format(office.today()),
                                        "amount",
                                        invoice.germanDigits(),
                                        "paid",
                                        true)),
                                "amount",
                                amount.germanDigits(),
                                "ownShareUsed",
                                invoice.minus(amount).germanDigits(),
                                "confirmed",
                                true),
                        one.reference + "-" + one.invoices);
    }
}
