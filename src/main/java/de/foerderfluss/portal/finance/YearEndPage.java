package de.foerderfluss.portal.finance;

import de.foerderfluss.application.ApplicationFilter;
import de.foerderfluss.application.ApplicationSummary;
import de.foerderfluss.application.Applications;
import de.foerderfluss.budget.BudgetInput;
import de.foerderfluss.budget.BudgetLineCode;
import de.foerderfluss.budget.BudgetPlan;
import de.foerderfluss.budget.CarryOverSource;
import de.foerderfluss.budget.YearEnd;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.Role;
import de.foerderfluss.payment.UncalledFunds;
import de.foerderfluss.portal.NavigationLink;
import de.foerderfluss.portal.Typed;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.Money;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page on the end of a budget year shows. */
@Component
class YearEndPage {

    /** So many titles are looked up at once; a list that is longer shows the rest without them. */
    private static final int MOST_TITLES = 200;

    private final UncalledFunds uncalled;
    private final YearEnd yearEnd;
    private final BudgetPlan plan;
    private final Applications applications;
    private final Clock clock;

    YearEndPage(UncalledFunds uncalled, YearEnd yearEnd, BudgetPlan plan, Applications applications, Clock clock) {
        this.uncalled = uncalled;
        this.yearEnd = yearEnd;
        this.plan = plan;
        this.applications = applications;
        this.clock = clock;
    }

    String show(Actor reader, @Nullable String lineText, int typedYear, Typed typed, Model model) {
        BudgetLineCode line = lineText == null ? plan.standardLine() : BudgetInput.line(lineText);
        int year = BudgetInput.year(typedYear);
        List<UncalledFunds.Uncalled> cases = uncalled.of(reader, line, year);
        int currentYear = Year.now(clock).getValue();
        model.addAttribute("line", plan.line(line));
        model.addAttribute("year", year);
        model.addAttribute("begun", year <= currentYear);
        model.addAttribute("over", year < currentYear);
        model.addAttribute("target", year <= currentYear ? yearEnd.target(year) : year + 1);
        model.addAttribute("transferable", yearEnd.isTransferable(line, year));
        model.addAttribute("cases", cases);
        model.addAttribute(
                "total",
                Money.sum(cases.stream().map(UncalledFunds.Uncalled::amount).toList()));
        model.addAttribute("titles", titles(reader, cases));
        model.addAttribute("sources", CarryOverSource.values());
        model.addAttribute("typed", typed);
        model.addAttribute("key", UUID.randomUUID());
        model.addAttribute("mayBook", reader.has(Role.BUDGET_OFFICER));
        model.addAttribute(
                "breadcrumb",
                List.of(
                        NavigationLink.to("Haushalt", "/amt/haushalt"),
                        NavigationLink.to(
                                "Haushaltsjahr " + year, "/amt/haushalt/%d?line=%s".formatted(year, line.text()))));
        return "finance/year-end";
    }

    private Map<CaseReference, String> titles(Actor reader, List<UncalledFunds.Uncalled> cases) {
        return applications
                .search(
                        reader,
                        ApplicationFilter.ALL.among(cases.stream()
                                .map(UncalledFunds.Uncalled::reference)
                                .collect(Collectors.toSet())),
                        PageRequest.of(0, MOST_TITLES))
                .stream()
                .collect(Collectors.toMap(ApplicationSummary::reference, ApplicationSummary::title));
    }
}
