package nl.lvsgateway;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Executable;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;

/** What belongs in which drawer. */
@AnalyzeClasses(packages = "nl.lvsgateway", importOptions = DoNotIncludeTests.class)
class RegelsTest {

    @ArchTest
    static final ArchRule camel_only_in_route = noClasses()
            .that()
            .resideOutsideOfPackage("..route..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.camel..");

    @ArchTest
    static final ArchRule sql_only_in_opslag = noClasses()
            .that()
            .resideOutsideOfPackage("..opslag..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.h2..");

    @ArchTest
    static final ArchRule cxf_and_jaxb_only_in_soap = noClasses()
            .that()
            .resideOutsideOfPackages("..soap..", "..oso..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.cxf..", "jakarta.xml.bind..", "jakarta.xml.ws..", "nl.ososchemas..");

    @ArchTest
    static final ArchRule records_and_enums_know_no_framework = noClasses()
            .that(new IsWaarde())
            .should()
            .dependOnClassesThat(resideInAPackage("org.springframework..").and(new GeenInstelling()))
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.camel..", "org.apache.cxf..");

    @ArchTest
    static final ArchRule time_comes_in =
            noClasses().should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now");

    @ArchTest
    static final ArchRule no_field_injection = noFields().should().beAnnotatedWith(Autowired.class);

    /** Drawers of technique have one spelling; the other inner walls are named by the work that is done behind them. */
    @ArchTest
    static final ArchRule controllers_only_in_rest_and_web = noClasses()
            .that()
            .resideOutsideOfPackages("..rest..", "..web..")
            .should()
            .beMetaAnnotatedWith(Controller.class)
            .orShould()
            .beMetaAnnotatedWith(ControllerAdvice.class);

    @ArchTest
    static final ArchRule no_drawer_for_odds_and_ends =
            noClasses().should().resideInAnyPackage("..util..", "..utils..", "..helper..", "..common..", "..impl..");

    /** So that it does the same on every machine: where a charset or a language can be named, it is. */
    @ArchTest
    static final ArchRule charset_and_language_are_named = noClasses().should().callCodeUnitWhere(new Plaatsgebonden());

    @Test
    void the_rule_on_charset_and_language_knows_what_it_is_for() {
        assertThat(Plaatsgebonden.is(String.class, "getBytes")).isTrue();
        assertThat(Plaatsgebonden.is(String.class, "toLowerCase")).isTrue();
        assertThat(Plaatsgebonden.is(String.class, "format", String.class, Object[].class))
                .isTrue();
        assertThat(Plaatsgebonden.is(String.class, "<init>", byte[].class)).isTrue();
        assertThat(Plaatsgebonden.is(InputStreamReader.class, "<init>", InputStream.class))
                .isTrue();
        assertThat(Plaatsgebonden.is(DateTimeFormatter.class, "ofPattern", String.class))
                .isTrue();
        assertThat(Plaatsgebonden.is(Charset.class, "defaultCharset")).isTrue();
        assertThat(Plaatsgebonden.is(String.class, "getBytes", Charset.class)).isFalse();
        assertThat(Plaatsgebonden.is(Files.class, "readString", Path.class)).isFalse();
        assertThat(Plaatsgebonden.is(String.class, "strip")).isFalse();
    }

    private static final class Plaatsgebonden extends DescribedPredicate<JavaCall<?>> {

        private static final Set<String> UTF_8 = Set.of("java.net.http", "java.util.zip");
        private static final Set<Class<?>> NOEMT = Set.of(Charset.class, Locale.class);

        Plaatsgebonden() {
            super("the charset or the language of the machine counts");
        }

        @Override
        public boolean test(JavaCall<?> aanroep) {
            var doel = aanroep.getTarget();
            return doel.getOwner().getName().startsWith("java.")
                    && is(
                            doel.getOwner().reflect(),
                            doel.getName(),
                            doel.getRawParameterTypes().stream()
                                    .map(JavaClass::reflect)
                                    .toArray(Class<?>[]::new));
        }

        /** There is one beside it that wants to be told; files, HTTP and zip mean UTF-8 when they are not told. */
        static boolean is(Class<?> soort, String naam, Class<?>... gegeven) {
            if (soort == Files.class || UTF_8.contains(soort.getPackageName())) {
                return false;
            }
            Stream<? extends Executable> broers = naam.equals("<init>")
                    ? Stream.of(soort.getConstructors())
                    : Stream.of(soort.getMethods()).filter(een -> een.getName().equals(naam));
            return naam.equals("defaultCharset")
                    || soort == Locale.class && naam.equals("getDefault")
                    || broers.map(Executable::getParameterTypes).anyMatch(meer -> noemt(meer, gegeven));
        }

        private static boolean noemt(Class<?>[] meer, Class<?>[] gegeven) {
            var zonder = Stream.of(meer).filter(soort -> !NOEMT.contains(soort)).toList();
            return meer.length == gegeven.length + 1 && zonder.equals(List.of(gegeven));
        }
    }

    private static final class IsWaarde extends DescribedPredicate<JavaClass> {

        IsWaarde() {
            super("are records or enums");
        }

        @Override
        public boolean test(JavaClass soort) {
            return soort.isRecord() || soort.isEnum();
        }
    }

    /** Settings are records that Spring fills; the size of a file is such a value. */
    private static final class GeenInstelling extends DescribedPredicate<JavaClass> {

        GeenInstelling() {
            super("that are not for settings");
        }

        @Override
        public boolean test(JavaClass soort) {
            return !soort.getPackageName().startsWith("org.springframework.boot.context.properties")
                    && !soort.getName().equals("org.springframework.util.unit.DataSize")
                    && !soort.getName().equals("org.springframework.validation.annotation.Validated");
        }
    }
}
