package de.foerderfluss.portal.office;

import de.foerderfluss.calendar.DeadlineKind;
import de.foerderfluss.calendar.Deadlines;
import de.foerderfluss.calendar.StoredDeadline;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.People;
import de.foerderfluss.identity.Role;
import de.foerderfluss.portal.Flash;
import de.foerderfluss.portal.NavigationLink;
import de.foerderfluss.portal.Typed;
import de.foerderfluss.recovery.BaseRateMissing;
import de.foerderfluss.recovery.Claim;
import de.foerderfluss.recovery.ClaimEntry;
import de.foerderfluss.recovery.ClaimId;
import de.foerderfluss.recovery.ClaimInterest;
import de.foerderfluss.recovery.ClaimState;
import de.foerderfluss.recovery.Claims;
import de.foerderfluss.recovery.CollectingAccount;
import de.foerderfluss.recovery.InterestStatement;
import de.foerderfluss.recovery.Relief;
import de.foerderfluss.recovery.ReliefInterest;
import de.foerderfluss.recovery.WriteOff;
import de.foerderfluss.recovery.WriteOffKind;
import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.PersonId;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the page of a claim shows, and how its forms are answered. */
@Component
class ClaimPage {

    private final Claims claims;
    private final ClaimInterest interest;
    private final Deadlines deadlines;
    private final People people;
    private final CollectingAccount account;
    private final Clock clock;

    ClaimPage(
            Claims claims,
            ClaimInterest interest,
            Deadlines deadlines,
            People people,
            CollectingAccount account,
            Clock clock) {
        this.claims = claims;
        this.interest = interest;
        this.deadlines = deadlines;
        this.people = people;
        this.account = account;
        this.clock = clock;
    }

    String show(Model model, OpenCase open, int number, Typed typed) {
        Claim claim = claims.get(open.actor(), ClaimId.named(open.reference(), number));
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("claim", claim);
        model.addAttribute("account", account);
        model.addAttribute("relief", claim.relief(today).orElse(null));
        model.addAttribute("names", people.names(everybody(claim)));
        model.addAttribute("due", day(claim, DeadlineKind.CLAIM_DUE));
        model.addAttribute("dunning", day(claim, DeadlineKind.CLAIM_DUNNING));
        model.addAttribute("limitation", day(claim, DeadlineKind.INTEREST_LIMITATION));
        running(model, claim, today);
        permissions(model, open.actor(), claim);
        model.addAttribute("typed", typed);
        model.addAttribute(
                "breadcrumb",
                List.of(
                        NavigationLink.to("Vorgänge", "/amt/vorgaenge"),
                        NavigationLink.to(open.reference().text(), CaseTab.home(open.reference())),
                        NavigationLink.to("Forderungen", CaseTab.home(open.reference()) + "/forderungen")));
        return "office/claim";
    }

    /** Does an act that was typed into a form of the page; after a refusal the page stands there with what was typed. */
    String answer(
            OpenCase open,
            int number,
            Typed typed,
            Runnable act,
            String done,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        try {
            act.run();
        } catch (Breach refused) {
            return show(model, open, number, typed.refused(refused, response));
        }
        redirect.addFlashAttribute("flash", Flash.success(done));
        return "redirect:" + CaseTab.home(open.reference()) + "/forderungen/" + number;
    }

    private @Nullable StoredDeadline day(Claim claim, DeadlineKind kind) {
        return deadlines.current(claim.id().reference(), kind, claim.matter()).orElse(null);
    }

    /** What has accrued up to today, unless a base rate is missing: then the sentence that says so. */
    private void running(Model model, Claim claim, LocalDate today) {
        if (claim.isInterestOnly() || claim.bases().isEmpty()) {
            return;
        }
        try {
            InterestStatement statement = interest.through(claim, today);
            model.addAttribute("running", statement);
            model.addAttribute("notFixed", interest.notFixed(claim, today));
        } catch (BaseRateMissing missing) {
            model.addAttribute("rateMissing", missing.getMessage());
        }
    }

    private static void permissions(Model model, Actor actor, Claim claim) {
        boolean open = claim.state() != ClaimState.SETTLED;
        boolean suspended = claim.state() == ClaimState.SUSPENDED;
        boolean officer = open && actor.has(Role.BUDGET_OFFICER);
        WriteOff proposal = claim.openWriteOff().orElse(null);
        model.addAttribute("mayCollect", officer && !suspended);
        model.addAttribute("mayResume", officer && suspended);
        model.addAttribute("mayPropose", open && proposal == null && actor.has(Role.BUDGET_OFFICER, Role.CLERK));
        model.addAttribute("proposal", proposal);
        model.addAttribute(
                "mayDecide",
                proposal != null
                        && actor.has(Role.BUDGET_OFFICER, Role.DECISION_SIGNATORY)
                        && !proposal.proposedBy().equals(actor.id()));
        model.addAttribute("reliefInterests", ReliefInterest.values());
        model.addAttribute("writeOffKinds", WriteOffKind.values());
    }

    private static Set<PersonId> everybody(Claim claim) {
        return Stream.of(
                        claim.entries().stream().map(ClaimEntry::bookedBy),
                        claim.reliefs().stream().map(Relief::grantedBy),
                        claim.writeOffs().stream()
                                .flatMap(one -> Stream.of(one.proposedBy(), one.decidedBy())
                                        .filter(Objects::nonNull)))
                .flatMap(some -> some)
                .collect(Collectors.toSet());
    }
}
