package de.foerderfluss.application;

import static de.foerderfluss.DemoOffice.OHRDRUF;
import static de.foerderfluss.DemoOffice.POESSNECK;
import static de.foerderfluss.DemoOffice.editor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.foerderfluss.OfficeTest;
import de.foerderfluss.casefile.AttachmentInspection;
import de.foerderfluss.casefile.CaseFile;
import de.foerderfluss.casefile.InspectedAttachment;
import de.foerderfluss.shared.Breach;
import de.foerderfluss.shared.CaseReference;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class DocumentSupplyTest {

    @Autowired
    ApplicationDrafts drafts;

    @Autowired
    ApplicationIntake intake;

    @Autowired
    Applications applications;

    @Autowired
    AttachmentInspection inspection;

    @Autowired
    CaseFile caseFile;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final List<Object> announced = new ArrayList<>();
    private CaseReference reference;

    @BeforeEach
    void submit() {
        reference = SampleApplication.submit(drafts, intake, POESSNECK);
    }

    @Test
    void filesEachDocumentOnceHoweverOftenItIsSent() {
        DocumentSupply supply = new DocumentSupply(applications, caseFile, jdbc, announced::add, clock);
        List<InspectedAttachment> files = List.of(file("angebot.csv"));

        supply.supply(editor(POESSNECK), reference, files, "Hier ist das Angebot.");
        supply.supply(editor(POESSNECK), reference, files, "Hier ist das Angebot.");

        assertThat(announced).containsExactly(new DocumentsSupplied(reference));
        assertThat(caseFile.documents(reference))
                .filteredOn(document -> document.kind().equals(ApplicationIntake.SUPPLIED_DOCUMENT))
                .hasSize(1);
    }

    @Test
    void refusesWhatNobodyHasAskedFor() {
        assertThatExceptionOfType(Breach.class)
                .isThrownBy(
                        () -> intake.supplyDocuments(editor(POESSNECK), reference, List.of(file("angebot.csv")), ""))
                .withMessageContaining("keine Unterlagen");
    }

    @Test
    void refusesNothingAndStrangersAndLongLetters() {
        assertThatExceptionOfType(NothingSupplied.class)
                .isThrownBy(() -> intake.supplyDocuments(editor(POESSNECK), reference, List.of(), "  "));
        assertThatExceptionOfType(MessageTooLong.class)
                .isThrownBy(() -> intake.supplyDocuments(editor(POESSNECK), reference, List.of(), "x".repeat(2001)));
        assertThatExceptionOfType(UnknownCase.class)
                .isThrownBy(() -> intake.supplyDocuments(editor(OHRDRUF), reference, List.of(), "Guten Tag"));
    }

    private InspectedAttachment file(String name) {
        return inspection.inspect(name, "Angebot;25.000,00\n".getBytes(StandardCharsets.UTF_8));
    }
}
