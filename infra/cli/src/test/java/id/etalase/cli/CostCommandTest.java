package id.etalase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CostCommandTest {
    @TempDir
    private Path scratch;

    private static CommandRun cost(String... more) {
        String[] usual = {"cost", "--stores", "20", "--products", "5000", "--searches", "30000"};
        String[] all = Arrays.copyOf(usual, usual.length + more.length);
        System.arraycopy(more, 0, all, usual.length, more.length);
        return CommandRun.of(all);
    }

    @Test
    void cost_anExample_namesTotalThousandSearchesAndTheOthers() {
        CommandRun run = cost();

        assertThat(run.exitCode()).isZero();
        assertThat(run.results())
                .startsWith("20 stores, 5,000 products with 3 photos each, 30,000 searches and 15,000 photos uploaded")
                .containsPattern("\\nA month: \\$[0-9.]+, for 1,000 searches \\$[0-9.]+\\n")
                .contains(
                        // 30 x $4.50 + 15 x $0.10
                        "Google Vision Product Search: $136.50, for 1,000 searches $4.55",
                        "Alibaba Cloud Image Search: $300.00, for 1,000 searches $10.00",
                        "with OpenSearch domain: ",
                        "with OpenSearch existing: ",
                        "Prices of us-east-1, ",
                        "to be checked")
                .doesNotContain("Rp");
    }

    @Test
    void cost_managed_hasTheDomainInItsLines() {
        assertThat(cost("--mode", "managed").results())
                .containsPattern("OpenSearch domain +730 +hours of t3.small.search +\\$26\\.28");
    }

    @Test
    void cost_rateOfTheRupiah_isAppliedToEveryAmount() {
        // $300 at 16,000
        assertThat(cost("--rupiah-per-dollar", "16000").results())
                .contains("Alibaba Cloud Image Search: $300.00 (Rp4.800.000)");
    }

    @Test
    void cost_freeTier_costsLess() {
        assertThat(month(cost("--free-tier"))).isLessThan(month(cost()));
    }

    @Test
    void cost_ownPrices_areUsedAndNamed() throws IOException {
        Path shipped = Path.of(
                System.getProperty("etalase.root"), "infra/aws/src/main/resources/id/etalase/aws/cost/prices.json");
        Path own = Files.writeString(
                scratch.resolve("jakarta.json"),
                Files.readString(shipped).replace("us-east-1", "ap-southeast-3").replace("300", "450"));

        assertThat(cost("--prices", own.toString()).results())
                .contains("Prices of ap-southeast-3", "Alibaba Cloud Image Search: $450.00");
    }

    @Test
    void cost_unknownMode_namesThoseThatThereAre() {
        CommandRun run = cost("--mode", "cheap");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.remarks()).contains("serverless, managed (domain) or existing, not cheap");
    }

    @Test
    void cost_theExamplesOfTheDocument_areWhatItPrints() throws IOException {
        String document = Files.readString(Path.of(System.getProperty("etalase.root"), "docs/cost.md"));
        List<MatchResult> examples = Pattern.compile("    \\./etalase (cost .*)\n\n((?:    .*\n|\n(?=    ))+)")
                .matcher(document)
                .results()
                .toList();

        assertThat(examples).hasSizeGreaterThanOrEqualTo(3);
        assertThat(examples)
                .allSatisfy(example -> assertThat(
                                CommandRun.of(example.group(1).split(" ")).results())
                        .isEqualTo(example.group(2).replaceAll("(?m)^ {4}", "")));
    }

    private static double month(CommandRun run) {
        String line = run.results()
                .lines()
                .filter(each -> each.startsWith("A month: "))
                .findFirst()
                .orElseThrow();
        return Double.parseDouble(line.replaceFirst("A month: \\$", "").replaceFirst(",.*", ""));
    }
}
