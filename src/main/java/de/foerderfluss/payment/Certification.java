package de.foerderfluss.payment;

import de.foerderfluss.application.CaseGates;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.Visibility;
import de.foerderfluss.form.FormCatalog;
import de.foerderfluss.form.FormCheck;
import de.foerderfluss.form.FormError;
import de.foerderfluss.form.FormRejected;
import de.foerderfluss.form.FormResult;
import de.foerderfluss.form.FormSchema;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.Role;
import de.foerderfluss.shared.Money;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds drawdowns factually and arithmetically correct (sachliche und rechnerische Richtigkeit, VV zu § 70 ThürLHO). */
@Service
@Transactional
public class Certification {

    private final Drawdowns drawdowns;
    private final RequestedDrawdowns rows;
    private final CertifiedActs acts;
    private final FormSchema schema;
    private final Entitlement entitlement;
    private final Grants grants;
    private final CaseGates gates;
    private final CaseFile caseFile;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Certification(
            Drawdowns drawdowns,
            RequestedDrawdowns rows,
            CertifiedActs acts,
            FormCatalog forms,
            Entitlement entitlement,
            Grants grants,
            CaseGates gates,
            CaseFile caseFile,
            ApplicationEventPublisher events,
            Clock clock) {
        this.drawdowns = drawdowns;
        this.rows = rows;
        this.acts = acts;
        this.schema = forms.form("certification");
        this.entitlement = entitlement;
        this.grants = grants;
        this.gates = gates;
        this.caseFile = caseFile;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Decides on a drawdown. The same decision of the same person again changes nothing.
     *
     * @param raw the form {@code certification} as typed
     * @throws FormRejected if something is missing, the amount is more than requested or allowed now, or payment has to wait
     * @throws DrawdownNotInState if it is not waiting for certification
     */
    public Drawdown certify(Actor certifier, DrawdownId id, Map<String, Object> raw) {
        certifier.require(Role.CERTIFIER);
        FormResult form = FormCheck.check(schema, raw, LocalDate.now(clock));
        if (!form.isValid()) {
            throw new FormRejected(form.errors());
        }
        CertificationOutcome outcome = CertificationOutcome.valueOf(form.text("outcome"));
        RequestedDrawdown drawdown = drawdowns.take(id);
        if (isRepeat(certifier, drawdown.view(), outcome, form.money("recognisedAmount"))) {
            return drawdown.view();
        }
        decide(certifier, drawdown, outcome, form);
        Drawdown view = rows.saveAndFlush(drawdown).view();
        acts.saveAndFlush(new CertifiedAct(view, outcome, form.text("reason"), certifier.id(), now()));
        caseFile.record(
                id.reference(), certifier.id(), "DRAWDOWN_" + outcome, sentence(view, outcome), Visibility.APPLICANT);
        events.publishEvent(new DrawdownCertified(id, outcome));
        return view;
    }

    private void decide(Actor certifier, RequestedDrawdown drawdown, CertificationOutcome outcome, FormResult form) {
        switch (outcome) {
            case CERTIFIED -> {
                int year = LocalDate.now(clock).getYear();
                Money recognised = form.money("recognisedAmount");
                drawdown.require(DrawdownState.REQUESTED);
                requireNoObstacle(drawdown.view().id());
                requireBegun(drawdown.view(), year);
                requirePayable(drawdown.view(), recognised, year);
                drawdown.certify(recognised, year, certifier.id(), now());
            }
            case RETURNED -> drawdown.close(DrawdownState.RETURNED, form.text("reason"));
            case REJECTED -> drawdown.close(DrawdownState.REJECTED, form.text("reason"));
        }
    }

    private static void requireBegun(Drawdown drawdown, int year) {
        if (drawdown.budgetYear() > year) {
            throw new FormRejected(List.of(new FormError(
                    "outcome",
                    "Entscheidung",
                    "Der Abruf wird aus dem Haushaltsjahr %d gezahlt und kann erst ab dem 01.01.%d festgestellt werden."
                            .formatted(drawdown.budgetYear(), drawdown.budgetYear()))));
        }
    }

    private void requireNoObstacle(DrawdownId id) {
        gates.requireOpen(id.reference(), "outcome", "Entscheidung");
        grants.paymentObstacle(id.reference()).ifPresent(sentence -> {
            throw new FormRejected(List.of(new FormError("outcome", "Entscheidung", sentence)));
        });
    }

    private void requirePayable(Drawdown drawdown, Money recognised, int year) {
        Optional<String> excess = recognised.exceeds(drawdown.requested())
                ? Optional.of("Abgerufen sind nur %s.".formatted(drawdown.requested()))
                : Overdraft.of(
                        recognised,
                        entitlement.allowance(drawdown.id().reference(), drawdown.invoiced(), year, drawdown.id()),
                        year);
        excess.ifPresent(sentence -> {
            throw new FormRejected(List.of(new FormError("recognisedAmount", "Anerkannter Betrag", sentence)));
        });
    }

    private static boolean isRepeat(
            Actor certifier, Drawdown drawdown, CertificationOutcome outcome, Money recognised) {
        return outcome == CertificationOutcome.CERTIFIED
                && drawdown.state() == DrawdownState.CERTIFIED
                && certifier.id().equals(drawdown.certifiedBy())
                && recognised.equals(drawdown.recognised());
    }

    private static String sentence(Drawdown drawdown, CertificationOutcome outcome) {
        String result = outcome == CertificationOutcome.CERTIFIED
                ? "mit %s".formatted(drawdown.recognised())
                : "Begründung: %s".formatted(drawdown.reason());
        return "Mittelabruf %d %s: %s.".formatted(drawdown.id().number(), outcome.germanName(), result);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
