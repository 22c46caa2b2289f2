package nl.lvsgateway;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

/** One name means one thing in the whole house: who reads it need not look which room it comes from. */
class NamenTest {

    @Test
    void no_simple_name_stands_twice() {
        var plaatsen = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("nl.lvsgateway").stream()
                        .filter(JavaClass::isTopLevelClass)
                        .filter(soort -> !soort.getSimpleName().equals("package-info"))
                        .collect(groupingBy(JavaClass::getSimpleName, mapping(JavaClass::getPackageName, toSet())));

        assertThat(plaatsen).hasSizeGreaterThan(100);
        plaatsen.values().removeIf(pakketten -> pakketten.size() == 1);
        assertThat(plaatsen).isEmpty();
    }
}
