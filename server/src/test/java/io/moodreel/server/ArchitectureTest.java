package io.moodreel.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** The rules of the house (docs/architecture.md). */
@AnalyzeClasses(packages = "io.moodreel", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule enginesKnowNothingOfTheServer = noClasses()
            .that()
            .resideInAnyPackage("io.moodreel.affect..", "io.moodreel.recommend..", "io.moodreel.search..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.moodreel.server..");

    @ArchTest
    static final ArchRule enginesKnowNoFrameworkAndNoDatabase = noClasses()
            .that()
            .resideInAnyPackage("io.moodreel.affect..", "io.moodreel.recommend..", "io.moodreel.search..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.quarkus..", "jakarta..", "java.sql..", "org.jdbi..", "io.vertx..");

    @ArchTest
    static final ArchRule aStoreIsTouchedOnlyByItsOwnFeature = classes()
            .that()
            .haveSimpleNameEndingWith("Store")
            .and()
            .resideInAPackage("io.moodreel.server..")
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule onlyThePlatformKnowsWhichDatabaseRuns = noClasses()
            .that()
            .resideOutsideOfPackage("io.moodreel.server.platform.database..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.sqlite..", "org.postgresql..", "com.zaxxer.hikari..", "org.flywaydb..");

    @ArchTest
    static final ArchRule thePlatformKnowsNoFeature = noClasses()
            .that()
            .resideInAPackage("io.moodreel.server.platform..")
            .should()
            .dependOnClassesThat(new DescribedPredicate<>("belong to a feature") {
                @Override
                public boolean test(JavaClass type) {
                    return type.getPackageName().startsWith("io.moodreel.server.")
                            && !type.getPackageName().startsWith("io.moodreel.server.platform");
                }
            });

    @ArchTest
    static final ArchRule featuresFormNoCircle =
            slices().matching("io.moodreel.server.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule platformPartsFormNoCircle =
            slices().matching("io.moodreel.server.platform.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule anImportStandsOnTheRun_thatOnFiles_theseOnCells = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("io.moodreel.server.imports..")
            .layer("films")
            .definedBy("io.moodreel.server.imports.films")
            .layer("books")
            .definedBy("io.moodreel.server.imports.books")
            .layer("ratings")
            .definedBy("io.moodreel.server.imports.ratings")
            .layer("run")
            .definedBy("io.moodreel.server.imports.run")
            .layer("files")
            .definedBy("io.moodreel.server.imports.files")
            .layer("cells")
            .definedBy("io.moodreel.server.imports.cells")
            .whereLayer("films")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("books")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("ratings")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("run")
            .mayOnlyBeAccessedByLayers("films", "books", "ratings")
            .whereLayer("files")
            .mayOnlyBeAccessedByLayers("films", "books", "ratings", "run")
            .whereLayer("cells")
            .mayOnlyBeAccessedByLayers("films", "books", "ratings", "run", "files");

    @ArchTest
    static final ArchRule everyPackageSaysWhatItIsFor = classes()
            .that()
            .resideInAPackage("io.moodreel..")
            .and()
            .areTopLevelClasses()
            .should(new ArchCondition<>("stand in a package with package-info.java") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    if (type.getPackage().tryGetPackageInfo().isEmpty()) {
                        events.add(SimpleConditionEvent.violated(type, type.getName() + " has no package-info"));
                    }
                }
            });
}
