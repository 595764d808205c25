package de.foerderfluss.notice.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaginationTest {

    private static final float FIRST = 500;
    private static final float OTHER = 700;

    @Test
    void fillsTheFirstPageAndGoesOn() {
        assertThat(sizes(Collections.nCopies(60, line(20)))).containsExactly(25, 35);
    }

    @Test
    void doesNotLeaveAHeadingAtTheFoot() {
        List<Strip> strips = new ArrayList<>(Collections.nCopies(24, line(20)));
        strips.add(line(20).keptWithNext());
        strips.addAll(Collections.nCopies(20, line(20)));
        assertThat(sizes(strips)).containsExactly(24, 21);
    }

    @Test
    void givesAShortLastPageMoreToCarry() {
        assertThat(sizes(Collections.nCopies(26, line(20)))).containsExactly(17, 9);
    }

    @Test
    void countsTheRunningHeadOfATable() {
        Strip head = line(40);
        assertThat(sizes(Collections.nCopies(60, line(20).under(head)))).containsExactly(23, 28, 9);
    }

    @Test
    void tearsAChainThatFitsOnNoPage() {
        assertThat(sizes(Collections.nCopies(80, line(20).keptWithNext()))).containsExactly(25, 35, 20);
    }

    @Test
    void dropsTheSpaceAboveTheFirstStripOfAPage() {
        assertThat(sizes(Collections.nCopies(20, line(50).spaced(50)))).containsExactly(5, 7, 5, 3);
    }

    @Test
    void stopsAtTheGreatestNumberOfPages() {
        assertThatThrownBy(() -> Pagination.pages(Collections.nCopies(100, line(20)), FIRST, OTHER, 2))
                .isInstanceOf(LetterTooLong.class);
    }

    @Test
    void printsNothingAsOneEmptyPage() {
        assertThat(sizes(List.of())).containsExactly(0);
    }

    private static Strip line(float height) {
        return new Strip(0, height, (sheet, top) -> {});
    }

    private static List<Integer> sizes(List<Strip> strips) {
        return Pagination.pages(strips, FIRST, OTHER, 10).stream()
                .map(List::size)
                .toList();
    }
}
