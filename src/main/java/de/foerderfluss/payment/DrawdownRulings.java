package de.foerderfluss.payment;

import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.Role;
import de.foerderfluss.ruling.Ruling;
import de.foerderfluss.ruling.Rulings;
import de.foerderfluss.shared.MatterKey;
import de.foerderfluss.shared.PersonId;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a cut or refused drawdown into a notice that the municipality can contest in court (Bescheid über einen Mittelabruf). */
@Service
@Transactional
public class DrawdownRulings {

    private static final int LONGEST_REASONS = 4000;

    private final Drawdowns drawdowns;
    private final Rulings rulings;

    DrawdownRulings(Drawdowns drawdowns, Rulings rulings) {
        this.drawdowns = drawdowns;
        this.rulings = rulings;
    }

    /**
     * Proposes the notice; a signatory approves it.
     *
     * @param reasons as the notice states them, 1 to 4000 characters
     * @throws de.foerderfluss.identity.NotPermitted if the actor is neither clerk nor certifier
     * @throws NothingRefused unless the drawdown was certified for less than requested, or rejected
     * @throws ReasonsMissing without reasons, or with too many words
     */
    public Ruling propose(Actor actor, DrawdownId id, String reasons) {
        actor.require(Role.CLERK, Role.CERTIFIER);
        String words = reasons.strip();
        if (words.isEmpty() || words.length() > LONGEST_REASONS) {
            throw new ReasonsMissing();
        }
        Drawdown drawdown = drawdowns.take(id).view();
        if (!mayBeRuledOn(drawdown)) {
            throw new NothingRefused();
        }
        PersonId certifier = drawdown.certifiedBy();
        return rulings.propose(
                actor,
                id.reference(),
                matter(id),
                DrawdownLetter.of(drawdown, words),
                certifier == null ? Set.of() : Set.of(certifier));
    }

    /** The notice on the drawdown, if one was proposed. */
    @Transactional(readOnly = true)
    public Optional<Ruling> of(DrawdownId id) {
        return rulings.current(id.reference(), matter(id));
    }

    /** Whether something was refused that a notice can state. */
    public boolean mayBeRuledOn(Drawdown drawdown) {
        return drawdown.state() == DrawdownState.REJECTED
                || drawdown.recognised() != null && drawdown.requested().exceeds(drawdown.recognised());
    }

    private static MatterKey matter(DrawdownId id) {
        return MatterKey.of("DRAWDOWN", id.number());
    }
}
