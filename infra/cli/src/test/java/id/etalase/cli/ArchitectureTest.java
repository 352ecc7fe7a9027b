package id.etalase.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** The layout of ARCHITECTURE.md, as rules. This module sees every other. */
@AnalyzeClasses(
        packages = "id.etalase",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.WithoutTestJars.class})
class ArchitectureTest {
    /** In a build of all modules, other modules' tests come in jars. */
    static final class WithoutTestJars implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }

    private static final String[] ADAPTERS = {"id.etalase.vision..", "id.etalase.opensearch..", "id.etalase.s3.."};

    @ArchTest
    static final ArchRule domain_knowsNothingButJava = classes()
            .that()
            .resideInAPackage("id.etalase.catalogue..")
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage("id.etalase.catalogue..", "java..", "org.jspecify.annotations.."));

    @ArchTest
    static final ArchRule configuration_knowsNothingButJava = classes()
            .that()
            .resideInAPackage("id.etalase.configuration..")
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage("id.etalase.configuration..", "java..", "org.jspecify.annotations.."));

    @ArchTest
    static final ArchRule adapters_doNotKnowEachOther =
            slices().matching("id.etalase.(vision|opensearch|s3)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule functions_doNotKnowEachOther =
            slices().matching("id.etalase.(indexing|search|owner)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule owner_carriesNeitherNetworkNorIndex = noClasses()
            .that()
            .resideInAPackage("id.etalase.owner..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("id.etalase.vision..", "id.etalase.opensearch.."));

    @ArchTest
    static final ArchRule client_knowsNothingButJavaAndJackson = classes()
            .that()
            .resideInAPackage("id.etalase.client..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "id.etalase.client..", "com.fasterxml.jackson..", "java..", "org.jspecify.annotations.."));

    @ArchTest
    static final ArchRule api_knowsTheDomainJacksonAndLambda = classes()
            .that()
            .resideInAPackage("id.etalase.api..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "id.etalase.api..",
                    "id.etalase.catalogue..",
                    "com.fasterxml.jackson..",
                    "com.amazonaws.services.lambda.runtime..",
                    "java..",
                    "org.jspecify.annotations.."));

    @ArchTest
    static final ArchRule model_knowsTheDomainAndJackson = classes()
            .that()
            .resideInAPackage("id.etalase.model..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "id.etalase.model..",
                    "id.etalase.catalogue..",
                    "com.fasterxml.jackson..",
                    "java..",
                    "org.jspecify.annotations.."));

    @ArchTest
    static final ArchRule metrics_knowTheDomainAndJackson = classes()
            .that()
            .resideInAPackage("id.etalase.metrics..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "id.etalase.metrics..",
                    "id.etalase.catalogue..",
                    "com.fasterxml.jackson..",
                    "java..",
                    "org.jspecify.annotations.."));

    @ArchTest
    static final ArchRule whatIsDeployed_doesNotKnowWhatIsLocal = noClasses()
            .that(resideInAnyPackage(ADAPTERS)
                    .or(resideInAnyPackage(
                            "id.etalase.indexing..",
                            "id.etalase.search..",
                            "id.etalase.owner..",
                            "id.etalase.api..",
                            "id.etalase.model..",
                            "id.etalase.metrics..",
                            "id.etalase.configuration..")))
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "id.etalase.local..",
                    "id.etalase.cli..",
                    "id.etalase.client..",
                    "id.etalase.demo..",
                    "id.etalase.learning.."));

    @ArchTest
    static final ArchRule learning_knowsTheModelAndNoService = classes()
            .that()
            .resideInAPackage("id.etalase.learning..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "id.etalase.learning..",
                    "id.etalase.catalogue..",
                    "id.etalase.model..",
                    "id.etalase.vision..",
                    "ai.djl..",
                    "com.fasterxml.jackson..",
                    "org.apache.commons.csv..",
                    "java..",
                    "javax.imageio..",
                    "org.jspecify.annotations.."));

    @ArchTest
    static final ArchRule local_doesNotKnowTheCommandLine = noClasses()
            .that()
            .resideInAPackage("id.etalase.local..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("id.etalase.cli..", "id.etalase.demo.."));

    @ArchTest
    static final ArchRule docs_knowMarkdownAndNothingOfTheProduct = classes()
            .that()
            .resideInAPackage("id.etalase.docs..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "id.etalase.docs..",
                    "com.fasterxml.jackson..",
                    "org.commonmark..",
                    "java..",
                    "javax.imageio..",
                    "org.jspecify.annotations.."));

    @ArchTest
    static final ArchRule neuralNetworks_areKnownToVisionAndWhatTrains = noClasses()
            .that()
            .resideOutsideOfPackages("id.etalase.vision..", "id.etalase.learning.torch..")
            .should()
            .dependOnClassesThat(resideInAPackage("ai.djl.."));

    @ArchTest
    static final ArchRule searchEngine_isKnownToItsAdapterAlone = noClasses()
            .that(describe(
                    "are none of the adapter and its wiring", type -> !isOneOf(type, "opensearch", "local.opensearch")))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.opensearch..", "org.apache.hc.."))
            .because("the wiring hands an OpenSearchConnection on without opening it");

    @ArchTest
    static final ArchRule aws_isKnownToAdaptersAndToWhoeverSignsIn = noClasses()
            .that(describe(
                    "are neither adapters nor sign in",
                    type -> !isOneOf(
                            type,
                            "s3",
                            "opensearch",
                            "api",
                            "snapstart",
                            "indexing",
                            "search",
                            "owner",
                            "local",
                            "cli.importing",
                            "aws.operations")))
            .should()
            .dependOnClassesThat(resideInAnyPackage("software.amazon.awssdk..", "com.amazonaws.."));

    @ArchTest
    static final ArchRule snapshots_areKnownToTheirModuleAlone = noClasses()
            .that()
            .resideOutsideOfPackage("id.etalase.snapstart..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.crac.."));

    @ArchTest
    static final ArchRule packages_haveNoCycles =
            slices().matching("id.etalase.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule packages_sayWhatMayBeNull = classes()
            .that(describe("are named", type -> !type.isAnonymousClass() && !type.isNestedClass()))
            .should(lieInANullMarkedPackage());

    private static boolean isOneOf(JavaClass type, String... packages) {
        for (String each : packages) {
            String name = "id.etalase." + each;
            if (type.getPackageName().equals(name) || type.getPackageName().startsWith(name + ".")) {
                return true;
            }
        }
        return false;
    }

    private static ArchCondition<JavaClass> lieInANullMarkedPackage() {
        return new ArchCondition<>("lie in a package whose package-info is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage()
                        .tryGetPackageInfo()
                        .map(info -> info.isAnnotatedWith(NullMarked.class))
                        .orElse(false);
                events.add(
                        new SimpleConditionEvent(type, marked, type.getName() + " lies in " + type.getPackageName()));
            }
        };
    }
}
