package org.lidsdown.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.lidsdown.architecture.Traits.areInsideAProgram;
import static org.lidsdown.architecture.Traits.readsTheSystemClock;
import static org.lidsdown.architecture.Traits.speakSql;
import static org.lidsdown.architecture.Traits.speaksToTheTerminal;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;

@AnalyzeClasses(packages = "org.lidsdown", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {

    private static final String DOMAIN = "org.lidsdown.domain..";
    private static final String STORE = "org.lidsdown.store..";
    private static final String REPORTS = "org.lidsdown.reports..";
    private static final String KIOSK = "org.lidsdown.kiosk..";
    private static final String ADMIN = "org.lidsdown.admin..";

    private static final String OLD_DATES =
            "java\\.util\\.(Date|Calendar)|java\\.text\\.(Simple)?DateFormat";

    private static final Features SCREENS =
            Features.named("View").sharing("look", "poster", "touch");
    private static final Features DOCUMENTS = Features.named("Report").sharing("look");

    // Modules and their arrows

    @ArchTest
    static final ArchRule theDomainKnowsTheJdkAlone =
            classes()
                    .that()
                    .resideInAPackage(DOMAIN)
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            DOMAIN,
                            "java..",
                            "javax..",
                            "org.w3c.dom..",
                            "org.xml.sax..",
                            "org.jspecify..")
                    .because("the school's own words outlive every library");

    @ArchTest
    static final ArchRule theStoreKnowsNoDocumentsAndNoWindows =
            noClasses()
                    .that()
                    .resideInAPackage(STORE)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(REPORTS, KIOSK, ADMIN)
                    .because("the safety log is kept on a box without a screen as well");

    @ArchTest
    static final ArchRule theReportsNeverOpenTheStore =
            noClasses()
                    .that()
                    .resideInAPackage(REPORTS)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(STORE, KIOSK, ADMIN)
                    .because("reports are handed figures: the same figures give the same bytes");

    @ArchTest
    static final ArchRule theKioskKnowsTheDomainAlone =
            noClasses()
                    .that()
                    .resideInAPackage(KIOSK)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(STORE, REPORTS, ADMIN)
                    .because("what stands in a classroom can seal, and can read nothing back");

    @ArchTest
    static final ArchRule theConsoleNeverMeetsTheKiosk =
            noClasses()
                    .that()
                    .resideInAPackage(ADMIN)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(KIOSK)
                    .because("the two speak by sealed concerns alone");

    // Libraries and who knows them

    @ArchTest
    static final ArchRule onlyTheStoreKnowsTheDatabase =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(STORE)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "java.sql..",
                            "javax.sql..",
                            "org.apache.derby..",
                            "org.apache.ibatis..")
                    .because("one module answers for what is kept, and for its SQL");

    @ArchTest
    static final ArchRule onlyTheAppsKnowWindows =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(KIOSK, ADMIN)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..")
                    .because("rules and records are tested without a screen");

    @ArchTest
    static final ArchRule onlyTheReportsKnowJasperReports =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(REPORTS)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("net.sf.jasperreports..")
                    .because("a document is asked for by its name and comes back as bytes");

    @ArchTest
    static final ArchRule screensAreWrittenInCode =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("javafx.fxml..")
                    .because("the compiler and the null checker then see every screen");

    // Packages

    @ArchTest
    static final ArchRule packagesStandInOneOrder =
            slices().matching("org.lidsdown.(**)")
                    .should()
                    .beFreeOfCycles()
                    .ignoreDependency(alwaysTrue(), simpleNameEndingWith("Exception"))
                    .because("what depends on itself cannot be understood a part at a time");

    @ArchTest
    static final ArchRule aScreenDoesNotReachIntoAnother =
            slices().assignedFrom(SCREENS)
                    .should()
                    .notDependOnEachOther()
                    .because("a screen is added or taken away without touching the others");

    @ArchTest
    static final ArchRule aDocumentDoesNotReachIntoAnother =
            slices().assignedFrom(DOCUMENTS)
                    .should()
                    .notDependOnEachOther()
                    .because("each document can change for its own reader");

    @ArchTest
    static final ArchRule packagesAreNamedAfterFeatures =
            noClasses()
                    .should()
                    .resideInAnyPackage(
                            "..base..",
                            "..common..",
                            "..controller..",
                            "..controllers..",
                            "..dto..",
                            "..exception..",
                            "..exceptions..",
                            "..helper..",
                            "..helpers..",
                            "..impl..",
                            "..misc..",
                            "..model..",
                            "..models..",
                            "..service..",
                            "..services..",
                            "..util..",
                            "..utils..",
                            "..views..")
                    .because("a package is what a person does, not a kind of class");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs =
            noClasses()
                    .should()
                    .haveNameMatching(
                            ".*[.$](Abstract|Base)[A-Z][^.$]*"
                                    + "|.*(Manager|Helper|Utils?|Base|Abstract|Impl|Data|Info|DTO|Dto|Service)")
                    .because("such words fit everything and so say nothing");

    @ArchTest
    static final ArchRule mappersStayInTheirPackage =
            classes()
                    .that()
                    .haveSimpleNameEndingWith("Mapper")
                    .or()
                    .containAnyMembersThat(speakSql())
                    .should()
                    .bePackagePrivate()
                    .because("SQL is behind the one class that answers for its transaction");

    @ArchTest
    static final ArchRule nothingIsWrittenButBesideItsEntry =
            methods()
                    .that(Writes.WRITE)
                    .should(Writes.beWrittenBesideAnEntry())
                    .because("what was done and that it was done are one transaction");

    // Time and terminals

    @ArchTest
    static final ArchRule timeIsHandedIn =
            noClasses()
                    .that(areInsideAProgram())
                    .and()
                    .areNotAssignableTo(Clock.class)
                    .should()
                    .accessTargetWhere(readsTheSystemClock())
                    .because("a test, and a replay after years, sets the clock");

    @ArchTest
    static final ArchRule noDatesOfTheOldKind =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .haveNameMatching(OLD_DATES)
                    .because("java.time says whether it means an instant or a day");

    @ArchTest
    static final ArchRule onlyTheCommandLineSpeaksToTheTerminal =
            noClasses()
                    .that(areInsideAProgram())
                    .should()
                    .accessTargetWhere(speaksToTheTerminal())
                    .because("a school's words do not end up in a console's scroll-back");
}
