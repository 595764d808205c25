package de.foerderfluss.life;

import de.foerderfluss.process.CaseLife;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationContext;

/** How far a case has come, each stage told from the one before. */
enum LifeStage {
    SUBMITTED(life -> life),
    COMPLETE(CaseLife::foundComplete),
    ASSESSED(life -> life.foundComplete().recommended()),
    PROPOSED(life -> life.foundComplete().recommended().awardProposed()),
    APPROVED(life -> life.foundComplete().recommended().awardProposed().justApproved()),
    ISSUED(CaseLife::awarded),
    NOTIFIED(life -> life.awarded().downloaded().nextDay()),
    FINAL(life -> life.awarded().downloaded().nextDay().waivedRemedy()),
    DRAWN(FINAL, (office, life) -> life.drewMoney()),
    CERTIFIED(DRAWN, (office, life) -> life.certifiedMoney()),
    ORDERED(CERTIFIED, (office, life) -> life.orderedMoney()),
    PAID(ORDERED, LaterLife::paid),
    PROVED(PAID, LaterLife::proved),
    EXAMINED(PROVED, LaterLife::examined),
    SETTLED(EXAMINED, LaterLife::settled),
    IN_COURT(NOTIFIED, LaterLife::contested),
    REJECTED(life -> life.foundComplete().notRecommended().rejectionProposed().approved()),
    RETRACTED(CaseLife::retracted);

    private final BiFunction<ApplicationContext, CaseLife, CaseLife> story;

    LifeStage(UnaryOperator<CaseLife> fromTheSubmission) {
        story = (office, life) -> fromTheSubmission.apply(life);
    }

    LifeStage(LifeStage before, BiFunction<ApplicationContext, CaseLife, CaseLife> then) {
        story = (office, life) -> then.apply(office, before.story.apply(office, life));
    }

    /** A fresh case that has come so far. */
    CaseLife reach(ApplicationContext office) {
        return story.apply(office, CaseLife.submitted(office));
    }
}
