package de.foerderfluss.api;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/**
 * Which page of a list.
 *
 * @param page 1 is the first, as in the portal
 * @param size entries a page
 */
record Paging(
        @Parameter(description = "Seite, die erste ist 1") @Nullable
        Integer page,

        @Parameter(description = "Einträge je Seite, 1 bis 100; ohne Angabe 25") @Nullable
        Integer size) {

    private static final int USUAL_SIZE = 25;
    private static final int LARGEST_SIZE = 100;
    private static final int LAST_PAGE = 100_000;

    PageRequest request() {
        return request(Sort.unsorted());
    }

    /** @throws InputRefused if there can be no such page */
    PageRequest request(Sort sort) {
        int number = page == null ? 1 : page;
        int entries = size == null ? USUAL_SIZE : size;
        if (number < 1 || number > LAST_PAGE) {
            throw new InputRefused("Die Seite „page“ muss zwischen 1 und %d liegen.".formatted(LAST_PAGE));
        }
        if (entries < 1 || entries > LARGEST_SIZE) {
            throw new InputRefused(
                    "Die Zahl der Einträge „size“ muss zwischen 1 und %d liegen.".formatted(LARGEST_SIZE));
        }
        return PageRequest.of(number - 1, entries, sort);
    }
}
