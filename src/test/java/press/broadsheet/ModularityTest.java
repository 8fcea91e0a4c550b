package press.broadsheet;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What may know what: the module table of the architecture as rules.
class ModularityTest {
    private static final String ROOT = "press.broadsheet.";

    /// Package -> the packages it may use, itself apart.
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            Map.entry("geometry", List.of()),
            Map.entry("hash", List.of()),
            Map.entry("edition", List.of("geometry")),
            // the publication says which sections there are and what feeds call them
            Map.entry("intake", List.of("layout", "edition", "hash", "geometry")),
            Map.entry("layout", List.of("edition", "geometry")),
            Map.entry("typeset", List.of("layout", "edition", "geometry")),
            Map.entry("plan", List.of("layout", "typeset", "edition", "geometry")),
            Map.entry("makeup", List.of("plan", "typeset", "layout", "edition", "geometry")),
            // what is looked over is set text in its place
            Map.entry("lint", List.of("makeup", "plan", "typeset", "layout", "edition", "geometry")),
            // made pages hold set text, and the faces that set it are read from font files by AWT
            Map.entry("render", List.of("makeup", "typeset", "layout", "edition", "geometry")),
            Map.entry("publish", List.of("render", "makeup", "typeset", "layout", "edition", "hash", "geometry")),
            Map.entry("archive", List.of("publish", "edition", "hash", "geometry")));

    private static final List<String> PURE = List.of("geometry", "edition", "typeset", "plan", "makeup", "lint");

    /// Library -> the packages that may know it.
    private static final Map<String, List<String>> KNOWN_TO = Map.ofEntries(
            Map.entry("java.awt..", List.of("render")),
            Map.entry("javax.imageio..", List.of("render")),
            Map.entry("org.openpdf..", List.of("render")),
            Map.entry("org.apache.pdfbox..", List.of("render")),
            Map.entry("org.verapdf..", List.of("render")),
            Map.entry("org.thymeleaf..", List.of("render")),
            Map.entry("org.xhtmlrenderer..", List.of("render", "layout")),
            Map.entry("org.jsoup..", List.of("intake")),
            Map.entry("org.apache.poi..", List.of("intake.feed")),
            Map.entry("com.rometools..", List.of("intake.feed")),
            Map.entry("org.jdom2..", List.of("intake.feed")),
            Map.entry("javax.xml.stream..", List.of("intake.feed", "layout")),
            Map.entry("java.net.http..", List.of()),
            Map.entry("tools.jackson..", List.of("intake", "publish", "cli", "newsroom.work", "newsroom.jobs", "web")),
            Map.entry("com.github.kagkarlsson..", List.of("newsroom.jobs")),
            Map.entry("io.github.bucket4j..", List.of("web.access")),
            Map.entry("jakarta.servlet..", List.of("web")),
            Map.entry(
                    "org.springframework.jdbc..",
                    List.of("newsroom.people", "newsroom.work", "newsroom.jobs", "web.api")));

    private static final DescribedPredicate<JavaClass> UNORDERED = DescribedPredicate.describe(
            "a HashMap or HashSet", type -> type.isEquivalentTo(HashMap.class) || type.isEquivalentTo(HashSet.class));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("press.broadsheet");

    static List<String> packages() {
        return List.copyOf(new TreeSet<>(MAY_USE.keySet()));
    }

    static List<String> libraries() {
        return List.copyOf(new TreeSet<>(KNOWN_TO.keySet()));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageUsesOnlyWhatStandsBeforeItInTheLine(String name) {
        var own = MAY_USE.getOrDefault(name, List.of());
        var others = all().stream()
                .filter(other -> !other.equals(name) && !own.contains(other))
                .map(ModularityTest::tree)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(tree(name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .because(name + " may use " + own + ": a stage knows only what it is handed")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void aLibraryIsKnownOnlyWhereItBelongs(String library) {
        var known = KNOWN_TO.getOrDefault(library, List.of());
        noClasses()
                .that()
                .resideInAPackage(ROOT.replaceAll("\\.$", "") + "..")
                .and()
                .resideOutsideOfPackages(
                        known.stream().map(ModularityTest::tree).toArray(String[]::new))
                .should()
                .dependOnClassesThat(resideInAnyPackage(library))
                .because(library + " belongs to " + known
                        + ", so that it can be changed there without touching the rest")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @ParameterizedTest
    @FieldSource("PURE")
    void aPureStageAsksNoClockAndThrowsNoDice(String name) {
        noClasses()
                .that()
                .resideInAPackage(tree(name))
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class, Random.class, ThreadLocalRandom.class)
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalTime.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(OffsetDateTime.class, "now")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("the same day must give the same pages, years later")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @ParameterizedTest
    @FieldSource("PURE")
    void aPureStageMakesNoUnorderedMaps(String name) {
        noClasses()
                .that()
                .resideInAPackage(tree(name))
                .should()
                .callConstructorWhere(target(owner(UNORDERED)))
                .because("their order depends on hash codes; take a LinkedHashMap or TreeMap")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @ParameterizedTest
    @FieldSource("PURE")
    void aPureStageOpensNoFiles(String name) {
        noClasses()
                .that()
                .resideInAPackage(tree(name))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.nio.file.Files")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net..", "java.net.http..")
                .because("a pure stage is handed all it needs")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void makingAnEditionReadsNoFeedsAndOpensNoAddress() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        ROOT + "intake.feed..",
                        ROOT + "intake.fetch..",
                        ROOT + "intake.ingest..",
                        ROOT + "newsroom.work..",
                        tree("cli"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + "intake.feed..", ROOT + "intake.fetch..", ROOT + "intake.ingest..")
                .because("make reads the day's folder only, and starts without the libraries that read feeds")
                .check(CLASSES);
    }

    @Test
    void nothingThatIsPublishedHasAnOrderThatChangesFromRunToRun() {
        noClasses()
                .that()
                .resideInAPackage(tree("publish"))
                .should()
                .callMethod(Map.class, "of", Object.class, Object.class, Object.class, Object.class)
                .orShould()
                .callMethod(Map.class, "ofEntries", Map.Entry[].class)
                .because("Map.of of two entries or more is ordered anew by each Java process")
                .check(CLASSES);
    }

    @Test
    void onlyTheFetcherOpensAddresses() {
        noClasses()
                .that()
                .resideInAPackage(tree("intake"))
                .and()
                .resideOutsideOfPackage(ROOT + "intake.fetch..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(Socket|URL|URLConnection|HttpURLConnection)|java\\.net\\.http\\..*")
                .because("each address is checked there before it is connected to")
                .check(CLASSES);
    }

    @Test
    void nothingReadsMarkupWithTheRendererLibrarysOwnDoors() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(".*\\.(XMLUtil|Html2Pdf|Java2DRenderer)")
                .because("they read files and addresses that a document names (flyingsaucer#678)")
                .check(CLASSES);
    }

    @Test
    void onlyTheTopKnowsTheFrameworks() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        MAY_USE.keySet().stream().map(ModularityTest::tree).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "picocli..")
                .because("stages are plain Java; newsroom, web and cli wire them")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void makingAnEditionStartsWithoutTheService() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + "newsroom", ROOT + "cli")
                .and()
                .doNotHaveSimpleName("ServeCommand")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        tree("web"),
                        tree("newsroom.people"),
                        tree("newsroom.work"),
                        tree("newsroom.jobs"))
                .because("make and set load none of the service's libraries; only serve does")
                .check(CLASSES);
    }

    @Test
    void theNewsroomKnowsNothingOfItsPages() {
        noClasses()
                .that()
                .resideInAPackage(tree("newsroom"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(tree("web"), tree("cli"))
                .because("pages show the newsroom, not the other way round")
                .check(CLASSES);
    }

    private static TreeSet<String> all() {
        var all = new TreeSet<>(List.of("newsroom", "web", "cli"));
        all.addAll(MAY_USE.keySet());
        return all;
    }

    private static String tree(String name) {
        return ROOT + name + "..";
    }
}
