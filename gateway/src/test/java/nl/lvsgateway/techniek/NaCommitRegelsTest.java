package nl.lvsgateway.techniek;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** There is one way to hear of a commit. */
@AnalyzeClasses(packages = "nl.lvsgateway", importOptions = DoNotIncludeTests.class)
class NaCommitRegelsTest {

    @ArchTest
    static final ArchRule after_a_commit_only_by_na_commit = noClasses()
            .that()
            .resideOutsideOfPackage("nl.lvsgateway.techniek")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework.transaction.event..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("org\\.springframework\\.transaction\\.support\\.TransactionSynchronization.*");
}
