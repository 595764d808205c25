package de.foerderfluss;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.Set;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The house's rules of style that classes can break. Each rule fails if it matches no class at all. */
@AnalyzeClasses(packages = "de.foerderfluss", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Set<String> CLOCKS = Set.of(
            Instant.class.getName(),
            LocalDate.class.getName(),
            LocalDateTime.class.getName(),
            OffsetDateTime.class.getName(),
            ZonedDateTime.class.getName(),
            Year.class.getName());

    @ArchTest
    static final ArchRule ONLY_PROCESS_KNOWS_THE_ENGINE = noClasses()
            .that(resideInAnyPackage("de.foerderfluss..")
                    .and(describe(
                            "are outside process and guideline.decision",
                            type -> !type.getPackageName().startsWith("de.foerderfluss.process")
                                    && !type.getPackageName().startsWith("de.foerderfluss.guideline.decision"))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda.bpm..");

    @ArchTest
    static final ArchRule ONLY_THE_ENGINE_ROOM_OPENS_THE_ENGINE = noClasses()
            .that()
            .resideOutsideOfPackage("de.foerderfluss.process.engine")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda.bpm.engine.impl..");

    @ArchTest
    static final ArchRule THE_DECISION_PACKAGE_KNOWS_ONLY_DMN = noClasses()
            .that()
            .resideInAPackage("de.foerderfluss.guideline.decision..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda.bpm.engine..");

    @ArchTest
    static final ArchRule BUDGET_KNOWS_NOBODY_BUT_SHARED = noClasses()
            .that()
            .resideInAPackage("de.foerderfluss.budget..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("de.foerderfluss..")
                    .and(describe(
                            "are neither budget nor shared",
                            type -> !type.getPackageName().startsWith("de.foerderfluss.budget")
                                    && !type.getPackageName().startsWith("de.foerderfluss.shared"))));

    @ArchTest
    static final ArchRule SHARED_IS_PLAIN_JAVA = noClasses()
            .that()
            .resideInAPackage("de.foerderfluss.shared")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta..", "org.hibernate..");

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_THINGS_ARE = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Dto")
            .orShould()
            .haveSimpleNameEndingWith("Data")
            .orShould()
            .haveSimpleNameEndingWith("Info")
            .orShould()
            .haveSimpleNameEndingWith("Base");

    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .should()
            .callMethodWhere(describe("asks the machine for the time", ArchitectureTest::asksTheMachine));

    @ArchTest
    static final ArchRule NOBODY_SLEEPS = noClasses().should().callMethod(Thread.class, "sleep", long.class);

    /** A stream of rows keeps its connection until it is closed, which nobody does; twenty of them stop the office. */
    @ArchTest
    static final ArchRule ROWS_ARE_READ_AS_LISTS =
            noClasses().should().callMethod(JdbcClient.MappedQuerySpec.class, "stream");

    @ArchTest
    static final ArchRule AGGREGATES_HAVE_VERBS_NOT_SETTERS = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameNotMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule REPOSITORIES_STAY_IN_THEIR_ROOM =
            classes().that(assignableTo(Repository.class)).should().notBePublic();

    @ArchTest
    static final ArchRule DELEGATES_ARE_NAMED_AND_HIDDEN = classes()
            .that(assignableTo(JavaDelegate.class))
            .should()
            .haveSimpleNameEndingWith("Delegate")
            .andShould()
            .notHaveModifier(JavaModifier.PUBLIC);

    @ArchTest
    static final ArchRule COLLABORATORS_COME_THROUGH_THE_CONSTRUCTOR =
            noFields().should().beAnnotatedWith(Autowired.class);

    private static boolean asksTheMachine(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        String method = call.getTarget().getName();
        boolean now = CLOCKS.contains(owner)
                && method.equals("now")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isAssignableTo(Clock.class));
        return now || owner.equals("java.lang.System") && method.equals("currentTimeMillis");
    }
}
