package de.foerderfluss.identity;

import de.foerderfluss.shared.PersonId;
import java.util.Collection;

/** The four-eyes rule (Vier-Augen-Prinzip): a rule on persons, not on roles. */
public final class FourEyes {

    private FourEyes() {}

    /**
     * Goes on only if the actor is none of those who were involved before, and stands in for none of them: what somebody worked on is
     * not approved in their own place.
     *
     * @param germanWhat what they were involved in, in the accusative: {@code den Entscheidungsvorschlag}
     * @throws SamePersonTwice if the actor is one of them
     */
    public static void requireOtherPerson(Actor actor, Collection<PersonId> involved, String germanWhat) {
        if (involved.contains(actor.id())) {
            throw new SamePersonTwice(germanWhat);
        }
        if (involved.stream().anyMatch(actor.represents()::contains)) {
            throw SamePersonTwice.throughADeputy(germanWhat);
        }
    }
}
