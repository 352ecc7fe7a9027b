package id.etalase.aws.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateTest {
    private static final String SMALL = """
            Parameters:
              Architecture: { Type: String, Default: arm64, AllowedValues: [arm64] }
            Conditions:
              Big: !Equals [!Ref Size, big]
              Both: !And [!Condition Big, !Equals [a, a]]
            Resources:
              Greeter:
                Type: AWS::Serverless::Function
                DependsOn: [Extra, Words]
                Properties:
                  CodeUri: ../greeter/target/greeter-arm64.zip
                  Timeout: 30
                  Environment:
                    Variables:
                      WORD: !If [Big, !Sub "${Extra.Arn} ${!literal} ${Mine}", !GetAtt Words.Outputs.First]
              Words:
                Type: AWS::SNS::Topic
              Extra:
                Type: AWS::SQS::Queue
                Condition: Big
            Outputs:
              Topic: { Value: !Ref Words }
              Queue: { Value: !Ref Extra, Condition: Big }
            """;

    @TempDir
    Path folder;

    @Test
    void read_shortForms_areLong() throws IOException {
        JsonNode tree = read(SMALL).tree();

        assertThat(tree.at("/Conditions/Both")).hasToString("""
                {"Fn::And":[{"Condition":"Big"},{"Fn::Equals":["a","a"]}]}""");
        assertThat(tree.at("/Resources/Greeter/Properties/Environment/Variables/WORD"))
                .hasToString("""
                        {"Fn::If":["Big",{"Fn::Sub":"${Extra.Arn} ${!literal} ${Mine}"},\
                        {"Fn::GetAtt":["Words","Outputs.First"]}]}""");
        assertThat(tree.at("/Resources/Greeter/Properties/Timeout").isInt()
                        || tree.at("/Resources/Greeter/Properties/Timeout").isLong())
                .isTrue();
    }

    @Test
    void read_unknownTag_isNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("Resources: { A: !Reff B }"))
                .withMessageContaining("!Reff");
    }

    @Test
    void read_keyTwice_fails() {
        assertThatIOException().isThrownBy(() -> read("A: 1\nA: 2")).withMessageContaining("Duplicate");
    }

    @Test
    void references_ofSubstitution_leaveLiteralsAndOwnVariablesOut() throws IOException {
        assertThat(References.in(read("A: !Sub ['${X.Y} ${Own} ${!No}', { Own: !Ref Z }]")
                        .tree()))
                .containsExactly("X", "Z");
    }

    @Test
    void withCondition_false_takesBranchesAndDropsWhatItLeavesOut() throws IOException {
        JsonNode tree = read(SMALL).withCondition("Big", false).tree();

        assertThat(tree.path("Resources").has("Extra")).isFalse();
        assertThat(tree.path("Outputs").has("Queue")).isFalse();
        assertThat(tree.path("Conditions").has("Big")).isFalse();
        assertThat(tree.at("/Conditions/Both/Fn::And/0")).hasToString("""
                {"Fn::Equals":["true","false"]}""");
        assertThat(tree.at("/Resources/Greeter/DependsOn")).hasToString("[\"Words\"]");
        assertThat(tree.at("/Resources/Greeter/Properties/Environment/Variables/WORD"))
                .hasToString("""
                        {"Fn::GetAtt":["Words","Outputs.First"]}""");
    }

    @Test
    void withCondition_true_keepsWhatItMakesWithoutCondition() throws IOException {
        JsonNode tree = read(SMALL).withCondition("Big", true).tree();

        assertThat(tree.at("/Resources/Extra")).hasToString("""
                {"Type":"AWS::SQS::Queue"}""");
        assertThat(tree.at("/Resources/Greeter/Properties/Environment/Variables/WORD")
                        .has("Fn::Sub"))
                .isTrue();
    }

    @Test
    void withoutTypes_stillNeeded_namesWhoNeedsIt() throws IOException {
        Template template = read(SMALL);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> template.withoutTypes("AWS::SQS::Queue"))
                .withMessageContaining("Resource Greeter")
                .withMessageContaining("Extra");
    }

    @Test
    void withoutTypes_ofOutput_dropsTheOutputToo() throws IOException {
        JsonNode tree = read(SMALL)
                .withCondition("Big", true)
                .withFunction("Greeter", function -> function.environment("WORD", "hello"))
                .withoutTypes("AWS::SNS::Topic")
                .tree();

        assertThat(tree.path("Resources").has("Words")).isFalse();
        assertThat(tree.path("Outputs").has("Topic")).isFalse();
        assertThat(tree.path("Outputs").has("Queue")).isTrue();
    }

    @Test
    void withFunction_changes_areItsOwn() throws IOException {
        Template template = read(SMALL);

        JsonNode function = template.withFunction(
                        "Greeter", each -> each.runtime("provided.al2023").environment("MORE", "1"))
                .tree()
                .at("/Resources/Greeter/Properties");

        assertThat(function.path("Runtime").asText()).isEqualTo("provided.al2023");
        assertThat(function.at("/Environment/Variables/MORE").asText()).isEqualTo("1");
        assertThat(function.at("/Environment/Variables").has("WORD")).isTrue();
        assertThat(template.tree().at("/Resources/Greeter/Properties").has("Runtime"))
                .isFalse();
    }

    @Test
    void write_elsewhere_leadsToTheSamePackages() throws IOException {
        Template template = read(SMALL);
        Path elsewhere = Files.createDirectories(folder.resolve("a/b")).resolve("variant.yaml");

        template.forArchitecture(Architecture.X86_64).write(elsewhere);
        JsonNode written = Template.read(elsewhere).tree();

        String code = written.at("/Resources/Greeter/Properties/CodeUri").asText();
        assertThat(elsewhere.resolveSibling(code).normalize())
                .isEqualTo(
                        folder.resolve("../greeter/target/greeter-x86_64.zip").normalize());
        assertThat(written.at("/Parameters/Architecture/AllowedValues")).hasToString("[\"x86_64\"]");
        assertThat(written.at("/Parameters/Architecture/Default").asText()).isEqualTo("x86_64");
        assertThat(written.path("Conditions")).isEqualTo(template.tree().path("Conditions"));
    }

    @Test
    void production_forX86_takesTheOtherPackagesWhereThereAreTwo() {
        assertThat(ProductionTemplate.read()
                        .forArchitecture(Architecture.X86_64)
                        .resources("AWS::Serverless::Function")
                        .values())
                .extracting(function -> function.at("/Properties/CodeUri").asText())
                .containsExactlyInAnyOrder(
                        "../functions/indexing/target/indexing-x86_64.zip",
                        "../functions/search/target/search-x86_64.zip",
                        "../functions/owner/target/owner.zip");
    }

    @Test
    void production_withoutServerlessAndBudget_namesNoneOfTheirTypes() throws IOException {
        Path file = folder.resolve("jakarta.yaml");
        ProductionTemplate.read().withoutServerless().withoutBudget().write(file);

        assertThat(Files.readString(file))
                .doesNotContain("AWS::OpenSearchServerless")
                .doesNotContain("AWS::Budgets")
                .contains("AWS::OpenSearchService::Domain");
    }

    private Template read(String yaml) throws IOException {
        Path file = folder.resolve("template.yaml");
        Files.writeString(file, yaml);
        return Template.read(file);
    }
}
