package de.foerderfluss.portal.administration;

import static java.util.stream.Collectors.toSet;

import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.People;
import de.foerderfluss.identity.Role;
import de.foerderfluss.portal.Typed;
import de.foerderfluss.recovery.BaseRate;
import de.foerderfluss.recovery.BaseRates;
import de.foerderfluss.recovery.RecoveryKey;
import de.foerderfluss.recovery.RecoveryValue;
import de.foerderfluss.recovery.RecoveryValues;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of one base rate and of one other figure show. */
@Component
class InterestPages {

    private final BaseRates rates;
    private final RecoveryValues values;
    private final People people;

    InterestPages(BaseRates rates, RecoveryValues values, People people) {
        this.rates = rates;
        this.values = values;
        this.people = people;
    }

    String rate(Actor reader, LocalDate validFrom, Typed typed, Model model) {
        List<BaseRate> history = rates.history(validFrom);
        model.addAttribute("history", history);
        model.addAttribute("validFrom", validFrom);
        model.addAttribute("revision", history.isEmpty() ? 0 : history.get(0).revision());
        model.addAttribute(
                "names", people.names(history.stream().map(BaseRate::recordedBy).collect(toSet())));
        return show(reader, typed, model, "administration/base-rate");
    }

    String value(Actor reader, RecoveryKey key, Typed typed, Model model) {
        List<RecoveryValue> history = values.history(key);
        model.addAttribute("history", history);
        model.addAttribute("key", key);
        model.addAttribute("revision", history.get(0).revision());
        model.addAttribute(
                "names",
                people.names(history.stream().map(RecoveryValue::changedBy).collect(toSet())));
        return show(reader, typed, model, "administration/recovery-value");
    }

    private static String show(Actor reader, Typed typed, Model model, String page) {
        model.addAttribute("mayChange", reader.has(Role.ADMINISTRATOR));
        model.addAttribute("typed", typed);
        return page;
    }
}
