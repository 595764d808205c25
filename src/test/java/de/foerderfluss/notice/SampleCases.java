package de.foerderfluss.notice;

import de.foerderfluss.application.Contact;
import de.foerderfluss.application.CostItem;
import de.foerderfluss.application.FundingApplication;
import de.foerderfluss.application.Partner;
import de.foerderfluss.assessment.RecognisedItem;
import de.foerderfluss.decision.Condition;
import de.foerderfluss.decision.Decision;
import de.foerderfluss.decision.DecisionKind;
import de.foerderfluss.decision.DecisionState;
import de.foerderfluss.decision.ProofOfUse;
import de.foerderfluss.guideline.FinancingKind;
import de.foerderfluss.guideline.RuleOutcome;
import de.foerderfluss.guideline.Verdict;
import de.foerderfluss.identity.AdministrativeCourt;
import de.foerderfluss.identity.Municipality;
import de.foerderfluss.identity.MunicipalityKind;
import de.foerderfluss.identity.PostalAddress;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.ContentHash;
import de.foerderfluss.shared.Iban;
import de.foerderfluss.shared.Money;
import de.foerderfluss.shared.MunicipalityKey;
import de.foerderfluss.shared.Percentage;
import de.foerderfluss.shared.Period;
import de.foerderfluss.shared.PersonId;
import de.foerderfluss.shared.YearlyAmounts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Cases to write letters about: an interface of a town, a joint project of a district, an agenda that is refused. */
final class SampleCases {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final NoticeStamp STAMP = new NoticeStamp("B-2026-00042", "K7QM-3RTX-9WDP", DAY, "Frank Oberländer");

    static final Municipality OHRDRUF =
            municipality("16067053", "Stadt Ohrdruf", MunicipalityKind.STADT, "99885", AdministrativeCourt.WEIMAR);
    static final Municipality POESSNECK =
            municipality("16075085", "Stadt Pößneck", MunicipalityKind.STADT, "07381", AdministrativeCourt.GERA);
    static final Municipality SCHMALKALDEN_MEININGEN = municipality(
            "16066000",
            "Landkreis Schmalkalden-Meiningen",
            MunicipalityKind.LANDKREIS,
            "98617",
            AdministrativeCourt.MEININGEN);

    private static final PersonId CLERK = new PersonId(new UUID(0, 7));

    private SampleCases() {}

    private static Municipality municipality(
            String ags, String name, MunicipalityKind kind, String postalCode, AdministrativeCourt court) {
        String town = name.replaceAll("^(Stadt|Landkreis Schmalkalden-) ?", "");
        return new Municipality(
                new MunicipalityKey(ags),
                name,
                kind,
                new PostalAddress("Markt", "1", postalCode, town),
                court,
                "Thüringen");
    }

    /** A grant in full: proportional financing in one year. */
    static NoticeMatter interfaceOfOhrdruf() {
        List<CostItem> items = List.of(
                new CostItem(
                        1, "Schnittstelle zwischen Fachverfahren und DMS (XTA)", 2026, Money.ofEuros(27_500), false),
                new CostItem(2, "Einführung und Schulung", 2026, Money.ofEuros(10_000), false));
        FundingApplication application = application(
                "EGOV-2026-00017", OHRDRUF, "Schnittstelle vom Einwohnerwesen zur elektronischen Akte", items, 30_000);
        return grant(
                matter(application, OHRDRUF),
                DecisionKind.AWARD,
                YearlyAmounts.of(2026, Money.ofEuros(30_000)),
                recognised(items, Money.ZERO, ""),
                List.of(),
                "");
    }

    /** Less than asked for: two years, partners, conditions, an early start, funds of third parties. */
    static NoticeMatter jointProjectOfSchmalkaldenMeiningen() {
        List<CostItem> items = List.of(
                new CostItem(
                        1, "Gemeinsame Plattform für Anträge an zwölf Kommunen", 2026, Money.ofEuros(840_000), false),
                new CostItem(2, "Anbindung der Fachverfahren", 2027, Money.ofEuros(410_000), false),
                new CostItem(3, "Betrieb im ersten Jahr", 2027, Money.ofEuros(60_000), true));
        FundingApplication application = joint(application(
                "EGOV-2026-00018",
                SCHMALKALDEN_MEININGEN,
                "Gemeinsame digitale Antragsstrecke im Landkreis",
                items,
                1_048_000));
        List<Condition> conditions = List.of(
                new Condition(1, "Die Plattform ist über XÖV-Standards anzubinden.", null, false),
                new Condition(
                        2,
                        "Vor der Beauftragung ist das Sicherheitskonzept vorzulegen.",
                        LocalDate.of(2026, 6, 30),
                        true));
        return grant(
                matter(application, SCHMALKALDEN_MEININGEN),
                DecisionKind.PARTIAL_AWARD,
                YearlyAmounts.of(Map.of(2026, Money.ofEuros(672_000), 2027, Money.ofCents(32_800_050))),
                recognised(items, Money.ofEuros(60_000), "Ausgaben des laufenden Betriebs sind nicht zuwendungsfähig."),
                conditions,
                "Die Ausgaben für den Betrieb der Plattform (60.000,00 EUR) können nicht anerkannt werden.\n\nDie übrigen Ausgaben"
                        + " sind notwendig und angemessen. Sie werden in voller Höhe anerkannt.");
    }

    /** Refused by the practice of approval. */
    static NoticeMatter agendaOfPoessneck() {
        List<CostItem> items =
                List.of(new CostItem(1, "Beratung zur Digitalen Agenda", 2026, Money.ofEuros(12_500), false));
        FundingApplication application =
                application("EGOV-2026-00019", POESSNECK, "Digitale Agenda der Stadt Pößneck", items, 10_000);
        return rejection(
                new CaseMatter(
                        application,
                        POESSNECK,
                        "Digitale Agenden und E-Government-Strategien",
                        "ThürEGovRL, Fassung ab 01.07.2024",
                        2),
                List.of(new RuleOutcome(
                        "E-5",
                        Verdict.FAILED,
                        "Wegen begrenzter Haushaltsmittel bewilligen wir bis auf Weiteres nur standardisierte Schnittstellen sowie Aus- und"
                                + " Fortbildung. Ihr Vorhaben gehört zu keinem dieser Gegenstände.",
                        "ThürEGovRL, Bewilligungspraxis",
                        true)),
                "Die Digitale Agenda ist für sich sinnvoll. Sie kann nach der derzeitigen Praxis aber nicht bewilligt werden.");
    }

    static NoticeMatter rejection(CaseMatter matter, List<RuleOutcome> outcomes, String reasons) {
        return notice(
                matter,
                decision(
                        matter,
                        DecisionKind.REJECTION,
                        YearlyAmounts.NONE,
                        Money.ZERO,
                        null,
                        List.of(),
                        reasons,
                        outcomes),
                List.of());
    }

    static NoticeMatter grant(
            CaseMatter matter,
            DecisionKind kind,
            YearlyAmounts grant,
            List<RecognisedItem> items,
            List<Condition> conditions,
            String reasons) {
        Money eligible =
                Money.sum(items.stream().map(RecognisedItem::recognised).toList());
        Period period = new Period(
                LocalDate.of(2026, 3, 15), LocalDate.of(grant.byYear().lastKey(), 12, 31));
        return notice(matter, decision(matter, kind, grant, eligible, period, conditions, reasons, List.of()), items);
    }

    private static NoticeMatter notice(CaseMatter matter, Decision decision, List<RecognisedItem> items) {
        return new NoticeMatter(
                matter,
                decision,
                items,
                Stream.of(OHRDRUF, POESSNECK).collect(Collectors.toMap(Municipality::key, place -> place)),
                matter.application().earlyStartFrom(),
                "Petra Lindner");
    }

    private static Decision decision(
            CaseMatter matter,
            DecisionKind kind,
            YearlyAmounts grant,
            Money eligible,
            @Nullable Period period,
            List<Condition> conditions,
            String reasons,
            List<RuleOutcome> outcomes) {
        return new Decision(
                new UUID(1, matter.application().reference().hashCode()),
                matter.application().reference(),
                1,
                kind,
                grant,
                eligible,
                FinancingKind.PROPORTIONAL,
                period != null ? Percentage.ofPercent(80) : null,
                period,
                conditions,
                reasons,
                kind == DecisionKind.AWARD ? "" : "Die Kommune hat sich dazu nicht geäußert.",
                outcomes,
                period != null ? (kind == DecisionKind.AWARD ? ProofOfUse.SIMPLE : ProofOfUse.REGULAR) : null,
                period != null ? period.end().plusMonths(6) : null,
                CLERK,
                Instant.parse("2026-02-27T10:00:00Z"),
                Set.of(CLERK),
                ContentHash.of("decision " + matter.application().reference()),
                DecisionState.PROPOSED,
                null,
                null);
    }

    static CaseMatter matter(FundingApplication application, Municipality municipality) {
        return new CaseMatter(
                application,
                municipality,
                "Standardisierte Schnittstellen zwischen Fachverfahren, Dokumentenmanagement und elektronischen Diensten, Ziffer 2c",
                "ThürEGovRL, Fassung ab 01.07.2024",
                2);
    }

    /** All items as they were asked for, but for the last one. */
    private static List<RecognisedItem> recognised(List<CostItem> items, Money cutFromLast, String reason) {
        return items.stream()
                .map(item -> {
                    boolean last = item.number() == items.size();
                    return new RecognisedItem(
                            item.number(),
                            item.description(),
                            item.year(),
                            item.amount(),
                            last ? item.amount().minus(cutFromLast) : item.amount(),
                            item.recurring(),
                            last ? reason : "");
                })
                .toList();
    }

    static FundingApplication application(
            String reference, Municipality applicant, String title, List<CostItem> items, long requestedEuros) {
        return new FundingApplication(
                new CaseReference(reference),
                applicant.key(),
                applicant.kind().name(),
                title,
                "INTERFACE",
                "Beschreibung",
                "Anträge werden ohne Medienbruch bearbeitet; die Bearbeitungszeit sinkt um die Hälfte.",
                new Period(LocalDate.of(2026, 3, 15), LocalDate.of(2027, 12, 31)),
                items,
                Money.sum(items.stream().map(CostItem::amount).toList()).minus(Money.ofEuros(requestedEuros)),
                Money.ZERO,
                "",
                Money.ZERO,
                Money.ofEuros(requestedEuros),
                List.of(),
                0,
                new Contact("Heike Sommer", "heike.sommer@kommune.example", ""),
                Iban.parse("DE02120300000000202051").orElseThrow(),
                applicant.name(),
                true,
                true,
                null,
                null,
                null,
                true,
                true,
                false,
                "",
                Instant.parse("2026-01-14T08:30:00Z"),
                new PersonId(new UUID(0, 5)),
                Set.of(),
                "V2-P",
                ContentHash.of("form"),
                ContentHash.of("application " + reference));
    }

    private static FundingApplication joint(FundingApplication alone) {
        return new FundingApplication(
                alone.reference(),
                alone.applicant(),
                alone.applicantKind(),
                alone.title(),
                alone.fundingObject(),
                alone.description(),
                alone.aim(),
                alone.project(),
                alone.costItems(),
                alone.ownFunds().minus(Money.ofEuros(50_000)),
                Money.ofEuros(50_000),
                "Landkreis Hildburghausen",
                Money.ZERO,
                alone.requestedGrant(),
                List.of(
                        new Partner(OHRDRUF.key(), Percentage.ofPercent(20)),
                        new Partner(POESSNECK.key(), new Percentage(1250))),
                0,
                alone.contact(),
                alone.iban(),
                alone.accountHolder(),
                alone.electronicNotice(),
                alone.publicationConsent(),
                null,
                LocalDate.of(2026, 2, 1),
                null,
                true,
                true,
                true,
                "Landkreis Hildburghausen",
                alone.receivedAt(),
                alone.submittedBy(),
                alone.contributors(),
                alone.guidelineVersion(),
                alone.formVersion(),
                alone.contentHash());
    }
}
