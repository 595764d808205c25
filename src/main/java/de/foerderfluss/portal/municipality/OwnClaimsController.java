package de.foerderfluss.portal.municipality;

import de.foerderfluss.calendar.DeadlineKind;
import de.foerderfluss.calendar.Deadlines;
import de.foerderfluss.calendar.StoredDeadline;
import de.foerderfluss.recovery.Claims;
import de.foerderfluss.recovery.CollectingAccount;
import de.foerderfluss.shared.MatterKey;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a municipality has to pay back: how much, until when, to which account, and why. */
@Controller
class OwnClaimsController {

    private final OwnCaseDoor door;
    private final Claims claims;
    private final Deadlines deadlines;
    private final CollectingAccount account;
    private final Clock clock;

    OwnClaimsController(OwnCaseDoor door, Claims claims, Deadlines deadlines, CollectingAccount account, Clock clock) {
        this.door = door;
        this.claims = claims;
        this.deadlines = deadlines;
        this.account = account;
        this.clock = clock;
    }

    @GetMapping("/kommune/vorgaenge/{reference}/forderungen")
    String list(@PathVariable String reference, Model model) {
        OpenedCase opened = door.open(reference, model);
        model.addAttribute("claims", claims.of(opened.actor(), opened.reference()));
        model.addAttribute("days", days(opened));
        model.addAttribute("account", account);
        model.addAttribute("today", LocalDate.now(clock));
        return "municipality/claims";
    }

    /** Why each claim is due on its day. */
    private Map<MatterKey, StoredDeadline> days(OpenedCase opened) {
        Map<MatterKey, StoredDeadline> days = new HashMap<>();
        deadlines.of(opened.reference()).stream()
                .filter(day -> day.isRunning() && day.kind() == DeadlineKind.CLAIM_DUE)
                .forEach(day -> Optional.ofNullable(day.subject()).ifPresent(subject -> days.put(subject, day)));
        return days;
    }
}
