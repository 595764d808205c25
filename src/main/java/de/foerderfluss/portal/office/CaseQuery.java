package de.foerderfluss.portal.office;

import de.foerderfluss.application.ApplicationFilter;
import de.foerderfluss.portal.DayInput;
import de.foerderfluss.process.inbox.CaseStanding;
import de.foerderfluss.shared.MunicipalityKey;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the search for cases was asked, as it stands in the address.
 *
 * @param ags key of a municipality
 * @param object code of a funding object
 * @param from day of receipt as it was typed, like {@code until}
 */
record CaseQuery(
        @Nullable String text,
        @Nullable String ags,
        @Nullable String object,
        @Nullable String from,
        @Nullable String until,
        @Nullable CaseStanding standing,
        @Nullable CaseOrder order) {

    /** The order that was wished for, the newest first if none was. */
    CaseOrder sorted() {
        return Objects.requireNonNullElse(order, CaseOrder.NEWEST);
    }

    Optional<MunicipalityKey> municipality() {
        return Optional.ofNullable(ags).flatMap(MunicipalityKey::parse);
    }

    /** Whether a day was typed that is none; the search then goes without it. */
    public boolean fromUnreadable() {
        return unreadable(from);
    }

    public boolean untilUnreadable() {
        return unreadable(until);
    }

    /** Whether anything narrows the search. */
    public boolean narrowed() {
        return standing != null || !(blank(text) && blank(ags) && blank(object) && blank(from) && blank(until));
    }

    ApplicationFilter filter() {
        return new ApplicationFilter(
                blank(text) ? null : text,
                municipality().orElse(null),
                blank(object) ? null : object,
                DayInput.parse(from).orElse(null),
                DayInput.parse(until).orElse(null));
    }

    /** The address of this search without the number of a page. */
    String address() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/amt/vorgaenge");
        add(address, "text", text);
        add(address, "ags", ags);
        add(address, "object", object);
        add(address, "from", from);
        add(address, "until", until);
        add(address, "standing", standing == null ? null : standing.name());
        return address.queryParam("order", sorted()).encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
        if (!blank(value)) {
            address.queryParam(name, value);
        }
    }

    private static boolean unreadable(@Nullable String day) {
        return !blank(day) && DayInput.parse(day).isEmpty();
    }

    private static boolean blank(@Nullable String value) {
        return value == null || value.isBlank();
    }
}
