package de.foerderfluss.process.inbox;

import de.foerderfluss.application.Impartiality;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.NotPermitted;
import de.foerderfluss.identity.People;
import de.foerderfluss.identity.Role;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.PersonId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The worklist of the office (Vorgangseingang). It shows what waits and who has taken it on; the work itself is done in the rooms,
 * and what happens there takes the item off the list.
 */
@Service
@Transactional(readOnly = true)
public class Inbox {

    private final WorkItems items;
    private final WorkItemClaims claims;
    private final CaseProgress progress;
    private final CaseStandings standings;
    private final People people;
    private final Impartiality impartiality;

    Inbox(
            WorkItems items,
            WorkItemClaims claims,
            CaseProgress progress,
            CaseStandings standings,
            People people,
            Impartiality impartiality) {
        this.items = items;
        this.claims = claims;
        this.progress = progress;
        this.standings = standings;
        this.people = people;
        this.impartiality = impartiality;
    }

    /**
     * What waits for the actor's roles, without the cases in which the actor may not act; auditors and administrators see what waits for
     * anybody, and what anybody has let wait too long rises to the head of unit. A deputy sees what the absent person had taken on.
     */
    public Page<WorkItem> items(Actor actor, InboxFilter filter, Pageable page) {
        return items.matching(sight(actor, filter), actor.id(), filter, impartiality.barred(actor), page);
    }

    /** How much {@link #items} would show on all its pages. */
    public long count(Actor actor, InboxFilter filter) {
        return items.count(sight(actor, filter), actor.id(), filter, impartiality.barred(actor));
    }

    /** Everything that waits in one case, for whomever, oldest first. The caller has checked that the reader may see the case. */
    public List<WorkItem> open(CaseReference reference) {
        return items.of(reference);
    }

    /**
     * Notes that the actor takes this on, so that others leave it; a repeat changes nothing. A deputy takes it over from the absent
     * person, with the deputy's own role.
     *
     * @throws ItemGone if it is done
     * @throws NotPermitted if it is for another role
     * @throws de.foerderfluss.application.ConflictOfInterest if the actor may not act in the case
     * @throws ItemTaken if somebody else has taken it on
     */
    @Transactional
    public WorkItem claim(Actor actor, String taskId) {
        WorkItem item = items.find(taskId).orElseThrow(ItemGone::new);
        actor.require(item.role());
        impartiality.require(actor, item.reference());
        if (!claimed(actor, item)) {
            WorkItem now = items.find(taskId).orElseThrow(ItemGone::new);
            throw new ItemTaken(
                    now.claimedBy() == null
                            ? "jemand anderem"
                            : people.get(now.claimedBy()).name());
        }
        return items.find(taskId).orElseThrow(ItemGone::new);
    }

    /** Gives back what the actor had taken on; nothing happens to what others have, or to what is done. */
    @Transactional
    public void unclaim(Actor actor, String taskId) {
        claims.unclaim(taskId, actor.id());
    }

    private boolean claimed(Actor actor, WorkItem item) {
        PersonId holder = item.claimedBy();
        return holder != null && actor.represents().contains(holder)
                ? claims.takeOver(item.taskId(), actor.id(), holder)
                : claims.claim(item.taskId(), actor.id());
    }

    /**
     * The steps of a case and of its drawdowns: those done in their order, those it is at, and those that will follow if all goes
     * well. The caller has checked that the reader may see the case.
     */
    public List<CaseStep> waiting(CaseReference reference) {
        return progress.steps(reference);
    }

    /** The drawings of the case's processes, each followed by those it has called and is in just now. */
    public List<CaseDiagram> diagram(CaseReference reference) {
        return progress.diagrams(reference);
    }

    /** How far the applications of these cases have come; a case whose process has not begun is left out. */
    public Map<CaseReference, CaseStanding> standings(Collection<CaseReference> references) {
        return standings.of(references);
    }

    /** The cases whose applications have come exactly this far. */
    public Set<CaseReference> casesAt(CaseStanding standing) {
        return standings.at(standing);
    }

    private static Sight sight(Actor actor, InboxFilter filter) {
        boolean seesAll = actor.has(Role.AUDITOR, Role.ADMINISTRATOR);
        return new Sight(
                narrowed(seesAll ? EnumSet.allOf(Role.class) : actor.roles(), filter),
                narrowed(actor.has(Role.UNIT_HEAD) ? EnumSet.allOf(Role.class) : Set.of(), filter),
                actor.represents());
    }

    private static Set<Role> narrowed(Set<Role> all, InboxFilter filter) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(all);
        roles.removeIf(role -> role.isMunicipal() || filter.role() != null && filter.role() != role);
        return roles;
    }
}
