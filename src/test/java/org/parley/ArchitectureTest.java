package org.parley;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The map of the packages, as their documentation tells it. */
class ArchitectureTest {

    /** Each package with the packages it may call; the root package, with the root exception, may be called by all. */
    private static final Map<String, Set<String>> MAY_CALL = Map.ofEntries(
            Map.entry("chat", Set.of()),
            Map.entry("bot", Set.of("chat")),
            Map.entry("understanding", Set.of()),
            Map.entry("understanding.text", Set.of()),
            Map.entry("understanding.entity", Set.of("understanding")),
            Map.entry("understanding.intent", Set.of("understanding", "understanding.text")),
            Map.entry("understanding.name", Set.of("understanding", "understanding.text")),
            Map.entry(
                    "understanding.training",
                    Set.of(
                            "understanding",
                            "understanding.text",
                            "understanding.intent",
                            "understanding.name",
                            "understanding.entity")),
            Map.entry(
                    "understanding.evaluation",
                    Set.of("understanding", "understanding.text", "understanding.training")),
            Map.entry("understanding.slot", Set.of("understanding", "understanding.entity", "understanding.text")),
            Map.entry("settings", Set.of()),
            Map.entry("storage", Set.of("settings")),
            Map.entry("security", Set.of("settings")),
            Map.entry("user", Set.of("storage")),
            Map.entry("conversation", Set.of("storage")),
            Map.entry(
                    "dialogue",
                    Set.of(
                            "chat",
                            "bot",
                            "understanding",
                            "understanding.training",
                            "conversation",
                            "user",
                            "storage",
                            "security",
                            "settings")),
            Map.entry(
                    "workshop",
                    Set.of("bot", "dialogue", "understanding", "understanding.training", "understanding.evaluation")),
            Map.entry(
                    "problem",
                    Set.of(
                            "chat",
                            "conversation",
                            "dialogue",
                            "security",
                            "storage",
                            "understanding.training",
                            "user",
                            "workshop")),
            Map.entry(
                    "channel.rest",
                    Set.of(
                            "chat",
                            "bot",
                            "understanding",
                            "understanding.training",
                            "understanding.evaluation",
                            "conversation",
                            "dialogue",
                            "problem",
                            "security",
                            "storage",
                            "user",
                            "workshop")),
            Map.entry(
                    "channel.web",
                    Set.of("chat", "conversation", "dialogue", "problem", "security", "storage", "user")),
            Map.entry("operations", Set.of("dialogue", "security", "settings")));

    private static final JavaClasses PARLEY = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.parley");

    @Test
    void everyPackageCallsOnlyThoseOnTheMap() {
        Map<String, Set<String>> calls = new TreeMap<>();
        for (JavaClass type : PARLEY) {
            calls.computeIfAbsent(name(type), name -> new TreeSet<>()).addAll(called(type));
        }
        calls.remove("");
        assertThat(calls.keySet()).as("packages").isEqualTo(new TreeSet<>(MAY_CALL.keySet()));
        calls.forEach((name, called) ->
                assertThat(MAY_CALL.get(name)).as("what %s may call", name).containsAll(called));
    }

    @Test
    void noPackagesGoInCircles() {
        SlicesRuleDefinition.slices()
                .matching("org.parley.(**)")
                .should()
                .beFreeOfCycles()
                .check(PARLEY);
    }

    @Test
    void thePlainLibraryKnowsNoFramework() {
        noClasses()
                .that()
                .resideInAnyPackage("org.parley", "org.parley.chat", "org.parley.bot", "org.parley.understanding..")
                .or()
                .haveNameMatching("org\\.parley\\.dialogue\\.(Policy|Course|Decision|DialogueState|Standing|Turn).*")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("jakarta..", "org.hibernate..", "org.eclipse..", "org.flywaydb.."))
                .check(PARLEY);
    }

    @Test
    void onlyTheStorageKnowsHibernateAndFlyway() {
        noClasses()
                .that(not(resideInAPackage("org.parley.storage")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.hibernate..", "org.flywaydb.."))
                .check(PARLEY);
    }

    @Test
    void onlyTheUnderstandingKnowsOpenNlp() {
        noClasses()
                .that(not(resideInAPackage("org.parley.understanding..")))
                .should()
                .dependOnClassesThat(resideInAPackage("opennlp.."))
                .check(PARLEY);
    }

    @Test
    void everythingThrownOnPurposeHasOneRoot() {
        classes()
                .that()
                .areAssignableTo(RuntimeException.class)
                .should()
                .beAssignableTo(ParleyException.class)
                .check(PARLEY);
    }

    private static Set<String> called(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(target -> target.getPackageName().startsWith("org.parley."))
                .map(ArchitectureTest::name)
                .filter(name -> !name.equals(name(type)))
                .collect(Collectors.toSet());
    }

    private static String name(JavaClass type) {
        return Stream.of(type.getPackageName())
                .map(name -> name.equals("org.parley") ? "" : name.substring("org.parley.".length()))
                .findFirst()
                .orElseThrow();
    }
}
