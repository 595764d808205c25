package de.foerderfluss.notice;

import de.foerderfluss.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The court actions against one notice, one method per legal act, and what they do to its finality. */
final class Litigation {

    private final AdministrativeAct act;
    private final List<FiledAction> actions;

    Litigation(AdministrativeAct act, List<FiledAction> actions) {
        this.act = act;
        this.actions = actions;
    }

    /**
     * Somebody goes to court.
     *
     * @return whether the notice had counted as final
     */
    boolean file(NewCourtAction filed, PersonId by, Instant at, LocalDate today) {
        boolean late = requireContestable(filed, today);
        actions.add(new FiledAction(act, actions.size() + 1, filed, late, by, at));
        return last().view().isHindering() && act.serving().loseFinality();
    }

    /** The court has excused that the action was filed late. */
    void reinstate() {
        CourtAction open = act.notice().openAction().orElseThrow(NoActionPending::toEnd);
        if (open.isHindering()) {
            throw new NotContestable(
                    "Die Klage mit dem Aktenzeichen %s gilt schon als rechtzeitig.".formatted(open.courtFile()));
        }
        last().reinstate();
    }

    /** The remedy period is over: what is not contested is final. Whether that changed anything. */
    boolean endRemedyPeriod(LocalDate today) {
        LocalDate end = Objects.requireNonNull(act.notice().remedyEnds());
        return today.isAfter(end)
                && act.notice().pendingAction().isPresent()
                && last().becomePartlyFinal(end.plusDays(1));
    }

    void end(NewActionEnd given, PersonId by, Instant at, LocalDate today) {
        CourtAction pending = act.notice().openAction().orElseThrow(NoActionPending::toEnd);
        if (!pending.isHindering() && given.outcome().toImplement()) {
            throw new ActionInputRefused(
                    "outcome",
                    "Die Klage ist verspätet. So kann sie nur enden, wenn das Gericht Wiedereinsetzung gewährt hat; bitte vermerken Sie zuerst die Wiedereinsetzung.");
        }
        if (given.day().isBefore(pending.filedOn()) || given.day().isAfter(today)) {
            throw new ActionInputRefused(
                    "day",
                    "Das Verfahren kann nur zwischen dem %s (Eingang der Klage) und heute geendet haben."
                            .formatted(GermanDay.of(pending.filedOn())));
        }
        last().end(given, by, at);
    }

    void implement(String text, PersonId by, LocalDate today) {
        boolean open = lastView().filter(CourtAction::isToImplement).isPresent();
        if (!open) {
            throw NoActionPending.toImplement();
        }
        last().implement(text, by, today);
    }

    /** The notice becomes final if no court action hinders it; false if that is known already. */
    boolean allowFinality(LocalDate today) {
        Notice notice = act.notice();
        notice.pendingAction().ifPresent(pending -> {
            throw new NotYetFinal("Gegen den Bescheid ist seit dem %s Klage anhängig (Aktenzeichen %s)."
                    .formatted(GermanDay.of(pending.filedOn()), pending.courtFile()));
        });
        if (notice.isSetAside()) {
            throw new NotYetFinal("Das Gericht hat den Bescheid aufgehoben; er wird nicht bestandskräftig.");
        }
        if (notice.decidedAction().filter(CourtAction::isToImplement).isPresent()) {
            throw new NotYetFinal("Der Ausgang des Klageverfahrens ist noch umzusetzen.");
        }
        return notice.decidedAction()
                .map(CourtAction::end)
                .map(end ->
                        act.serving().becomeFinalAfter(end.day(), end.outcome().germanName(), today))
                .orElseGet(() -> act.serving().becomeFinal(today));
    }

    /** @throws NotWaivable if it has come to court */
    void requireWaivable() {
        Notice notice = act.notice();
        if (notice.pendingAction().isPresent()) {
            throw new NotWaivable(
                    "Gegen den Bescheid ist Klage anhängig. Wenn Ihre Kommune sie nicht weiterverfolgen will, nehmen Sie sie bitte beim Gericht zurück.");
        }
        if (notice.isSetAside()) {
            throw new NotWaivable(
                    "Das Gericht hat den Bescheid aufgehoben; ein Verzicht auf die Klage geht ins Leere.");
        }
    }

    /** Whether it was filed too late. */
    private boolean requireContestable(NewCourtAction filed, LocalDate today) {
        Notice notice = act.notice();
        LocalDate known = notice.downloaded() == null ? notice.posted() : notice.downloaded();
        LocalDate remedyEnds = notice.remedyEnds();
        if (known == null || remedyEnds == null) {
            throw new NotContestable(
                    "Der Bescheid ist noch nicht bekannt gegeben. Eine Klage lässt sich erst danach vermerken.");
        }
        requireOpen(notice);
        if (filed.filedOn().isBefore(known) || filed.filedOn().isAfter(today)) {
            throw new NotContestable(
                    "filedOn",
                    "Die Klage kann nur zwischen dem %s (Abruf oder Postversand des Bescheids) und heute bei Gericht eingegangen sein."
                            .formatted(GermanDay.of(known)));
        }
        return filed.filedOn().isAfter(remedyEnds);
    }

    private static void requireOpen(Notice notice) {
        if (notice.waivedOn() != null) {
            throw new NotContestable(
                    "Die Kommune hat am %s auf die Klage verzichtet. Eine Klage, die trotzdem eingeht, hindert die Bestandskraft nicht."
                            .formatted(GermanDay.of(notice.waivedOn())));
        }
        notice.openAction().ifPresent(pending -> {
            throw new NotContestable("Gegen den Bescheid ist schon die Klage mit dem Aktenzeichen %s anhängig."
                    .formatted(pending.courtFile()));
        });
        notice.decidedAction()
                .map(CourtAction::end)
                .filter(end -> end.outcome() != ActionOutcome.WITHDRAWN)
                .ifPresent(end -> {
                    throw new NotContestable(
                            "Über eine Klage gegen den Bescheid ist schon entschieden: Das Verfahren endete am %s %s."
                                    .formatted(
                                            GermanDay.of(end.day()),
                                            end.outcome().germanName()));
                });
    }

    private Optional<CourtAction> lastView() {
        return actions.isEmpty() ? Optional.empty() : Optional.of(last().view());
    }

    private FiledAction last() {
        return actions.get(actions.size() - 1);
    }

    /** Whether the last action is this very one. */
    boolean isFiled(NewCourtAction filed) {
        return lastView()
                .filter(CourtAction::isPending)
                .filter(last -> last.filedOn().equals(filed.filedOn())
                        && last.court() == filed.court()
                        && last.courtFile().equals(filed.courtFile())
                        && last.extent() == filed.extent()
                        && Objects.equals(last.accepted(), filed.accepted())
                        && words(last.contested()).equals(filed.contested()))
                .isPresent();
    }

    /** Whether the last action has ended in this very way. */
    boolean isEnded(NewActionEnd given) {
        return lastView()
                .map(CourtAction::end)
                .filter(end -> end.outcome() == given.outcome()
                        && end.day().equals(given.day())
                        && end.summary().equals(given.summary()))
                .isPresent();
    }

    /** Whether what follows from the last action was done in this very way. */
    boolean isImplemented(String text) {
        return lastView()
                .map(CourtAction::end)
                .map(ActionEnd::implementation)
                .filter(text::equals)
                .isPresent();
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text;
    }
}
