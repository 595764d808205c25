package de.foerderfluss.api;

import de.foerderfluss.amendment.CarriedOver;
import de.foerderfluss.budget.BudgetInput;
import de.foerderfluss.budget.CarryOverSource;
import de.foerderfluss.budget.YearEnd;
import de.foerderfluss.identity.Actor;
import de.foerderfluss.identity.CurrentActor;
import de.foerderfluss.identity.Role;
import de.foerderfluss.payment.UncalledFunds;
import de.foerderfluss.shared.CaseReference;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What was not called by the end of a budget year, and taking it over into the next. */
@RestController
@RequestMapping("/api/v1/budget/{line}/{year}")
@Tag(name = "Haushalt")
class ApiYearEndController {

    private final YearEnd yearEnd;
    private final UncalledFunds uncalled;
    private final CurrentActor currentActor;

    ApiYearEndController(YearEnd yearEnd, UncalledFunds uncalled, CurrentActor currentActor) {
        this.yearEnd = yearEnd;
        this.uncalled = uncalled;
        this.currentActor = currentActor;
    }

    /** @param pending what requests of this year still ask for */
    record UncalledView(String reference, BigDecimal promised, BigDecimal pending, BigDecimal uncalled) {}

    /**
     * Which cases are to be taken over, and how.
     *
     * @param source NEXT_YEAR if left out
     */
    record CarryOverOrder(
            @Nullable List<String> cases,
            @Nullable CarryOverSource source,
            @Nullable String reason) {}

    /** What went over in one case. */
    record CarriedOverView(String reference, int fromYear, int toYear, BigDecimal amount, CarryOverSource source) {}

    /** Whether the cash of the year may go over as a remainder. */
    record TransferabilityView(
            @Nullable Boolean transferable, @Nullable String reason) {}

    @GetMapping("/uncalled")
    @Operation(summary = "Zugesagte und nicht abgerufene Ausgabemittel eines Jahres je Vorgang")
    List<UncalledView> uncalled(@PathVariable String line, @PathVariable int year) {
        return uncalled.of(currentActor.get(), BudgetInput.line(line), BudgetInput.year(year)).stream()
                .map(one -> new UncalledView(
                        one.reference().text(),
                        one.promised().euros(),
                        one.pending().euros(),
                        one.amount().euros()))
                .toList();
    }

    @PostMapping("/carry-overs")
    @Operation(
            summary =
                    "Nicht abgerufene Mittel in das nächste Haushaltsjahr übertragen, alle genannten oder keine (Haushalt)")
    List<CarriedOverView> carryOver(
            @PathVariable String line,
            @PathVariable int year,
            @RequestHeader(SubmissionKey.HEADER) String key,
            @RequestBody CarryOverOrder order) {
        CarryOverSource source = order.source();
        Map<CaseReference, CarriedOver> carried = uncalled.carryOver(
                currentActor.get(),
                BudgetInput.line(line),
                BudgetInput.year(year),
                cases(order),
                source == null ? CarryOverSource.NEXT_YEAR : source,
                BudgetInput.reason(text(order.reason())),
                BudgetInput.step("CARRY_OVER", SubmissionKey.uuid(key)));
        return carried.entrySet().stream()
                .map(entry -> view(entry.getKey(), entry.getValue()))
                .toList();
    }

    @PutMapping("/transferability")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Ausgabemittel eines Jahres für übertragbar erklären oder das aufheben (Haushalt)")
    void declare(@PathVariable String line, @PathVariable int year, @RequestBody TransferabilityView declared) {
        Actor officer = currentActor.get();
        officer.require(Role.BUDGET_OFFICER);
        Boolean transferable = declared.transferable();
        if (transferable == null) {
            throw new InputRefused(
                    "Bitte sagen Sie in „transferable“, ob die Mittel übertragbar sind: true oder false.");
        }
        yearEnd.declareTransferable(
                BudgetInput.line(line),
                BudgetInput.year(year),
                transferable,
                officer.id(),
                BudgetInput.reason(text(declared.reason())));
    }

    private static List<CaseReference> cases(CarryOverOrder order) {
        List<String> named = order.cases();
        return named == null
                ? List.of()
                : named.stream()
                        .map(text -> CaseReference.parse(text).orElseThrow(MalformedReference::new))
                        .toList();
    }

    private static CarriedOverView view(CaseReference reference, CarriedOver carried) {
        return new CarriedOverView(
                reference.text(),
                carried.fromYear(),
                carried.toYear(),
                carried.amount().euros(),
                carried.source());
    }

    private static String text(@Nullable String reason) {
        return reason == null ? "" : reason;
    }
}
