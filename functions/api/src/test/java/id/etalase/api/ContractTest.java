package id.etalase.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.etalase.api.testing.Contract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract by itself; whether it is kept, the tests of each function say. */
class ContractTest {
    private static final Contract CONTRACT = Contract.read();

    static Stream<Contract.Example> examples() {
        return CONTRACT.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExample_meetsItsSchema(Contract.Example example) {
        CONTRACT.check(example.schema(), example.json());
    }

    @Test
    void everyOperation_isAnsweredByOneFunction() {
        assertThat(CONTRACT.functions())
                .isNotEmpty()
                .allSatisfy((operation, functions) ->
                        assertThat(functions).as(operation).isIn(List.of("search"), List.of("owner")));
    }

    @Test
    void everyAnswerOfTheGateway_isInTheTemplate() throws IOException {
        String template = Files.readString(Path.of(System.getProperty("etalase.root"), "infra", "template.yaml"));

        assertThat(CONTRACT.gatewayStatuses())
                .isNotEmpty()
                .allSatisfy(status -> assertThat(template).contains("StatusCode: " + status));
    }
}
