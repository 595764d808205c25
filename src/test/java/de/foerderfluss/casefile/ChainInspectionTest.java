package de.foerderfluss.casefile;

import static de.foerderfluss.DemoOffice.AUDITOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.foerderfluss.HttpVisitor;
import de.foerderfluss.OfficeTest;
import de.foerderfluss.process.CaseLife;
import de.foerderfluss.shared.CaseReference;
import de.foerderfluss.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/** A result says how the file was then; the next recomputation finds what was altered since. */
@OfficeTest
class ChainInspectionTest {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext office;

    @Autowired
    ChainInspection inspection;

    @Autowired
    NightlyInspection night;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void findsAtNightWhatWasAlteredAfterItWasFoundIntact() {
        CaseReference reference = CaseLife.submitted(office).reference();
        ChainVerdict first = inspection.inspect(AUDITOR, reference);
        assertThat(first.isIntact()).isTrue();
        assertThat(first.entries()).isPositive();

        tamper("update case_entry set text = 'Nie geschehen.' where number = 1 and case_reference = ?", reference);
        assertThat(inspection.last(reference)).contains(first);
        night.inspectAll();

        ChainVerdict second = inspection.last(reference).orElseThrow();
        assertThat(second.firstBrokenEntry()).isEqualTo(1);
        assertThat(second.by()).isEqualTo(PersonId.SYSTEM);
        assertThat(inspection.broken()).extracting(ChainVerdict::reference).contains(reference);
        assertThat(page("pruefung", "/amt/vorgaenge/" + reference + "/akte"))
                .contains("außerhalb des Programms verändert, Eintrag 1 stimmt nicht");
        assertThat(page("verwaltung", "/verwaltung"))
                .contains("Akten, die außerhalb des Programms verändert wurden", reference.text());
    }

    @Test
    void checksEveryFileAtNightAndTheLongestUncheckedFirst() {
        CaseReference reference = CaseLife.submitted(office).reference();

        night.inspectAll();

        assertThat(inspection.last(reference)).isPresent();
        assertThat(jdbc.queryForObject(
                        "select count(*) from case_file f where not exists (select 1 from case_file_check c where c.case_reference = f.case_reference)",
                        Long.class))
                .isZero();
    }

    @Test
    void keepsItsResults() {
        CaseReference reference = CaseLife.submitted(office).reference();
        inspection.inspect(AUDITOR, reference);

        assertThatThrownBy(() -> jdbc.update("update case_file_check set entries = 0"))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> jdbc.update("delete from case_file_check"))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> inspection.inspect(AUDITOR, CaseReference.of(2098, 77_777)))
                .isInstanceOf(UnknownCaseFile.class);
    }

    private void tamper(String statement, CaseReference reference) {
        jdbc.execute("alter table case_entry disable trigger user");
        try {
            jdbc.update(statement, reference.text());
        } finally {
            jdbc.execute("alter table case_entry enable trigger user");
        }
    }

    private String page(String who, String path) {
        HttpVisitor visitor = new HttpVisitor(port);
        visitor.signIn(who, "demo");
        return visitor.get(path).body();
    }
}
