package de.foerderfluss;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** One German term, one English term, and the type that carries it: what {@code src/docs/glossary.md} binds. */
class GlossaryTest {

    private static final Path GLOSSARY = Path.of("src/docs/glossary.md");
    private static final Pattern CODE = Pattern.compile("`(\\w+)`");

    private static List<Term> terms = List.of();
    private static Set<String> typeNames = Set.of();

    record Term(String german, String english, List<String> types) {}

    @BeforeAll
    static void read() throws IOException {
        terms = Files.readString(GLOSSARY)
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| Deutsch") && !line.startsWith("| ---"))
                .map(line -> line.split("\\|"))
                .map(cells -> new Term(cells[1].strip(), cells[2].strip(), types(cells[4])))
                .toList();
        typeNames = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("de.foerderfluss")
                        .stream()
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toSet());
    }

    @Test
    void bindsEachTermOnce() {
        assertThat(terms).hasSizeGreaterThan(50);
        assertThat(terms.stream().map(Term::german)).doesNotHaveDuplicates();
        assertThat(terms.stream().map(Term::english)).doesNotHaveDuplicates();
    }

    @Test
    void namesOnlyTypesThatExist() {
        assertThat(terms.stream().flatMap(term -> term.types().stream()))
                .isNotEmpty()
                .isSubsetOf(typeNames);
    }

    @Test
    void typesCarryTheEnglishTermNotTheGermanOne() {
        Set<String> germanWords = terms.stream()
                .map(Term::german)
                .filter(german -> german.matches("\\p{Lu}\\p{Ll}{4,}"))
                .filter(german ->
                        terms.stream().noneMatch(term -> term.english().equalsIgnoreCase(german)))
                .collect(Collectors.toSet());

        assertThat(germanWords).isNotEmpty();
        assertThat(typeNames).allSatisfy(name -> assertThat(germanWords).noneMatch(name::contains));
    }

    @Test
    void everyRoomHasItsGermanName() {
        assertThat(ApplicationModules.of(Foerderfluss.class).stream())
                .isNotEmpty()
                .allSatisfy(room -> assertThat(room.getDisplayName())
                        .as(room.getIdentifier().toString())
                        .isIn(terms.stream().map(Term::german).toList()));
    }

    private static List<String> types(String cell) {
        return CODE.matcher(cell).results().map(match -> match.group(1)).toList();
    }
}
