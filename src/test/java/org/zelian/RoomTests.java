package org.zelian;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The arrows between the rooms, checked on every build. */
class RoomTests {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.zelian");

    @Test
    void everyRoomUsesOnlyTheRoomsOnItsDoorPlate() {
        ApplicationModules.of(Zelian.class).verify();
    }

    @Test
    void kernelAndAnalyticsNeedNothingButTheJdk() {
        classes()
                .that()
                .resideInAnyPackage("org.zelian.kernel..", "org.zelian.analytics..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                "java..",
                                "javax.crypto..",
                                "org.jspecify..",
                                "org.zelian.kernel..",
                                "org.zelian.analytics..")
                        .or(DescribedPredicate.describe(
                                "the door plate", type -> type.getName().startsWith("org.springframework.modulith"))))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void onlyTheGraphRoomNamesNeo4j() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.zelian.graph..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.neo4j..")
                .check(CLASSES);
    }

    @Test
    void noMappedRelationshipPointsAtAnOrganisationOrAPerson() {
        fields().that()
                .areAnnotatedWith("org.springframework.data.neo4j.core.schema.Relationship")
                .should()
                .notHaveRawType(DescribedPredicate.describe(
                        "a party", type -> type.getSimpleName().matches("Party|Organisation|Person")))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void theClockIsAskedOnlyThroughTheClockBean() {
        for (var type : new Class<?>[] {
            Instant.class, LocalDate.class, LocalDateTime.class, OffsetDateTime.class, ZonedDateTime.class
        }) {
            noClasses().should().callMethod(type, "now").check(CLASSES);
        }
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(CLASSES);
    }

    /** Somebody has to open the store; but questions belong to the rooms. */
    @Test
    void theShellAndTheCommandsOpenTheGraphAndAskItNothing() {
        for (var question : new String[] {"read", "readOne", "stream", "write"}) {
            noClasses()
                    .that()
                    .resideInAnyPackage("org.zelian.cli..", "org.zelian.web..")
                    .should()
                    .callMethodWhere(DescribedPredicate.describe(
                            "asks the graph",
                            call -> call.getTarget().getName().equals(question)
                                    && call.getTargetOwner().getSimpleName().equals("Graph")))
                    .check(CLASSES);
        }
    }
}
